import { expect, test } from 'vitest';
import { jobInWords } from '#app/jobs/job-in-words.ts';

test.each([
  [
    { kind: 'run-period', payload: { period: '2026-Q3' }, result: { runId: 7, rows: 1204 } },
    { title: 'Run of Q3 2026', outcome: '1,204 rows were calculated.', page: '/runs/7' },
    { title: '2026年第三季度返利计算', outcome: '已计算 1,204 行。', page: '/runs/7' },
  ],
  [
    { kind: 'issue-statements', payload: { period: '2026-09' }, result: { issued: 1, already: 2 } },
    {
      title: 'Statements of September 2026',
      outcome: 'One statement was issued; 2 had been issued before.',
      page: '/statements?period=2026-09',
    },
    {
      title: '2026年9月对账单签发',
      outcome: '签发对账单 1 份，此前已签发 2 份。',
      page: '/statements?period=2026-09',
    },
  ],
  [
    { kind: 'run-period', payload: { period: '2026' }, result: null },
    { title: 'Run of 2026', outcome: undefined, page: undefined },
    { title: '2026年返利计算', outcome: undefined, page: undefined },
  ],
  [
    { kind: 'constructor', payload: {}, result: {} },
    { title: 'constructor', outcome: undefined, page: undefined },
    { title: 'constructor', outcome: undefined, page: undefined },
  ],
])('%j', (job, english, chinese) => {
  expect(jobInWords(job, 'en')).toEqual(english);
  expect(jobInWords(job, 'zh-Hans')).toEqual(chinese);
});
