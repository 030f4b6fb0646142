import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { partnershipPath } from '#app/partnerships/index.ts';
import { DateText } from '#app/ui/date-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';
import { StageMark, useStageName } from '#app/ui/stage-mark.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Table } from '#app/ui/table.tsx';
import type { DistributorPage } from './route.tsx';

/** With which product lines the distributor stands in which stage. */
export function Partnerships({ partnerships }: { partnerships: DistributorPage['rooms']['partnerships'] }) {
  const say = useSay(partnershipMessages);
  const nameOf = useStageName();
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
            { key: 'stage', head: say('stage'), cell: ({ stage }) => <StageMark stage={stage} />, narrow: 'mark' },
            { key: 'since', head: say('since'), cell: ({ since }) => <DateText date={since} /> },
            {
              key: 'coming',
              head: say('coming'),
              cell: ({ coming, waits }) =>
                coming || waits ? (
                  <>
                    {coming && (
                      <StateMark state="information">
                        {say('movesOn', { stage: nameOf(coming.stage), date: coming.from })}
                      </StateMark>
                    )}
                    {waits && <StateMark state="attention">{say('waits')}</StateMark>}
                  </>
                ) : undefined,
            },
          ]}
          rowHref={partnershipPath}
          rowKey={({ productLine }) => productLine}
          rows={partnerships}
        />
      )}
    </Section>
  );
}
