import { masterDataColumns } from './import-columns/master-data.ts';
import { otherColumns } from './import-columns/other-columns.ts';
import { salesColumns } from './import-columns/sales.ts';

/** What each column of each kind of file means, by kind and column. */
export const importColumnMessages = { ...salesColumns, ...masterDataColumns, ...otherColumns };
