import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { DateText } from './date-text.tsx';
import { useSay } from './language.tsx';
import { type Stage, StageMark, useStageName } from './stage-mark.tsx';
import { StateMark } from './state-mark.tsx';
import type { Column } from './table.tsx';

type Standing = {
  stage: Stage;
  since: string;
  coming: { stage: string; from: string } | undefined;
  waits: boolean;
};

/** How a partnership stands: its stage, since when, and what comes next. */
export function useStandingColumns<Row extends Standing>(): Column<Row>[] {
  const say = useSay(partnershipMessages);
  const nameOf = useStageName();
  return [
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
  ];
}
