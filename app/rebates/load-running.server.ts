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

type Choice = { distributorId: number; quarter: Period; today: Day; fiscalYear: FiscalYear };

/** The code of a distributor, the programmes in which it takes part, and what their running periods are calculated from. */
export async function loadRunning(
  db: Database,
  knowledge: Knowledge,
  { distributorId, quarter, today, fiscalYear }: Choice,
): Promise<{ distributor: string; programmes: string[]; inputs: CalculationInputs }> {
  const known = await listKnownProgrammes(db, knowledge);
  const { code, versions } = await loadDistributor(db, distributorId);
  const days = { from: always, to: quarter.lastDay };
  const programmes = known.programmes
    .filter((programme) =>
      programme.versions.some(({ definition }) => takesPartWithin(definition, code, versions, days)),
    )
    .map((programme) => programme.code);
  const rules = { programmes: known.programmes, fiscalYear };
  const requests = runningRequests(rules, { programmes, quarter, today });
  const inputs = await loadCalculationInputs(db, knowledge, {
    ...rules,
    days: joinDaysRead(requests.map((request) => daysRead(rules, request))),
    ...chooseLines(known.programmes, programmes, distributorId),
  });
  return { distributor: code, programmes, inputs };
}
