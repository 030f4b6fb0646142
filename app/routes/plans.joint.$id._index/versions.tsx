import { jointPlanMessages } from '#app/i18n/messages/joint-plans.ts';
import { DoneBy } from '#app/ui/done-by.tsx';
import { JointPlanMark } from '#app/ui/joint-plan-mark.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { ShownPlan } from './route.tsx';

/** Every version that was ever saved; none of them ever changes. */
export function Versions({ plan: { id, versions, timeZone } }: { plan: ShownPlan }) {
  const say = useSay(jointPlanMessages);
  if (versions.length < 2) return null;
  const columns: Column<(typeof versions)[number]>[] = [
    { key: 'version', head: say('versions'), cell: ({ number }) => say('version', { number }) },
    {
      key: 'written',
      head: say('written'),
      cell: ({ writtenAt, writtenByName }) => <DoneBy at={writtenAt} name={writtenByName} timeZone={timeZone} />,
    },
    { key: 'state', head: say('state'), cell: ({ state }) => <JointPlanMark state={state} />, narrow: 'mark' },
  ];
  return (
    <Section title={say('versions')}>
      <Table
        caption={say('versions')}
        captionHidden
        columns={columns}
        rowHref={({ number }) => `/plans/joint/${id}?version=${number}`}
        rowKey={({ number }) => number}
        rows={versions}
      />
    </Section>
  );
}
