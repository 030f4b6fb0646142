import type { IssuePage } from '#app/finance/index.server.ts';
import { issueMessages } from '#app/i18n/messages/issue.ts';
import { periodsMessages } from '#app/i18n/messages/periods.ts';
import { changePercent } from '#app/money/index.ts';
import { AmountList } from '#app/ui/amount-list.tsx';
import { DeltaList } from '#app/ui/delta-list.tsx';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { useSay } from '#app/ui/language.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { Quantity } from '#app/ui/quantity.tsx';

/** What would be issued, over how much, and beside which sum of the period before. */
export function Figures({ page }: { page: IssuePage }) {
  const say = useSay(periodsMessages);
  const { totals, count, grantingNothing, already } = page;
  const sum = (of: 'grantedMinor' | 'settledMinor') =>
    totals.length === 0 ? (
      <Quantity text="0" />
    ) : (
      <AmountList amounts={totals.map((total) => ({ currency: total.currency, minor: total[of] }))} />
    );
  return (
    <FigureRow>
      <FigureTile figure={sum('grantedMinor')} label={say('granted')} main note={<Against page={page} />} />
      <FigureTile figure={sum('settledMinor')} label={say('settles')} note={say('settlesNote')} />
      <FigureTile
        figure={<Quantity text={String(count)} />}
        label={say('toIssue')}
        note={<Shares already={already} grantingNothing={grantingNothing} />}
      />
    </FigureRow>
  );
}

function Shares({ already, grantingNothing }: Pick<IssuePage, 'already' | 'grantingNothing'>) {
  const say = useSay(issueMessages);
  const notes = [
    ...(grantingNothing > 0 ? [say('grantNothing', { count: grantingNothing })] : []),
    ...(already > 0 ? [say('alreadyIssued', { count: already })] : []),
  ];
  return notes.join(' · ');
}

function Against({ page: { totals, before } }: { page: IssuePage }) {
  const say = useSay(periodsMessages);
  const nameOf = usePeriodName();
  const changes = totals.flatMap(({ currency, grantedMinor }) => {
    const earlier = before?.due.find((one) => one.currency === currency);
    const percent = earlier && changePercent(grantedMinor, earlier.dueMinor);
    return percent === undefined ? [] : { currency, percent };
  });
  return (
    before &&
    changes.length > 0 && <DeltaList against={say('against', { period: nameOf(before.text) })} changes={changes} />
  );
}
