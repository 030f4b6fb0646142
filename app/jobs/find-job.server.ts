import type { Database } from '#db/connect.ts';
import { findJob as findJobRecord } from '#db/queries/jobs.ts';
import { getSettings } from '#db/queries/settings.ts';
import type { Language } from '../i18n/index.ts';
import { may, type Viewer } from '../identity/index.ts';
import type { JobState } from './job.ts';
import { jobInWords, needsOfPage } from './job-in-words.ts';

/**
 * A job with how far it is and what came of it; undefined where there is none. What a job made is linked for those who
 * may see it.
 */
export async function findJob(
  db: Database,
  { role }: Pick<Viewer, 'role'>,
  { id, language }: { id: number; language: Language },
) {
  const record = await findJobRecord(db, id);
  if (!record) return undefined;
  const { payload, result, state, attempts: _, leaseUntil: __, ...job } = record;
  const { timeZone } = await getSettings(db);
  const { title, outcome, page } = jobInWords({ kind: job.kind, payload, result }, language);
  const needs = needsOfPage(job.kind);
  const ownPage = needs && may(role, needs) ? page : undefined;
  return { ...job, state: state as JobState, title, outcome, page: ownPage, timeZone };
}
