import { parseArgs } from 'node:util';
import { clearWithdrawnImport, type WithdrawalAnswer, withdrawImport } from '#app/sales/index.server.ts';
import { requireActor } from './acting.ts';
import { withDatabase } from './database.ts';
import { RefusedError, UsageError } from './usage.ts';

/** `withdraw import ID --reason TEXT [--as E]`: takes an import off the record on which no run rests yet. */
export async function withdrawCommand(argv: string[]): Promise<0> {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { as: { type: 'string' }, reason: { type: 'string' } },
    allowPositionals: true,
  });
  const [what, number, ...more] = positionals;
  const isNumber = /^[1-9]\d{0,14}$/.test(number ?? '');
  if (what !== 'import' || !isNumber || more.length > 0) throw new UsageError('withdraw import ID --reason TEXT');
  const id = Number(number);
  const answer = await withDatabase(async (db) => {
    const actor = await requireActor(db, { as: values.as, needs: 'imports:make', isOpenToOperator: true });
    const withdrawal = await withdrawImport(db, { id, reason: values.reason ?? '', actor, now: new Date() });
    if (withdrawal.kind === 'withdrawn') await clearWithdrawnImport(db, id, () => new Date());
    return withdrawal;
  });
  if (answer.kind !== 'withdrawn') throw new RefusedError(`import ${id}: ${reasonOf(answer)}`);
  process.stdout.write(`import ${id} is withdrawn: rows ${answer.rows}, ${answer.importKind}\n`);
  return 0;
}

function reasonOf(refusal: Exclude<WithdrawalAnswer, { kind: 'withdrawn' }>): string {
  switch (refusal.kind) {
    case 'no-such-import':
      return 'there is no such import';
    case 'not-allowed':
      return 'this person may not import files of this kind';
    case 'no-reason':
      return 'say why with --reason TEXT';
    case 'reason-too-long':
      return 'the reason has at most 500 characters';
    case 'nothing-taken':
      return 'nothing of it is on record';
    case 'withdrawn-already':
      return 'it has been withdrawn';
    case 'only-drafts':
      return 'imported programmes are drafts and count for nothing until they are approved';
    case 'run-rests':
      return `run ${refusal.runId} of ${refusal.period} was calculated with it; import reversing rows instead`;
    case 'referred-to':
      return 'other records name distributors or products that only this file made known';
  }
}
