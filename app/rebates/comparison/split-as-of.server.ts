import type { Database } from '#db/connect.ts';
import { listKnownProgrammes, loadCalculationInputs } from '#db/queries/calculation-inputs.ts';
import type { Knowledge } from '#db/queries/changes.ts';
import { listLinesSince } from '#db/queries/late-lines.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { hullOf } from '../../calendar/index.ts';
import { daysRead } from '../calculate.ts';
import { withEarlierPeriods } from '../calculate-run.server.ts';
import { chooseLines } from '../choose-lines.server.ts';
import type { CalculationInputs } from '../inputs.ts';
import { lineCounter } from '../lines/counting-lines.ts';
import type { DaysRead } from '../lines/days-read.ts';
import { readRunPeriod } from '../programme/period-request.ts';
import { type Cause, type Known, splitDifference } from './split-difference.ts';

/** What a run knew, and what it was asked. */
export type KnownRun = Knowledge & { period: string; adjustsFrom: string | null };

type Asked = { programme: string; distributor: string; distributorId: number; period: string };

export type Split = {
  causes: Cause[];
  /** The lines of the distributor that arrived between the two runs and lie in the days that are read. */
  arrived: { lineId: number; counts: boolean }[];
};

/**
 * What made one row of a run another one than in the run before: both are calculated again from the record, for this
 * distributor alone where nothing hangs on others. Throws where a run was not made of a period.
 */
export async function splitAsOf(
  db: Database,
  { before, after }: { before: KnownRun; after: KnownRun },
  asked: Asked,
): Promise<Split> {
  const moments = [await readMoment(db, before), await readMoment(db, after)] as const;
  const days = joined(moments.map(({ days: read }) => read));
  const programmes = moments.flatMap(({ rules }) => rules.programmes);
  const asking = { programmes, codes: [asked.programme], distributorId: asked.distributorId };
  const choice = await chooseLines(db, after, asking);
  const load = async ({ run, rules, request }: Moment): Promise<Known> => ({
    request,
    inputs: await loadCalculationInputs(db, run, { ...rules, days, ...choice }),
  });
  const [known, later] = [await load(moments[0]), await load(moments[1])];
  const late = new Set(await listLinesSince(db, after, { distributor: asked.distributor, since: before.watermark }));
  return {
    causes: splitDifference(known, later, asked),
    arrived: arrivedIn(later.inputs, late, asked),
  };
}

type Moment = Awaited<ReturnType<typeof readMoment>>;

async function readMoment(db: Database, run: KnownRun) {
  const { fiscalYear } = await getCalendar(db);
  const own = readRunPeriod(run.period, fiscalYear);
  if (!own) throw new Error(`${run.period} is not a period`);
  const { programmes } = await listKnownProgrammes(db, run);
  const rules = { programmes, fiscalYear };
  const request = withEarlierPeriods(own, run.adjustsFrom);
  return { run, rules, request, days: daysRead(rules, request) };
}

function joined(ranges: readonly (DaysRead | undefined)[]): DaysRead | undefined {
  const known = ranges.filter((range) => range !== undefined);
  const days = hullOf(known);
  const due = hullOf(known.flatMap((range) => range.due ?? []));
  const isWithDocuments = known.some(({ withDocuments }) => withDocuments);
  return days && { ...days, ...(due && { due }), ...(isWithDocuments && { withDocuments: true }) };
}

function arrivedIn(inputs: CalculationInputs, late: ReadonlySet<number>, asked: Asked): Split['arrived'] {
  const isKnown = inputs.programmes.some(({ code }) => code === asked.programme);
  const counts = isKnown ? lineCounter(inputs, asked) : () => false;
  const arrived: Split['arrived'] = [];
  for (let at = 0; at < inputs.lines.count; at += 1) {
    const lineId = inputs.lines.lineId[at] as number;
    if (late.has(lineId)) arrived.push({ lineId, counts: counts(at) });
  }
  return arrived;
}
