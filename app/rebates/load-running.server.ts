import type { Database } from '#db/connect.ts';
import { listKnownProgrammes, loadCalculationInputs } from '#db/queries/calculation-inputs.ts';
import type { Knowledge } from '#db/queries/changes.ts';
import type { Day, FiscalYear, Period } from '../calendar/index.ts';
import { daysRead } from './calculate.ts';
import { chooseLines } from './choose-lines.server.ts';
import { runningRequests } from './forecast/running-periods.ts';
import { always, type CalculationInputs } from './inputs.ts';
import { joinDaysRead } from './lines/days-read.ts';
import { loadDistributor } from './load-distributor.server.ts';
import { takesPartWithin } from './programme/participation.ts';
import { budgetsBehind, neededProgrammes } from './reckoning/needed-programmes.ts';

type Choice = { distributorId: number; quarter: Period; today: Day; fiscalYear: FiscalYear };

/**
 * The code of a distributor, the programmes in which it takes part, and what their running periods are calculated from;
 * apart from it what those are that pay out of budgets which others share.
 */
export async function loadRunning(
  db: Database,
  knowledge: Knowledge,
  { distributorId, quarter, today, fiscalYear }: Choice,
): Promise<{ distributor: string; programmes: string[]; inputs: CalculationInputs; sharedInputs: CalculationInputs }> {
  const known = await listKnownProgrammes(db, knowledge);
  const { code, versions } = await loadDistributor(db, distributorId);
  const days = { from: always, to: quarter.lastDay };
  const programmes = known.programmes
    .filter((programme) =>
      programme.versions.some(({ definition }) => takesPartWithin(definition, code, versions, days)),
    )
    .map((programme) => programme.code);
  const rules = { programmes: known.programmes, fiscalYear };
  const load = async (codes: readonly string[]) => {
    const requests = runningRequests(rules, { programmes: codes, quarter, today });
    return loadCalculationInputs(db, knowledge, {
      ...rules,
      calculated: neededProgrammes(known.programmes, new Set(codes)),
      days: joinDaysRead(requests.map((request) => daysRead(rules, request))),
      ...(await chooseLines(db, knowledge, { ...rules, codes, distributorId })),
    });
  };
  const isShared = (programme: string) => budgetsBehind(known.programmes, programme).length > 0;
  const shared = programmes.filter(isShared);
  const inputs = await load(programmes.filter((programme) => !isShared(programme)));
  return { distributor: code, programmes, inputs, sharedInputs: shared.length > 0 ? await load(shared) : inputs };
}
