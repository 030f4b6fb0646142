import { annualPlanMessages } from '#app/i18n/messages/annual-plans.ts';
import { DoneBy } from '#app/ui/done-by.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { AnnualPlan } from './route.tsx';

type Row = AnnualPlan['versions'][number];

/** Every version that the reader may see; none of them ever changes. */
export function Versions({ plan: { year, versions, timeZone, isDistributor } }: { plan: AnnualPlan }) {
  const say = useSay(annualPlanMessages);
  if (versions.length < 2) return null;
  const current = versions.find(({ publishedAt }) => publishedAt !== null);
  const stateOf = (row: Row) => {
    if (row === current) return <StateMark state="good">{say('published')}</StateMark>;
    if (row.publishedAt !== null) return <StateMark state="neutral">{say('replaced')}</StateMark>;
    return <StateMark state="neutral">{say(row === versions[0] ? 'draft' : 'passedOver')}</StateMark>;
  };
  const columns: Column<Row>[] = [
    { key: 'version', head: say('versions'), cell: ({ number }) => say('version', { number }) },
    {
      key: 'written',
      head: say('written'),
      cell: ({ writtenAt, writtenByName }) => (
        <DoneBy at={writtenAt} name={isDistributor ? undefined : writtenByName} timeZone={timeZone} />
      ),
    },
    {
      key: 'published',
      head: say('published'),
      cell: ({ publishedAt }) => publishedAt && <InstantText at={publishedAt} timeZone={timeZone} />,
    },
    { key: 'state', head: say('state'), cell: stateOf, narrow: 'mark' },
  ];
  return (
    <Section title={say('versions')}>
      <Table
        caption={say('versions')}
        captionHidden
        columns={columns}
        rowHref={({ number }) => `/plans/${year}?version=${number}`}
        rowKey={({ number }) => number}
        rows={versions}
      />
    </Section>
  );
}
