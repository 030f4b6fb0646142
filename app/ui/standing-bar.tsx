import { formatLongDate, formatMoney } from '#app/i18n/index.ts';
import { homeMessages } from '#app/i18n/messages/home.ts';
import { amountToText } from '#app/money/index.ts';
import { BandBar } from './band-bar.tsx';
import type { StandingOnBands } from './explained-row.tsx';
import { useLanguage, useSay } from './language.tsx';
import { TextLink } from './link.tsx';
import { usePeriodName } from './period-text.tsx';

type Sum = { currency: string; minor: number };

/** Where someone stands with a programme in a period that runs, and what reaches its next band. */
export type RunningStanding = {
  programme: string;
  title: string;
  period: string;
  currency: string;
  dueMinor: number;
  /** The period's last day. */
  to: string;
  isOver: boolean;
  standing?: StandingOnBands;
  /** The conditions that do not hold. */
  missed: readonly string[];
  sharesBudget: boolean;
  step?: StepUp;
};

type StepUp = {
  more: string;
  isSellOut: boolean;
  by: string;
  gainMinor: number;
  isPaidOnTop: boolean;
  whole?: readonly Sum[];
  missed: readonly string[];
};

/**
 * A programme's bands with the place reached, what is earned so far, and what a step to the next band earns. `isNamed` where
 * it does not stand under the programme's own name.
 */
export function StandingBar({ row, isNamed = false }: { row: RunningStanding; isNamed?: boolean }) {
  const nameOf = usePeriodName();
  const gap = useGap();
  const { programme, standing, title, period } = row;
  if (!standing) return null;
  return (
    <BandBar
      {...standing}
      sentence={
        <>
          <EarnedSoFar {...row} />
          {gap}
          <NextBand row={row} />
        </>
      }
      title={
        <>
          {isNamed ? <TextLink href={`/programmes/${programme}`}>{title}</TextLink> : standing.measure} ·{' '}
          {nameOf(period)}
        </>
      }
    />
  );
}

export function EarnedSoFar({ dueMinor, currency }: { dueMinor: number; currency: string }) {
  const say = useSay(homeMessages);
  return <strong className="font-strong">{say('earnedSoFar', { amount: useMoney()(dueMinor, currency) })}</strong>;
}

/** What stands in the way, or what more reaches the next band: a period that is over can no longer reach one. */
function NextBand({ row: { standing, missed, isOver, to, sharesBudget, step, currency } }: { row: RunningStanding }) {
  const say = useSay(homeMessages);
  const language = useLanguage();
  const next = standing?.next;
  const gap = useGap();
  const obstacles = missed.join(gap);
  if (!next) return obstacles || say('highestBand');
  if (isOver) return obstacles || null;
  if (step) {
    const { more, by } = step;
    const key = step.isSellOut ? 'stepUpSold' : 'stepUpBought';
    return (
      <>
        {obstacles && `${obstacles}${gap}`}
        {say(key, { more, date: formatLongDate(by, language), reward: next.reward })}
        {gap}
        <Gain currency={currency} reward={next.reward} step={step} />
      </>
    );
  }
  const distance = say(next.isAbove ? 'nextBandAbove' : 'nextBand', { ...next, date: formatLongDate(to, language) });
  return obstacles || (sharesBudget ? `${distance}${gap}${say('sharedBudget')}` : distance);
}

function Gain({ step, currency, reward }: { step: StepUp; currency: string; reward: string }) {
  const say = useSay(homeMessages);
  const money = useMoney();
  const gap = useGap();
  const { gainMinor, isPaidOnTop, whole, missed } = step;
  const inAll = whole && say('earnsInAll', { amounts: whole.map((sum) => money(sum.minor, sum.currency)).join(' · ') });
  if (gainMinor > 0) {
    return (
      <>
        <strong className="font-strong">{say('earnsMore', { amount: money(gainMinor, currency) })}</strong>
        {inAll && `${gap}${inAll}`}
      </>
    );
  }
  if (missed.length > 0) return missed.join(gap);
  const nothing = isPaidOnTop ? say('earnsOnTop', { reward }) : say('earnsNothing');
  return whole && whole.length > 0 ? `${nothing}${gap}${inAll}` : nothing;
}

/** What stands between sentences: Chinese full stops bring their own room. */
function useGap(): string {
  return useLanguage() === 'en' ? ' ' : '';
}

function useMoney(): (minor: number, currency: string) => string {
  const language = useLanguage();
  return (minor, currency) => formatMoney(amountToText(minor, currency), currency, language);
}
