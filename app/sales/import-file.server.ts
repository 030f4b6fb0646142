import type { Database } from '#db/connect.ts';
import { breachesImport } from './import-breaches.server.ts';
import { certificatesImport } from './import-certificates.server.ts';
import { distributorsImport } from './import-distributors.server.ts';
import { paymentsImport } from './import-payments.server.ts';
import { productsImport } from './import-products.server.ts';
import { importProgrammes } from './import-programmes.server.ts';
import { ratesImport } from './import-rates.server.ts';
import type { ImportKind, ImportReport } from './import-report.ts';
import type { ImportRequest } from './import-request.server.ts';
import { importSales } from './import-sales.server.ts';
import { scoresImport } from './import-scores.server.ts';
import { stagesImport } from './import-stages.server.ts';
import { importTable } from './import-table.server.ts';
import { targetsImport } from './import-targets.server.ts';

/**
 * Imports a file into the database (REBATES.md §4): all of it or, with any bad row, nothing, unless the good rows are to
 * be taken. The same file twice changes nothing. Every mistake is in the report, with row and column.
 */
export async function importFile(db: Database, request: ImportRequest): Promise<ImportReport> {
  return imports[request.kind](db, request);
}

const imports: Record<ImportKind, (db: Database, request: ImportRequest) => Promise<ImportReport>> = {
  distributors: (db, request) => importTable(db, request, distributorsImport),
  products: (db, request) => importTable(db, request, productsImport),
  stages: (db, request) => importTable(db, request, stagesImport),
  targets: (db, request) => importTable(db, request, targetsImport),
  programmes: importProgrammes,
  sales: importSales,
  payments: (db, request) => importTable(db, request, paymentsImport),
  scores: (db, request) => importTable(db, request, scoresImport),
  rates: (db, request) => importTable(db, request, ratesImport),
  certificates: (db, request) => importTable(db, request, certificatesImport),
  breaches: (db, request) => importTable(db, request, breachesImport),
};
