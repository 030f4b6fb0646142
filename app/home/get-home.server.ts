import type { Database } from '#db/connect.ts';
import { requireDay } from '../calendar/index.ts';
import { listPeriods } from '../finance/index.server.ts';
import type { Language } from '../i18n/index.ts';
import { listAuditTrail } from '../identity/index.server.ts';
import type { Viewer } from '../identity/index.ts';
import { listOpenJobs } from '../jobs/index.server.ts';
import { findSoFar, listProgrammes } from '../rebates/index.server.ts';
import { listImports } from '../sales/index.server.ts';
import { findStatementPage, listStatements } from '../statements/index.server.ts';

type Reading = { language: Language; now: Date };

const statementsShown = 4;
const importsShown = 8;
const eventsShown = 10;

/** What the viewer comes for: a distributor what was earned, staff what waits for them or has happened last. */
export async function getHome(db: Database, viewer: Viewer, reading: Reading) {
  switch (viewer.role) {
    case 'distributor':
      return getDistributorHome(db, viewer, reading);
    case 'finance':
      return getFinanceHome(db, viewer, reading);
    case 'brand-manager':
      return getBrandHome(db, viewer, reading);
    case 'administrator':
      return getAdministratorHome(db);
    case 'auditor':
      return getAuditorHome(db, viewer);
  }
}

/** What the last statement granted, row by row, the ones before it, and what the running quarter has earned so far. */
async function getDistributorHome(db: Database, viewer: Viewer, { language, now }: Reading) {
  const distributorId = viewer.distributorId;
  if (distributorId === null) throw new Error(`${viewer.email} acts for no distributor`);
  const { statements } = await listStatements(db, viewer, { now });
  const [newest] = statements;
  const last = newest && (await findStatementPage(db, viewer, { number: newest.number, language }));
  const soFar = await findSoFar(db, { distributorId, language, now });
  const over = soFar.waiting.periods.at(-1);
  const isOver = over !== undefined && (last === undefined || last.to < over.to);
  return {
    kind: 'distributor' as const,
    last,
    /** For which period the next statement comes, and whether that is over, so that it only waits to be issued. */
    next: { ...(isOver ? over : soFar.quarter), isOver },
    /** How many days after the end of its period the last statement was issued. */
    lastCameAfter: last && requireDay(newest.issuedOn) - requireDay(last.to),
    statements: statements.slice(0, statementsShown),
    soFar,
  };
}

/** The periods that are over and not run or not issued, and the jobs that wait or run. */
async function getFinanceHome(db: Database, viewer: Viewer, { language, now }: Reading) {
  const { periods, timeZone } = await listPeriods(db, viewer, now);
  const open = ['to-run', 'to-issue', 'partly-issued'];
  return {
    kind: 'finance' as const,
    periods: periods.filter(({ standing }) => open.includes(standing)),
    jobs: await listOpenJobs(db, { language }),
    timeZone,
  };
}

/** The drafts that wait for approval. */
async function getBrandHome(db: Database, viewer: Viewer, reading: Reading) {
  const programmes = await listProgrammes(db, viewer, reading);
  return {
    kind: 'brand-manager' as const,
    drafts: programmes.flatMap(({ draft, ...programme }) => (draft === undefined ? [] : { ...programme, draft })),
  };
}

/** The files that were imported last. */
async function getAdministratorHome(db: Database) {
  const { imports, timeZone } = await listImports(db, {});
  return { kind: 'administrator' as const, imports: imports.slice(0, importsShown), timeZone };
}

/** What was done last. */
async function getAuditorHome(db: Database, viewer: Viewer) {
  const { events, timeZone } = await listAuditTrail(db, viewer, {});
  return { kind: 'auditor' as const, events: events.slice(0, eventsShown), timeZone };
}
