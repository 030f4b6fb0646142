import { listIdsByCode } from '#db/queries/codes.ts';
import {
  addCertificateHolders,
  insertImportedCertificates,
  listImportedCertificates,
  readHolderNames,
} from '#db/queries/imported-certificates.ts';
import { dayToText } from '../calendar/index.ts';
import type { ImportPlan } from './import-plan.server.ts';
import type { TableImport } from './import-table.server.ts';
import { type CertificateRow, certificates } from './kinds/certificates.ts';
import { keyOf } from './kinds/kind.ts';
import { cellError, type RowError } from './row-error.ts';
import { unknownDistributor } from './unknown-codes.ts';

/** A row that ends on another day than the certificate on record is a new entry, which then holds. */
export const certificatesImport: TableImport<CertificateRow> = {
  kind: certificates,
  async plan(transaction, rows): Promise<ImportPlan> {
    const distributors = await listIdsByCode(transaction, 'distributors');
    const nameOf = await readHolderNames(transaction);
    const onRecord = new Map<string, string | null>();
    for (const { distributorId, name, course, from, to } of await listImportedCertificates(transaction)) {
      onRecord.set(keyOf(distributorId, name, course, from), to);
    }
    const errors: RowError[] = [];
    const fresh: { distributorId: number; name: string; course: string; fromDate: string; toDate: string | null }[] =
      [];
    let sameRows = 0;
    for (const { row, value } of rows) {
      const { distributor, person, course } = value;
      const distributorId = distributors.get(distributor);
      const fromDate = dayToText(value.from);
      const toDate = value.to === undefined ? null : dayToText(value.to);
      if (distributorId === undefined) {
        errors.push({ row, ...cellError('distributor', distributor, unknownDistributor) });
        continue;
      }
      const name = nameOf({ distributorId, name: person });
      if (onRecord.get(keyOf(distributorId, name, course, fromDate)) === toDate) sameRows += 1;
      else fresh.push({ distributorId, name, course, fromDate, toDate });
    }
    return {
      newRows: fresh.length,
      sameRows,
      errors,
      insert: async (inserting, changeNumber) => {
        const holderOf = await addCertificateHolders(inserting, fresh);
        await insertImportedCertificates(
          inserting,
          fresh.map(({ distributorId, name, ...certificate }) => ({
            ...certificate,
            holderId: holderOf({ distributorId, name }),
            changeNumber,
          })),
        );
      },
    };
  },
};
