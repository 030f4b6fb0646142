import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Actor, actorOf, operator } from '#app/identity/index.ts';
import { setSecondPersonAbove } from '#app/statements/index.server.ts';
import { getSettings } from '#db/queries/settings.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

const now = new Date('2026-10-15T08:00:00Z');

describeEachDatabase('the sum above which two people issue', (database) => {
  let open: OpenDatabase;
  let ada: Actor;

  beforeEach(async () => {
    open = await openMigrated(database);
    ada = actorOf(await addPerson(open.db, 'Ada', 'administrator'));
  });
  afterEach(() => open.close());

  const set = (currency: string, sum: string | undefined, actor = ada) =>
    setSecondPersonAbove(open.db, { currency, sum, actor, now });
  const sums = async () => (await getSettings(open.db)).secondPersonAbove;
  const events = () =>
    open.db.selectFrom('auditEvents').select(['action', 'detail']).where('action', '=', 'second-person-set').execute();

  test('is set by an administrator, in each currency for itself, and told', async () => {
    expect(await sums()).toEqual({});
    expect(await set('USD', '15000.00')).toEqual({ kind: 'set' });
    expect(await set('JPY', '0')).toEqual({ kind: 'set' });
    expect(await set('USD', '9000')).toEqual({ kind: 'set' });
    expect(await sums()).toEqual({ USD: '9000', JPY: '0' });
    expect(await set('JPY', undefined)).toEqual({ kind: 'set' });
    expect(await sums()).toEqual({ USD: '9000' });
    expect((await events()).map(({ detail }) => JSON.parse(detail))).toEqual([
      { currency: 'USD', sum: '15000.00', before: '–' },
      { currency: 'JPY', sum: '0', before: '–' },
      { currency: 'USD', sum: '9000', before: '15000.00' },
      { currency: 'JPY', sum: '–', before: '0' },
    ]);
  });

  test.each([
    ['USD', '-1', 'not-a-sum'],
    ['USD', '1.001', 'not-a-sum'],
    ['JPY', '1.5', 'not-a-sum'],
    ['USD', '1,000', 'not-a-sum'],
    ['USD', '', 'not-a-sum'],
    ['usd', '1', 'not-a-currency'],
    ['constructor', '1', 'not-a-currency'],
  ])('%s %j is refused: %s', async (currency, sum, kind) => {
    expect(await set(currency, sum)).toEqual({ kind });
    expect(await sums()).toEqual({});
    expect(await events()).toEqual([]);
  });

  test('is set by nobody else', async () => {
    await set('USD', '100');
    for (const role of ['finance', 'brand-manager', 'auditor'] as const) {
      expect(await set('USD', undefined, actorOf(await addPerson(open.db, role, role)))).toEqual({
        kind: 'not-allowed',
      });
    }
    expect(await set('USD', undefined, operator)).toEqual({ kind: 'not-allowed' });
    expect(await sums()).toEqual({ USD: '100' });
  });
});
