import { type Actor, operator, type Role } from '#app/identity/index.ts';
import { approveProgramme, runPeriod } from '#app/rebates/index.server.ts';
import { importFile } from '#app/sales/index.server.ts';
import type { ImportKind } from '#app/sales/index.ts';
import { issueStatements } from '#app/statements/index.server.ts';
import type { Database } from '#db/connect.ts';
import { insertMembership, insertPerson } from '#db/queries/people.ts';
import { bytesInPieces } from '#test/sales/text-pieces.ts';
import type { TestDatabase } from './databases.ts';
import { openMigrated } from './migrated.ts';

export const origin = 'https://portal.example';

export type House = Awaited<ReturnType<typeof openHouse>>;

/** A fresh portal with a brand manager who approves, and the steps from a file to a statement as short calls. */
export async function openHouse(database: TestDatabase, { today = '2026-10-15' } = {}) {
  const { db, url, close } = await openMigrated(database);
  const now = () => new Date(`${today}T08:00:00Z`);
  const brand = await addPerson(db, 'brand-manager');
  const finance = await addPerson(db, 'finance');

  async function load(kind: ImportKind, text: string) {
    const fileName = kind === 'programmes' ? 'programmes.json' : `${kind}.csv`;
    const source = bytesInPieces(Buffer.from(text), 4096);
    const report = await importFile(db, { kind, source, fileName, actor: operator, now });
    if (report.errorCount > 0) throw new Error(JSON.stringify(report.errors));
    return report;
  }

  return {
    db,
    url,
    close,
    finance,
    now,
    load,
    /** Imports programmes and approves each of them. */
    async rule(...programmes: Record<string, unknown>[]) {
      await load('programmes', JSON.stringify(programmes));
      for (const { code } of programmes) await approveProgramme(db, { code: String(code), actor: brand, now: now() });
    },
    run: (period: string) => runPeriod(db, { period, actor: finance, now }),
    issue: (period: string, more: { distributor?: string } = {}) =>
      issueStatements(db, { period, actor: finance, now, origin, ...more }),
  };
}

async function addPerson(db: Database, role: Role): Promise<Actor> {
  const createdAt = '2026-01-01T00:00:00.000Z';
  const person = { email: `${role}@house.example`, name: role, language: 'en', passwordHash: null, createdAt };
  const personId = await insertPerson(db, person);
  await insertMembership(db, { personId, role, distributorId: null, isOwner: false, createdAt });
  return { personId, name: 'person' };
}
