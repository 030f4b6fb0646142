import { formatPeriod, type Language, type Say, sayIn } from '#app/i18n/index.ts';
import { jobMessages } from '#app/i18n/messages/jobs.ts';
import type { Permission } from '../identity/index.ts';
import type { JobKind, JobKinds } from './job.ts';

type Voice = { language: Language; say: Say<typeof jobMessages> };

/** How one kind of job is told: what it is, what came of it, and the page of what it made. */
type Telling<Kind extends JobKind> = {
  title: (payload: JobKinds[Kind]['payload'], voice: Voice) => string;
  outcome: (result: JobKinds[Kind]['result'], voice: Voice) => string;
  page: (result: JobKinds[Kind]['result'], payload: JobKinds[Kind]['payload']) => string | undefined;
  /** Who may see that page. */
  pageNeeds: Permission;
};

const tellings: { [Kind in JobKind]: Telling<Kind> } = {
  'run-period': {
    title: ({ period }, { language, say }) => say('run-period', { period: formatPeriod(period, language) }),
    outcome: ({ rows, isNew }, { say }) => say(isNew ? 'run-period-done' : 'run-period-same', { count: rows }),
    page: (_result, { period }) => `/periods/${encodeURIComponent(period)}`,
    pageNeeds: 'periods:read',
  },
  'issue-statements': {
    title: ({ period }, { language, say }) => say('issue-statements', { period: formatPeriod(period, language) }),
    outcome: sayIssued,
    page: (result, { period }) => {
      const isWhole = 'issued' in result && result.notIssued === 0 && !result.proposed;
      return isWhole ? `/statements?period=${encodeURIComponent(period)}` : `/periods/${encodeURIComponent(period)}`;
    },
    pageNeeds: 'periods:read',
  },
  'clear-import': {
    title: ({ importId }, { say }) => say('clear-import', { id: importId }),
    outcome: (_result, { say }) => say('clear-import-done'),
    page: ({ importId }) => `/sales/imports/${importId}`,
    pageNeeds: 'imports:read',
  },
  'check-upload': {
    title: ({ fileName }, { say }) => say('check-upload', { fileName }),
    outcome: (result, { say }) => {
      if ('outdated' in result) return say('upload-outdated');
      if (result.mistakes === 0) return say('check-upload-good', { count: result.rows, new: result.new });
      return say('check-upload-mistakes', { count: result.mistakes, new: result.new });
    },
    page: (_result, { uploadId }) => `/sales/uploads/${uploadId}`,
    pageNeeds: 'imports:read',
  },
  'import-upload': {
    title: ({ fileName }, { say }) => say('import-upload', { fileName }),
    outcome: (result, { say }) => {
      if ('outdated' in result) return say('upload-outdated');
      if ('refused' in result) return say('import-upload-not-allowed');
      return result.isRefused ? say('import-upload-refused') : say('import-upload-done', { count: result.imported });
    },
    page: (result, { uploadId }) =>
      'importId' in result ? `/sales/imports/${result.importId}` : `/sales/uploads/${uploadId}`,
    pageNeeds: 'imports:read',
  },
  'fetch-source': {
    title: ({ name }, { say }) => say('fetch-source', { name }),
    outcome: (result, { say }) =>
      'failed' in result ? say('fetch-source-failed') : say('fetch-source-done', { count: result.added }),
    page: (_result, { sourceId }) => `/news/sources/${sourceId}`,
    pageNeeds: 'news-desk:read',
  },
  'send-link': {
    title: ({ purpose }, { say }) => say(purpose === 'invitation' ? 'send-invitation' : 'send-password-reset'),
    outcome: ({ sent }, { say }) => say(sent ? 'send-link-done' : 'send-link-not'),
    page: (_result, { purpose }) => (purpose === 'invitation' ? '/invitations' : undefined),
    pageNeeds: 'people:invite',
  },
  'send-notices': {
    title: (_payload, { say }) => say('send-notices'),
    outcome: ({ sent, refused }, { language, say }) => {
      const sentences = [
        say('send-notices-done', { count: sent }),
        ...(refused > 0 ? [say('send-notices-refused', { count: refused })] : []),
      ];
      return sentences.join(language === 'en' ? ' ' : '');
    },
    page: () => undefined,
    pageNeeds: 'jobs:read',
  },
};

function sayIssued(result: JobKinds['issue-statements']['result'], { language, say }: Voice): string {
  if ('refused' in result) return say(result.refused);
  const { issued, already, notIssued, proposed = 0 } = result;
  const sentences = [
    say('issue-statements-done', { count: issued, already }),
    ...(proposed > 0 ? [say('issue-statements-proposed', { count: proposed })] : []),
    ...(notIssued > 0 ? [say('issue-statements-not', { count: notIssued })] : []),
  ];
  return sentences.join(language === 'en' ? ' ' : '');
}

export type JobInWords = { title: string; outcome: string | undefined; page: string | undefined };

/** A job in the reader's language. Outcome and page are undefined until it is done; an unknown kind is told by its name. */
export function jobInWords(job: { kind: string; payload: unknown; result?: unknown }, language: Language): JobInWords {
  if (!isKind(job.kind)) return { title: job.kind, outcome: undefined, page: undefined };
  const { title, outcome, page } = tellings[job.kind] as Telling<JobKind>;
  const voice = { language, say: sayIn(jobMessages, language) };
  const payload = job.payload as JobKinds[JobKind]['payload'];
  // The telling of a kind is given what that kind answers.
  const result = job.result as never;
  return {
    title: title(payload, voice),
    outcome: result ? outcome(result, voice) : undefined,
    page: result ? page(result, payload) : undefined,
  };
}

/** Who may see the page of what a job of this kind made. */
export function needsOfPage(kind: string): Permission | undefined {
  return isKind(kind) ? tellings[kind].pageNeeds : undefined;
}

function isKind(kind: string): kind is JobKind {
  return Object.hasOwn(tellings, kind);
}
