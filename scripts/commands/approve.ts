import { parseArgs } from 'node:util';
import { type Approval, approveProgramme } from '#app/rebates/index.server.ts';
import { requireActor } from './acting.ts';
import { withDatabase } from './database.ts';
import { RefusedError, UsageError } from './usage.ts';

/** `approve programme CODE [--as E]`: approves the newest version of a programme, which someone else proposed. */
export async function approveCommand(argv: string[]): Promise<0> {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { as: { type: 'string' } },
    allowPositionals: true,
  });
  const [what, code, ...more] = positionals;
  if (what !== 'programme' || code === undefined || more.length > 0) throw new UsageError('approve programme CODE');
  const approval = await withDatabase(async (db) => {
    const actor = await requireActor(db, { as: values.as, needs: 'programmes:approve', isOpenToOperator: false });
    return approveProgramme(db, { code, actor, now: new Date() });
  });
  if (approval.kind !== 'approved') throw new RefusedError(`${code}: ${reasonOf(approval)}`);
  process.stdout.write(`${code}: version ${approval.number} is approved and holds from ${approval.fromDate}\n`);
  return 0;
}

function reasonOf(refusal: Exclude<Approval, { kind: 'approved' }>): string {
  switch (refusal.kind) {
    case 'no-such-version':
      return 'there is no such programme';
    case 'approved-already':
      return `version ${refusal.number}, the newest, is approved already`;
    case 'superseded':
      return `version ${refusal.number} is older than version ${refusal.newerNumber}, which is approved`;
    case 'own-proposal':
      return `version ${refusal.number} is approved by someone else than the person who proposed it`;
    case 'settles-otherwise':
      return `version ${refusal.number} has another period or currency than an approved version, with which it would share what is settled`;
    case 'beyond-limits':
      return `version ${refusal.number} pays beyond what the role of this person is limited to`;
    case 'not-allowed':
      return 'this person may not approve programmes';
  }
}
