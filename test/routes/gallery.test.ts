import { expect, test } from 'vitest';
import { loader } from '#app/routes/ui.tsx';
import { saveSettings } from '#db/queries/settings.ts';
import { requireDatabase } from '#test/support/databases.ts';
import { openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';
import { cookieOf, requestContext, thrownBy } from '#test/support/requests.ts';

test('the gallery of parts is there only while the database is a demonstration', async () => {
  const { db, close } = await openMigrated(requireDatabase('sqlite'));
  const context = requestContext(db);
  const headers = { Cookie: await cookieOf(context, await addPerson(db, 'Ada', 'administrator')) };
  const ask = () => loader({ request: new Request('http://localhost/ui', { headers }), context, params: {} });
  expect(await thrownBy(ask)).toMatchObject({ status: 404 });
  await saveSettings(db, { demonstration: '2026-11-15' });
  expect(await ask()).toBeNull();
  await close();
});
