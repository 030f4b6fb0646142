import { parseArgs } from 'node:util';
import { type SettingAnswer, setSecondPersonAbove } from '#app/statements/index.server.ts';
import { requireActor } from './acting.ts';
import { withDatabase } from './database.ts';
import { RefusedError, UsageError } from './usage.ts';

/** `second-person-above CURRENCY SUM|none [--as E]`: sets above which sum a statement is issued by two people. */
export async function secondPersonAboveCommand(argv: string[]): Promise<0> {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { as: { type: 'string' } },
    allowPositionals: true,
  });
  const [currency, text, ...more] = positionals;
  if (currency === undefined || text === undefined || more.length > 0) {
    throw new UsageError('second-person-above CURRENCY SUM, or none instead of the sum');
  }
  const sum = text === 'none' ? undefined : text;
  const { kind } = await withDatabase(async (db) => {
    const actor = await requireActor(db, { as: values.as, needs: 'settings:change', isOpenToOperator: false });
    return setSecondPersonAbove(db, { currency, sum, actor, now: new Date() });
  });
  if (kind !== 'set') throw new RefusedError(sentences[kind]);
  process.stdout.write(
    sum === undefined
      ? `statements in ${currency} are issued by one person\n`
      : `statements above ${sum} ${currency} are issued by two people\n`,
  );
  return 0;
}

const sentences: Record<Exclude<SettingAnswer['kind'], 'set'>, string> = {
  'not-a-currency': 'a currency is written as in ISO 4217: USD',
  'not-a-sum': 'a sum is written 15000.00, with at most the digits of its currency',
  'not-allowed': 'this person may not change settings',
};
