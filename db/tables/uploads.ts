import type { Generated } from 'kysely';
import type { Final, Id } from './columns.ts';

/** Files that people hand in to be imported. */
export type UploadTables = {
  uploads: UploadsTable;
  uploadMistakes: UploadMistakesTable;
  columnMappings: ColumnMappingsTable;
};

/**
 * `revision` counts the checks: a decision is about the one that was seen. `mapping`, `understood` and `report` are JSON.
 * `jobId` is the job that checks or imports it, the last one once it is over. Without `fileId` it was discarded.
 */
type UploadsTable = {
  id: Id;
  kind: Final<string>;
  fileId: number | null;
  fileName: Final<string>;
  size: Final<number>;
  digest: Final<string>;
  state: string;
  revision: number;
  mapping: string | null;
  understood: string | null;
  report: string | null;
  acceptValid: Generated<number>;
  jobId: number | null;
  importId: number | null;
  createdBy: Final<number>;
  createdAt: Final<string>;
  decidedBy: number | null;
  decidedAt: string | null;
};

/** A page, from 1, of what is wrong in an upload, as JSON. */
type UploadMistakesTable = { uploadId: number; revision: number; page: number; mistakes: string };

/** How the columns of a kind stand under a header row, as a person has said. `headerDigest` is over its names. */
type ColumnMappingsTable = {
  kind: string;
  headerDigest: string;
  mapping: string;
  savedBy: number;
  savedAt: string;
};
