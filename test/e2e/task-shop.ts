import { type Day, dayInZone, dayToText, type Period, periodOfDay, previousPeriod } from '#app/calendar/index.ts';
import { system } from '#app/identity/index.ts';
import { approveProgramme, runPeriod } from '#app/rebates/index.server.ts';
import type { ImportKind } from '#app/sales/index.ts';
import { issueStatements } from '#app/statements/index.server.ts';
import type { Database } from '#db/connect.ts';
import { findPersonByEmail, insertMembership, insertPerson } from '#db/queries/people.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { importText } from '#test/support/imports.ts';
import { proposeProgramme } from './database.ts';

export const shopOwner = 'cora@corner-cycles.example';

export type ShopQuarters = { today: Day; running: Period; before: Period };

export async function quartersOf(db: Database): Promise<ShopQuarters> {
  const { fiscalYear, timeZone } = await getCalendar(db);
  const today = dayInZone(new Date(), timeZone);
  const running = periodOfDay(today, 'quarter', fiscalYear);
  return { today, running, before: previousPeriod(running, fiscalYear) };
}

/**
 * A shop that bought 16 bicycles in the quarter before, 9 of them at a special price, and 3 in this one; of its one
 * programme, which pays 60.00 a unit from 5 units on and counts standard prices. The quarter before is issued.
 */
export async function openShop(db: Database): Promise<void> {
  const { today, running, before } = await quartersOf(db);
  const load = async (kind: ImportKind, text: string) => {
    const report = await importText(db, kind, text, { now: new Date() });
    if (report.outcome !== 'accepted') throw new Error(JSON.stringify(report.errors));
  };
  await load('distributors', 'code,name,currency\nCORNER,Corner Cycles,USD\n');
  const [year, nextYear] = [dayToText(before.firstDay).slice(0, 4), dayToText(running.lastDay + 366).slice(0, 4)];
  await proposeProgramme(db, 'brand@tandem.example', {
    code: 'BY-UNIT',
    title: { en: 'Bicycles by the unit', 'zh-Hans': '整车按件返利' },
    currency: 'USD',
    effective: { from: `${year}-01-01`, to: `${nextYear}-12-31` },
    period: 'quarter',
    distributors: { codes: ['CORNER'] },
    basis: { of: 'quantity', lines: { priceTypes: ['standard'] } },
    bands: [
      { from: '5', perUnit: '60' },
      { from: '20', perUnit: '90' },
    ],
  });
  const second = await findPersonByEmail(db, 'brand.second@tandem.example');
  const actor = { personId: second?.id as number, name: 'person' } as const;
  await approveProgramme(db, { code: 'BY-UNIT', actor, now: new Date() });
  const lines = [
    `CORNER-1,1,${dayToText(before.firstDay)},7,16800.00,standard`,
    `CORNER-1,2,${dayToText(before.firstDay)},9,18900.00,special`,
    `CORNER-2,1,${dayToText(today)},3,7200.00,standard`,
  ].map((line) => line.replace(/^(\S+?,\d),([^,]+),/, '$1,$2,CORNER,BK-M68B-38,'));
  await load('sales', `document,line,date,distributor,sku,quantity,net_amount,price_type\n${lines.join('\n')}\n`);
  const issuing = { period: before.text, actor: system, now: () => new Date() };
  await runPeriod(db, issuing);
  await issueStatements(db, { ...issuing, distributor: 'CORNER', origin: 'http://localhost' });
  await addOwner(db, shopOwner, 'CORNER');
}

/** Adds its owner, who has the password of the demonstration. */
async function addOwner(db: Database, email: string, code: string): Promise<void> {
  const { passwordHash = null } = (await findPersonByEmail(db, 'fang@famous-bike-shop.example')) ?? {};
  const { id: distributorId } = await db
    .selectFrom('distributors')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  const createdAt = new Date().toISOString();
  const personId = await insertPerson(db, { email, name: 'Cora Corner', language: null, passwordHash, createdAt });
  await insertMembership(db, { personId, role: 'distributor', distributorId, isOwner: true, createdAt });
}
