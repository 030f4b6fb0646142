import type { ReactNode } from 'react';
import { formatDecimal, formatInstant } from '#app/i18n/index.ts';
import { runChangesMessages } from '#app/i18n/messages/run-changes.ts';
import { amountToText } from '#app/money/index.ts';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { useStageName } from '#app/ui/stage-mark.tsx';
import type { SplitChange } from './causes.tsx';

type Item = { key: string; text: string; href?: string; at?: string };
type Kind = keyof ReturnType<typeof useWords>;

/** What was accepted of each kind, one under another, with the way to it where it has a page. */
export function useItems(change: SplitChange): (kind: Kind) => ReactNode {
  const say = useSay(runChangesMessages);
  const words = useWords(change);
  return (kind) => {
    const { hasMore } = change[kind];
    return (
      <>
        {words[kind]().map(({ key, text, href, at }) => (
          <span className="block" key={key}>
            {href ? <TextLink href={href}>{text}</TextLink> : text}
            {at && ` · ${say('accepted', { at: formatInstant(at, change.timeZone) })}`}
          </span>
        ))}
        {hasMore && kind !== 'lines' && <span className="block">{say('more')}</span>}
      </>
    );
  };
}

function useWords(change: SplitChange) {
  const say = useSay(runChangesMessages);
  const language = useLanguage();
  const nameOf = usePeriodName();
  const stageName = useStageName();
  const from = (date: string | null) => date ?? say('always');
  const { currency } = change;
  return {
    scores: (): Item[] =>
      change.scores.items.map(({ name, period, value, acceptedAt }, index) => ({
        key: String(index),
        text: say('targetItem', { name, period: nameOf(period), value: formatDecimal(value, language) }),
        at: acceptedAt,
      })),
    breaches: (): Item[] =>
      change.breaches.items.map(({ date, kind, acceptedAt }, index) => ({
        key: String(index),
        text: kind === null ? date : say('breachItem', { date, kind }),
        at: acceptedAt,
      })),
    payments: (): Item[] =>
      change.payments.items.map(({ document, paidDate, amount, acceptedAt }, index) => ({
        key: String(index),
        text:
          amount === null
            ? say('paymentInFull', { document, date: paidDate })
            : say('paymentItem', { document, date: paidDate, amount: formatDecimal(amount, language) }),
        at: acceptedAt,
      })),
    rates: (): Item[] =>
      change.rates.items.map(({ date, fromCurrency, toCurrency, rate, acceptedAt }, index) => ({
        key: String(index),
        text: say('rateItem', { date, from: fromCurrency, to: toCurrency, rate: formatDecimal(rate, language) }),
        at: acceptedAt,
      })),
    distributors: (): Item[] =>
      change.distributors.items.map(({ fromDate, grade, territory, parent, acceptedAt }, index) => {
        const facts = { from: from(fromDate), grade: grade ?? say('none'), territory: territory ?? say('none') };
        const text =
          parent === null ? say('distributorItem', facts) : say('distributorItemWithParent', { ...facts, parent });
        return { key: String(index), text, at: acceptedAt };
      }),
    products: (): Item[] =>
      change.products.items.map(({ sku, name, productLine, fromDate, acceptedAt }, index) => ({
        key: String(index),
        text: say('productItem', { sku, name, line: productLine, from: from(fromDate) }),
        at: acceptedAt,
      })),
    stages: (): Item[] =>
      change.stages.items.map(({ productLine, stage, fromDate, acceptedAt }, index) => ({
        key: String(index),
        text: say('stageItem', { line: productLine, stage: stageName(stage), from: fromDate }),
        at: acceptedAt,
      })),
    targets: (): Item[] =>
      change.targets.items.map(({ name, period, value, acceptedAt }, index) => ({
        key: String(index),
        text: say('targetItem', { name, period: nameOf(period), value: formatDecimal(value, language) }),
        at: acceptedAt,
      })),
    certificates: (): Item[] => [
      ...change.certificates.items.map(({ number, course, fromDate, toDate, acceptedAt }) => ({
        key: number,
        text: say('certificateItem', { number, course, from: fromDate, to: toDate }),
        at: acceptedAt,
      })),
      ...change.imported.items.map(({ name, course, fromDate, toDate, acceptedAt }, index) => ({
        key: String(index),
        text:
          toDate === null
            ? say('importedForGood', { name, course, from: fromDate })
            : say('importedItem', { name, course, from: fromDate, to: toDate }),
        at: acceptedAt,
      })),
    ],
    programmes: (): Item[] =>
      change.programmes.items.map(({ code, number, title, fromDate, approvedByName, approvedAt }) => ({
        key: `${code} ${number}`,
        text: say('versionItem', { number: String(number), title, from: fromDate, name: approvedByName ?? '' }),
        href: `/programmes/${code}/versions/${number}`,
        at: approvedAt,
      })),
    lines: (): Item[] => {
      const { count } = change.lines;
      return count === 0 ? [] : [{ key: 'lines', text: say('linesCount', { count }), href: '#lines' }];
    },
    settled: (): Item[] =>
      change.settled.items.map(({ number, period, grantedMinor }, index) => ({
        key: String(index),
        text: say('grantItem', {
          number,
          period: nameOf(period),
          amount: formatDecimal(amountToText(grantedMinor, currency), language),
        }),
        href: `/statements/${number}`,
      })),
  };
}
