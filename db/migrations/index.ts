import type { Migration } from 'kysely';
import * as first from './2026-11-24-first.ts';
import * as lineSegments from './2026-11-24-line-segments.ts';
import * as marketing from './2026-11-24-marketing.ts';
import * as news from './2026-11-24-news.ts';
import * as partnerships from './2026-11-24-partnerships.ts';
import * as training from './2026-11-24-training.ts';
import * as twoSides from './2026-11-24-two-sides.ts';
import * as adjustments from './2026-11-25-adjustments.ts';
import * as secondPerson from './2026-11-26-second-person.ts';
import * as payments from './2026-11-27-payments.ts';
import * as brought from './2026-11-29-brought.ts';
import * as limits from './2026-11-29-limits.ts';
import * as mail from './2026-11-29-mail.ts';
import * as people from './2026-11-29-people.ts';
import * as uploads from './2026-11-29-uploads.ts';
import * as withdrawals from './2026-11-29-withdrawals.ts';
import * as lists from './2026-11-30-lists.ts';
import * as notices from './2026-11-30-notices.ts';
import * as search from './2026-11-30-search.ts';
import * as runSums from './2026-12-01-run-sums.ts';
import * as searchOrders from './2026-12-01-search-orders.ts';
import * as finalRunSums from './2026-12-02-final-run-sums.ts';

/** In order of their names, which begin with their dates. A migration that was released never changes. */
export const migrations: Record<string, Migration> = {
  '2026-11-24-first': first,
  '2026-11-24-line-segments': lineSegments,
  '2026-11-24-marketing': marketing,
  '2026-11-24-news': news,
  '2026-11-24-partnerships': partnerships,
  '2026-11-24-training': training,
  '2026-11-24-two-sides': twoSides,
  '2026-11-25-adjustments': adjustments,
  '2026-11-26-second-person': secondPerson,
  '2026-11-27-payments': payments,
  '2026-11-29-brought': brought,
  '2026-11-29-limits': limits,
  '2026-11-29-mail': mail,
  '2026-11-29-people': people,
  '2026-11-29-uploads': uploads,
  '2026-11-29-withdrawals': withdrawals,
  '2026-11-30-lists': lists,
  '2026-11-30-notices': notices,
  '2026-11-30-search': search,
  '2026-12-01-run-sums': runSums,
  '2026-12-01-search-orders': searchOrders,
  '2026-12-02-final-run-sums': finalRunSums,
};
