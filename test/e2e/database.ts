import { setTimeout as wait } from 'node:timers/promises';
import { noLimits, system } from '#app/identity/index.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import { issueStatements } from '#app/statements/index.server.ts';
import { receiveUpload } from '#app/uploads/index.server.ts';
import { connect, type Database } from '#db/connect.ts';
import { findFirstMembership, findPersonByEmail } from '#db/queries/people.ts';
import { findUpload } from '#db/queries/uploads.ts';
import { importText } from '#test/support/imports.ts';
import { multipartRequest } from '#test/support/multipart.ts';
import type { RunningServer } from './server.ts';

/** Arranges something in the database of a running server. */
export async function arrange<Result>(
  { databaseUrl }: Pick<RunningServer, 'databaseUrl'>,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  const db = connect(databaseUrl);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** Imports a programme as the draft of a person. */
export async function proposeProgramme(db: Database, email: string, programme: Record<string, unknown>): Promise<void> {
  const person = await findPersonByEmail(db, email);
  if (!person) throw new Error(`${email} is not in the database`);
  const actor = { personId: person.id, name: 'person' } as const;
  const report = await importText(db, 'programmes', JSON.stringify([programme]), { actor, now: new Date() });
  if (report.outcome !== 'accepted') throw new Error(JSON.stringify(report.errors));
}

/** Issues 2026 Q2 to the two distributors that have people: TD-000001 to Top Sports Supply, TD-000002 to Famous Bike Shop. */
export async function issueQuarter(db: Database): Promise<void> {
  const period = '2026-Q2';
  const issuing = { period, actor: system, now: () => new Date() };
  await runPeriod(db, issuing);
  for (const distributor of ['AW00000496', 'AW00000613']) {
    await issueStatements(db, { ...issuing, distributor, origin: 'http://localhost' });
  }
}

/** A line of the issued quarter arrives late for Top Sports Supply, and TD-000003 of 2026 Q3 grants what is due for it. */
export async function issueAdjustment(db: Database): Promise<void> {
  const issuing = { period: '2026-Q3', actor: system, now: () => new Date() };
  const late =
    'document,line,date,distributor,sku,quantity,net_amount\nLATE,1,2026-05-20,AW00000496,BK-M68B-38,3,4321\n';
  await importText(db, 'sales', late, { now: new Date() });
  await runPeriod(db, issuing);
  await issueStatements(db, { ...issuing, distributor: 'AW00000496', origin: 'http://localhost' });
}

const targets = 'distributor,name,period,value,colour\nAW00000496,volume,2026-Q3,12,red\n';

/** Finance hands in two files, the first with mistakes, and both are checked by the server that is running. */
export async function addUploads(db: Database): Promise<void> {
  const email = 'finance@tandem.example';
  const person = await findPersonByEmail(db, email);
  const membership = person && (await findFirstMembership(db, person.id));
  if (!membership) throw new Error(`${email} is not in the database`);
  const { id: personId, name } = person;
  const role = { role: 'finance' as const, membershipId: membership.id, distributorId: null, isOwner: false };
  const viewer = { personId, name, email, language: null, shortcuts: 'on' as const, limits: noLimits, ...role };
  for (const body of [`${targets}NOBODY,volume,2026-Q3,"1,5",red\n`, targets]) {
    const parts = [
      { name: 'kind', body: 'targets' },
      { name: 'file', fileName: 'targets.csv', body },
    ];
    const request = multipartRequest('http://localhost/sales/imports/new', parts);
    const received = await receiveUpload(db, viewer, { request, now: () => new Date() });
    if (received.kind !== 'received') throw new Error(JSON.stringify(received));
    while ((await findUpload(db, received.id))?.state !== 'checked') await wait(200);
  }
}
