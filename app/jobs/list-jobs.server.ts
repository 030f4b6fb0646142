import type { Database } from '#db/connect.ts';
import { listJobs as listJobRecords, listOpenJobs as listOpenJobRecords } from '#db/queries/jobs.ts';
import { getSettings } from '#db/queries/settings.ts';
import type { Language } from '../i18n/index.ts';
import type { JobState } from './job.ts';
import { jobInWords } from './job-in-words.ts';

/** The jobs, the newest first, older than the job `before`; `older` is that of the next page. */
export async function listJobs(db: Database, { before, language }: { before?: number; language: Language }) {
  const { rows, older } = await listJobRecords(db, { before });
  const jobs = rows.map(({ payload, ...job }) => ({
    ...job,
    state: job.state as JobState,
    title: jobInWords({ ...job, payload }, language).title,
  }));
  const { timeZone } = await getSettings(db);
  return { jobs, older, timeZone };
}

/** The jobs that wait or run, the oldest first. */
export async function listOpenJobs(db: Database, { language }: { language: Language }) {
  const jobs = await listOpenJobRecords(db);
  return jobs.map(({ payload, ...job }) => ({
    ...job,
    state: job.state as JobState,
    title: jobInWords({ ...job, payload }, language).title,
  }));
}
