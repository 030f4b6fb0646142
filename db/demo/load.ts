import { type DateText, dayInZone, dayToText, requireDay } from '#app/calendar/index.ts';
import { actorOf, system } from '#app/identity/index.ts';
import { approveProgramme } from '#app/rebates/index.server.ts';
import { importFile } from '#app/sales/index.server.ts';
import type { Database } from '../connect.ts';
import { insertAuditEvent } from '../queries/audit-events.ts';
import { lockRecord } from '../queries/changes.ts';
import { listIdsByCode } from '../queries/codes.ts';
import { saveTitle } from '../queries/named-codes.ts';
import { markOlderRead } from '../queries/notices.ts';
import { findPersonByEmail, insertMembership, insertPerson, updatePassword } from '../queries/people.ts';
import { listProgrammeVersions } from '../queries/programmes.ts';
import { saveSettings } from '../queries/settings.ts';
import { chinaCurrency } from './china/products.ts';
import { demoDates, demoFiscalYear } from './dates.ts';
import { type LoadingLease, takeLoading } from './loading-lease.ts';
import {
  demoApprover,
  demoDistributorPeople,
  demoFurtherOwnerships,
  demoImporter,
  demoPassword,
  demoPeople,
  demoProposer,
  demoSignIns,
} from './people.ts';
import { demoRooms } from './rooms.ts';
import { demoCurrency } from './sales.ts';
import { productLineTitles } from './titles.ts';
import { viewerOf } from './viewer-of.ts';
import { type DemoFile, demoFiles } from './world.ts';

type Loading = {
  /** By default today in the manufacturer's time zone. */
  loadDate?: DateText;
  now: () => Date;
  /** Where the portal is opened, for the links in its documents. */
  origin: string;
  hashPassword: (password: string) => Promise<string>;
};

export type LoadedDemonstration = {
  loadDate: DateText;
  /** What rounding the amounts of the sales lines to cents changed in sum: exact decimal text in USD. */
  roundedBy: string;
};

const house = {
  manufacturer: 'Adventure Works Cycles',
  manufacturerAddress: 'Bothell, Washington, United States',
  currency: demoCurrency,
  fiscalYearStartMonth: demoFiscalYear.startMonth,
  timeZone: 'America/Los_Angeles',
  // Above the statements of an ordinary quarter; one that also adjusts the quarter before may exceed it.
  secondPersonAbove: { [demoCurrency]: '15000.00', [chinaCurrency]: '50000.00' },
};

/**
 * Fills an empty database with the demonstration world, through the same imports and approvals that people use. Undefined,
 * and nothing changed, when it is not empty. Loading that was cut off is gone on with by the next who calls this: every
 * step finds what was done of it. Passwords and the settings that say "demonstration" come last and together, so that
 * nobody enters a world that is not whole.
 */
export async function loadDemonstration(db: Database, loading: Loading): Promise<LoadedDemonstration | undefined> {
  const { now, origin, hashPassword } = loading;
  const today = dayToText(dayInZone(now(), house.timeZone));
  const loadDate = loading.loadDate ?? today;
  const lease = await takeLoading(db, { loadDate, begin: (transaction) => addHouse(transaction, loadDate) });
  if (!lease) return undefined;

  let roundedBy = '0';
  for (const file of demoFiles(lease.loadDate)) {
    await importDemoFile(db, file, { lease, now });
    roundedBy = file.roundedBy ?? roundedBy;
    if (file.kind === 'programmes') await approveProgrammes(db, lease.loadDate);
  }
  for (const [code, title] of Object.entries(productLineTitles)) await saveTitle(db, 'productLines', code, title);
  await addDistributorPeople(db, demoDates(lease.loadDate).proposedAt);
  for (const room of demoRooms) {
    await lease.renew();
    await room(db, { dates: demoDates(lease.loadDate), now, origin, renew: lease.renew });
  }
  await lease.renew();
  const passwordHash = await hashPassword(demoPassword);
  await db
    .transaction()
    .execute((transaction) => finish(transaction, { lease, passwordHash, at: now().toISOString() }));
  return { loadDate: lease.loadDate, roundedBy };
}

/** Staff propose and approve before the world is whole; without a password they cannot sign in yet. */
async function addHouse(transaction: Database, loadDate: DateText): Promise<void> {
  await saveSettings(transaction, house);
  const { proposedAt: createdAt } = demoDates(loadDate);
  for (const { role, ...person } of demoPeople) {
    const personId = await insertPerson(transaction, { ...person, passwordHash: null, createdAt });
    await insertMembership(transaction, { personId, role, distributorId: null, isOwner: false, createdAt });
  }
}

type Importing = { lease: LoadingLease; now: () => Date };

async function importDemoFile(db: Database, { kind, name, text }: DemoFile, { lease, now }: Importing): Promise<void> {
  await lease.renew();
  const { proposedAt } = demoDates(lease.loadDate);
  const isProposal = kind === 'programmes';
  const report = await importFile(db, {
    kind,
    fileName: name,
    source: () => piecesOf(Buffer.from(text)),
    actor: actorOf(await viewerOf(db, isProposal ? demoProposer : demoImporter)),
    now: isProposal ? () => new Date(proposedAt) : now,
    onProgress: lease.renew,
  });
  if (report.errorCount > 0) throw new Error(`${name} was refused: ${JSON.stringify(report.errors.slice(0, 3))}`);
}

const bytesAPiece = 64 * 1024;

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += bytesAPiece) yield bytes.subarray(at, at + bytesAPiece);
}

/** Approved before the first day of their term, so that they hold from it on. */
async function approveProgrammes(db: Database, loadDate: DateText): Promise<void> {
  const actor = actorOf(await viewerOf(db, demoApprover));
  const now = new Date(demoDates(loadDate).approvedAt);
  for (const { code } of await listProgrammeVersions(db)) {
    const { kind } = await approveProgramme(db, { code, actor, now });
    if (kind !== 'approved' && kind !== 'approved-already') throw new Error(`${code} was not approved: ${kind}`);
  }
}

/** They act in the rooms before the world is whole; without a password they cannot sign in yet. */
async function addDistributorPeople(db: Database, createdAt: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    const distributors = await listIdsByCode(transaction, 'distributors');
    for (const { role, distributor, ...person } of demoDistributorPeople) {
      if (await findPersonByEmail(transaction, person.email)) continue;
      const personId = await insertPerson(transaction, { ...person, passwordHash: null, createdAt });
      const further = demoFurtherOwnerships.filter(({ email }) => email === person.email);
      for (const owned of [distributor, ...further.map((each) => each.distributor)]) {
        const distributorId = distributors.get(owned) as number;
        await insertMembership(transaction, { personId, role, distributorId, isOwner: true, createdAt });
      }
    }
  });
}

/** What happened before these days everyone has read. */
const unreadDays = 14;

type Finishing = { lease: LoadingLease; passwordHash: string; at: string };

async function finish(transaction: Database, { lease, passwordHash, at }: Finishing): Promise<void> {
  await lease.end(transaction);
  for (const { email } of demoSignIns) {
    await updatePassword(transaction, (await viewerOf(transaction, email)).personId, passwordHash);
  }
  await markOlderRead(transaction, dayToText(requireDay(lease.loadDate) - unreadDays));
  await saveSettings(transaction, { demonstration: lease.loadDate });
  const event = { at, personId: null, actor: system.name, action: 'demonstration-loaded', subject: 'demonstration' };
  await insertAuditEvent(transaction, { ...event, detail: { loadDate: lease.loadDate } });
}
