import type { MarketingTables } from './tables/marketing.ts';
import type { NewsTables } from './tables/news.ts';
import type { NoticeTables } from './tables/notices.ts';
import type { OfficeTables } from './tables/office.ts';
import type { PartnershipTables } from './tables/partnerships.ts';
import type { RebateTables } from './tables/rebates.ts';
import type { RecordTables } from './tables/record.ts';
import type { TrainingTables } from './tables/training.ts';
import type { UploadTables } from './tables/uploads.ts';

/**
 * Every table and column, a file for each part of the house. Conventions on both databases: ids are integers; instants
 * are UTC ISO text; business dates are `YYYY-MM-DD` text; truth values are 0 or 1; JSON is text. Names are written
 * snake_case in the database. Rows with a `changeNumber` are inputs of money: they are never updated or deleted, and a
 * reader as of a watermark takes those with a number up to it.
 */
export type Tables = OfficeTables &
  RecordTables &
  RebateTables &
  PartnershipTables &
  MarketingTables &
  TrainingTables &
  NewsTables &
  NoticeTables &
  UploadTables;
