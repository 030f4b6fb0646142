import { Migrator } from 'kysely';
import { expect, test } from 'vitest';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { insertPerson } from '#db/queries/people.ts';
import { describeEachDatabase } from '#test/support/databases.ts';

describeEachDatabase('a portal in use', (database) => {
  test('keeps who is signed in, seen last when it began', async () => {
    const { url, drop } = await database.createUrl();
    const db = connect(url);
    const earlier = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '2026-11-29'));
    const migrator = new Migrator({ db: db.withoutPlugins(), provider: { getMigrations: async () => earlier } });
    expect((await migrator.migrateToLatest()).error).toBeUndefined();
    const createdAt = '2026-11-28T08:00:00.000Z';
    const person = { email: 'a@x.example', name: 'A', language: null, passwordHash: null, createdAt };
    const personId = await insertPerson(db, person);
    const session = { id: 'digest', personId, membershipId: null, expiresAt: '2026-12-12T08:00:00.000Z', createdAt };
    await db
      .insertInto('sessions')
      .values(session as never)
      .execute();

    expect(await migrate(db)).toContain('2026-11-29-mail');
    expect(await db.selectFrom('sessions').selectAll().execute()).toEqual([{ ...session, lastSeenAt: createdAt }]);
    await db.destroy();
    await drop();
  });
});
