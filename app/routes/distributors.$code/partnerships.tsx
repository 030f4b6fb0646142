import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { partnershipPath } from '#app/partnerships/index.ts';
import { useSay } from '#app/ui/language.tsx';
import { useStandingColumns } from '#app/ui/partnership-columns.tsx';
import { Section } from '#app/ui/section.tsx';
import { Table } from '#app/ui/table.tsx';
import type { DistributorPage } from './route.tsx';

/** With which product lines the distributor stands in which stage. */
export function Partnerships({ partnerships }: { partnerships: DistributorPage['rooms']['partnerships'] }) {
  const say = useSay(partnershipMessages);
  const columns = useStandingColumns<NonNullable<typeof partnerships>[number]>();
  if (!partnerships) return null;
  return (
    <Section title={say('title')}>
      {partnerships.length === 0 ? (
        <p className="text-quiet">{say('noneFound')}</p>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={[
            { key: 'line', head: say('productLine'), cell: ({ productLineTitle }) => productLineTitle },
            ...columns,
          ]}
          rowHref={partnershipPath}
          rowKey={({ productLine }) => productLine}
          rows={partnerships}
        />
      )}
    </Section>
  );
}
