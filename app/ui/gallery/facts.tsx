import { DoneBy } from '../done-by.tsx';
import { InstantText } from '../instant-text.tsx';
import { KeyText } from '../key-text.tsx';
import { KeyValueList } from '../key-value-list.tsx';
import { useSay } from '../language.tsx';
import { ResultList } from '../result-list.tsx';
import { Section } from '../section.tsx';
import { StageMark } from '../stage-mark.tsx';
import { Timeline } from '../timeline.tsx';
import { texts } from './texts.ts';

export function FactsSection() {
  const say = useSay(texts);
  return (
    <Section title={say('facts')}>
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-2">
        <KeyValueList
          items={[
            { key: say('distributor'), value: 'Valley Bicycle Specialists' },
            { key: say('address'), value: 'Blue Ridge Mall, Kansas City, MO 64106' },
            { key: say('grade'), value: say('warehouse'), note: say('gradeNote') },
            { key: say('stage'), value: <StageMark stage="growth" /> },
            { key: say('keys'), value: <KeyText keys={['g', 's']} /> },
            { key: say('issued'), value: <DoneBy at="2026-10-02T06:05:00Z" name="Lin Wei" timeZone="Asia/Shanghai" /> },
            { key: say('loaded'), value: <DoneBy at="2026-10-01T18:00:00Z" name={null} timeZone="Asia/Shanghai" /> },
          ]}
        />
        <Timeline
          events={[
            {
              id: 3,
              title: say('eventAnswered'),
              at: <InstantText at="2026-10-09T02:12:00Z" timeZone="Asia/Shanghai" />,
              by: 'Lin Wei',
              state: 'information',
            },
            {
              id: 2,
              title: say('eventDisputed'),
              at: <InstantText at="2026-10-05T08:40:00Z" timeZone="Asia/Shanghai" />,
              by: 'Ana Ortiz',
              state: 'attention',
              children: say('eventReason'),
            },
            {
              id: 1,
              title: say('eventIssued'),
              at: <InstantText at="2026-10-02T06:05:00Z" timeZone="Asia/Shanghai" />,
              by: 'Lin Wei',
              state: 'good',
            },
          ]}
        />
        <ResultList
          results={[
            { href: '/ui', title: 'Valley Bicycle Specialists', code: 'AW00000276', notes: [] },
            { href: '/ui', title: 'Sport-100 Helmet, Red', code: 'HL-U509-R', notes: [say('accessories')] },
            { href: '/ui', title: 'TD-000204', notes: ['Valley Bicycle Specialists', '2026-Q3'] },
          ]}
        />
      </div>
    </Section>
  );
}
