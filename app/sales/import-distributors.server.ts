import type { Database } from '#db/connect.ts';
import { addCodes, listIdsByCode } from '#db/queries/codes.ts';
import {
  type DistributorVersion,
  insertDistributorVersions,
  listDistributorVersions,
} from '#db/queries/distributors.ts';
import { dayToText, requireDay } from '../calendar/index.ts';
import { columnOf, type NumberedRow } from './distinct-rows.ts';
import type { ImportPlan } from './import-plan.server.ts';
import type { TableImport } from './import-table.server.ts';
import { type DistributorRow, distributors } from './kinds/distributors.ts';
import { type NewVersion, planVersions, versionsOnRecord } from './plan-versions.ts';
import { cellError, type RowError, refuse } from './row-error.ts';

type Content = Omit<DistributorVersion, 'code' | 'fromDate' | 'changeNumber'>;

/** A row that differs from the version in force on its day is a new version from that day. */
export const distributorsImport: TableImport<DistributorRow> = {
  kind: distributors,
  complete: (row, today) => ({ ...row, from: row.from ?? today }),
  async plan(transaction, rows, { present }): Promise<ImportPlan> {
    const ids = await listIdsByCode(transaction, 'distributors');
    const { known, errors } = withKnownParents(rows, ids);
    const onRecord = versionsOnRecord((await listDistributorVersions(transaction)).map(datedContent));
    const dated = known.map(({ row, value }) => ({ row, value: rowContent(value) }));
    const { versions, sameRows } = planVersions(dated, onRecord, (property) => present.has(columnOf(property)));
    return {
      newRows: versions.length,
      sameRows,
      errors,
      insert: (inserting, changeNumber) => insertVersions(inserting, versions, changeNumber),
    };
  },
};

/** A parent stands on record or in the file; a row that loses its parent in this way may be another's parent. */
function withKnownParents(rows: NumberedRow<DistributorRow>[], ids: ReadonlyMap<string, number>) {
  const errors: RowError[] = [];
  let known = rows;
  for (let before = -1; before !== known.length; ) {
    before = known.length;
    const codes = new Set(known.map(({ value }) => value.code));
    known = known.filter(({ row, value: { parent } }) => {
      if (parent === undefined || ids.has(parent) || codes.has(parent)) return true;
      errors.push({ row, ...cellError('parent', parent, unknownParent) });
      return false;
    });
  }
  return { known, errors };
}

const unknownParent = refuse(
  'unknown-distributor',
  'a distributor on record or in a row of this file that is right itself',
);

function rowContent({ code, from, since, ...row }: DistributorRow) {
  const content: Content = {
    name: row.name,
    territory: row.territory ?? null,
    grade: row.grade ?? null,
    parent: row.parent ?? null,
    currency: row.currency ?? null,
    since: since === undefined ? null : dayToText(since),
    status: row.status,
    legalName: row.legalName ?? null,
    address: row.address ?? null,
    country: row.country ?? null,
    taxId: row.taxId ?? null,
    iban: row.iban ?? null,
    account: row.account ?? null,
    language: row.language ?? null,
  };
  return { code, from: from as number, content };
}

function datedContent({ code, fromDate, changeNumber: _changeNumber, ...content }: DistributorVersion) {
  return { code, from: fromDate === null ? Number.NEGATIVE_INFINITY : requireDay(fromDate), content };
}

async function insertVersions(
  transaction: Database,
  versions: NewVersion<Content>[],
  changeNumber: number,
): Promise<void> {
  const ids = await addCodes(
    transaction,
    'distributors',
    versions.map(({ code }) => code),
  );
  const territories = await addCodes(
    transaction,
    'territories',
    versions.flatMap(({ content }) => content.territory ?? []),
  );
  await insertDistributorVersions(
    transaction,
    versions.map(({ code, from, content: { territory, parent, ...content } }) => ({
      ...content,
      distributorId: ids.get(code) as number,
      fromDate: from === undefined ? null : dayToText(from),
      changeNumber,
      territoryId: territory === null ? null : (territories.get(territory) as number),
      parentId: parent === null ? null : (ids.get(parent) as number),
    })),
  );
}
