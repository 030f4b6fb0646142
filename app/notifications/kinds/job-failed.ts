import { catalogue, sayIn } from '#app/i18n/index.ts';
import { jobInWords } from '../../jobs/index.ts';
import type { NoticeKind } from './kind.ts';

type Failed = { jobId: number; kind: string; payload: Payload };
type Payload = { uploadId?: number; sourceId?: number; [name: string]: unknown };

/** To whoever of the staff asked for it; not everyone of them may see the jobs, but what the job was about. */
export const jobFailed: NoticeKind<Failed> = {
  tells: 'person',
  needs: 'imports:make',
  byMail: true,
  title: { en: 'A job of yours failed', 'zh-Hans': '您的后台任务失败', 'zh-Hant': '您的背景工作失敗' },
  sentence({ jobId, kind, payload }, language) {
    const { title } = jobInWords({ kind, payload }, language);
    return sayIn(messages, language)('failed', { title, job: `${jobId}` });
  },
  link: { en: 'See the job', 'zh-Hans': '查看任务', 'zh-Hant': '查看工作' },
  path({ jobId, payload: { uploadId, sourceId } }) {
    if (uploadId !== undefined) return `/sales/uploads/${uploadId}`;
    return sourceId === undefined ? `/jobs/${jobId}` : `/news/sources/${sourceId}`;
  },
};

const messages = catalogue({
  failed: {
    en: '{title} failed (job {job})',
    'zh-Hans': '“{title}”失败（任务 {job}）',
    'zh-Hant': '「{title}」失敗（工作 {job}）',
  },
});
