import { addMonths, type Day, type Period } from '#app/calendar/index.ts';
import { calculate } from '../calculate.ts';
import type { CalculationInputs } from '../inputs.ts';
import { everInGroupWith } from '../reckoning/needed-distributors.ts';
import { budgetsBehind, needsOthers } from '../reckoning/needed-programmes.ts';
import type { CalculationRow } from '../results.ts';
import { narrowInputs } from './narrow-inputs.ts';
import type { Repeatable } from './next-band.ts';
import { runningRequests } from './running-periods.ts';
import { usualGoods } from './usual-goods.ts';

export type Running = {
  distributor: string;
  programmes: readonly string[];
  quarter: Period;
  today: Day;
  /** Of all who share the budgets that decide what these programmes pay. */
  sharedInputs: CalculationInputs;
};

export type Reckoned = Repeatable & {
  rows: CalculationRow[];
  /** Whether others decide what a programme pays, by a budget that all share. */
  isShared: (programme: string) => boolean;
};

/**
 * What the programmes of one distributor come to by the lines there are. What can be calculated again with further lines
 * is held in the narrowest inputs; a programme behind which a budget stands that all share is not: what others buy decides it.
 */
export function reckonRunning(inputs: CalculationInputs, running: Running): Reckoned {
  const { distributor, programmes, quarter, today, sharedInputs } = running;
  const isShared = (code: string) => budgetsBehind(inputs.programmes, code).length > 0;
  const repeated = programmes.filter((code) => !isShared(code));
  const hangsOnGroup = repeated.some((code) => needsOthers(inputs.programmes, code));
  const isOwn = ({ code }: { code: string }) => code === distributor;
  const own = inputs.distributors.flatMap((one, position) => (isOwn(one) ? position : []));
  const members = hangsOnGroup ? everInGroupWith(inputs.distributors, own) : own;
  const narrow = members.length === inputs.distributors.length ? inputs : narrowInputs(inputs, members);
  const rowsBy = (from: CalculationInputs, codes: readonly string[], first?: Day): CalculationRow[] =>
    runningRequests(from, { ...running, programmes: codes }).flatMap((request) => {
      const rows = calculate(
        from,
        first === undefined ? request : { ...request, from: Math.max(request.from, first) },
      ).rows;
      return rows.filter((row) => row.distributor === distributor);
    });
  const shared = programmes.filter(isShared);
  return {
    inputs: narrow,
    goods: usualGoods(narrow, narrow.distributors.findIndex(isOwn), { from: addMonths(today, -12), to: today }),
    // Which band is reached does not hang on the periods before.
    rowsOf: (from, programme) =>
      programme === undefined ? rowsBy(from, repeated) : rowsBy(from, [programme], quarter.firstDay),
    isShared,
    rows: [...rowsBy(narrow, repeated), ...(shared.length > 0 ? rowsBy(sharedInputs, shared) : [])],
  };
}
