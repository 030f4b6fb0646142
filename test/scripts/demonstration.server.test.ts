import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { readConfig } from '#app/config.server.ts';
import { demoSignIns } from '#db/demo/people.ts';
import { saveSettings } from '#db/queries/settings.ts';
import { sayWhoSignsIn } from '#scripts/demonstration.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

describe('the setting DEMO', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['', true],
    ['on', true],
    ['off', false],
  ])('“%s”: an empty database is filled with the demonstration: %s', (written, loads) => {
    vi.stubEnv('DEMO', written);
    expect(readConfig().loadsDemonstration).toBe(loads);
  });

  it.each(['no', 'false', 'OFF'])('“%s” is refused', (written) => {
    vi.stubEnv('DEMO', written);
    expect(() => readConfig()).toThrow('DEMO is on or off');
  });
});

describeEachDatabase('a start', (database) => {
  let open: OpenDatabase;

  beforeEach(async () => {
    open = await openMigrated(database);
  });
  afterEach(() => open.close());

  test('without anybody says how the first administrator is added', async () => {
    expect(await sayWhoSignsIn(open.db)).toBe(
      'Nobody can sign in yet. Add the first administrator: npm run --silent tandem -- person add E-MAIL --name NAME --role administrator',
    );
  });

  test('with somebody says nothing', async () => {
    await addPerson(open.db, 'Ada', 'administrator');
    expect(await sayWhoSignsIn(open.db)).toBeUndefined();
  });

  test('of a demonstration names who can sign in', async () => {
    await addPerson(open.db, 'Ada', 'administrator');
    await saveSettings(open.db, { demonstration: '2026-11-24' });
    const said = await sayWhoSignsIn(open.db);
    for (const { email } of demoSignIns) expect(said).toContain(email);
  });
});
