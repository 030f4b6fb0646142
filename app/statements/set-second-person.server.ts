import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { getSettings, saveSettings } from '#db/queries/settings.ts';
import { personMay } from '../identity/index.server.ts';
import type { Actor } from '../identity/index.ts';
import { currencyDigits, decimalPlaces, isCurrency, parseDecimal } from '../money/index.ts';

type Setting = {
  currency: string;
  /** Decimal text with at most the currency's digits, not negative; undefined takes the sum away. */
  sum: string | undefined;
  actor: Actor;
  now: Date;
};

export type SettingAnswer = { kind: 'set' | 'not-a-currency' | 'not-a-sum' | 'not-allowed' };

/** Sets the sum in a currency above which a statement is issued by two people. It holds from the next issue on. */
export async function setSecondPersonAbove(
  db: Database,
  { currency, sum, actor, now }: Setting,
): Promise<SettingAnswer> {
  if (!isCurrency(currency)) return { kind: 'not-a-currency' };
  if (sum !== undefined && !isSum(sum, currency)) return { kind: 'not-a-sum' };
  return db.transaction().execute(async (transaction): Promise<SettingAnswer> => {
    await lockRecord(transaction);
    const { personId } = actor;
    if (personId === null || !(await personMay(transaction, personId, 'settings:change'))) {
      return { kind: 'not-allowed' };
    }
    const { [currency]: before, ...others } = (await getSettings(transaction)).secondPersonAbove;
    const secondPersonAbove = sum === undefined ? others : { ...others, [currency]: sum };
    await saveSettings(transaction, { secondPersonAbove });
    const event = { at: now.toISOString(), personId, actor: actor.name, action: 'second-person-set' };
    const detail = { currency, sum: sum ?? '–', before: before ?? '–' };
    await insertAuditEvent(transaction, { ...event, subject: 'setting second-person-above', detail });
    return { kind: 'set' };
  });
}

function isSum(text: string, currency: string): boolean {
  const sum = parseDecimal(text);
  return sum !== undefined && sum.units >= 0n && decimalPlaces(sum) <= currencyDigits(currency);
}
