import { expect, test } from 'vitest';
import { jobInWords } from '#app/jobs/job-in-words.ts';

test.each([
  [
    { kind: 'clear-import', payload: { importId: 7 }, result: { importId: 7 } },
    {
      ...{ title: 'Lines of withdrawn import 7', outcome: 'None of its lines are left.', page: '/sales/imports/7' },
    },
    { title: '清除已撤回的导入 7', outcome: '该导入的明细已全部清除。', page: '/sales/imports/7' },
  ],
  [
    { kind: 'run-period', payload: { period: '2026-Q3' }, result: { runId: 7, rows: 1204, refused: [], isNew: true } },
    { title: 'Run of Q3 2026', outcome: '1,204 rows were calculated.', page: '/periods/2026-Q3' },
    { title: '2026年第三季度返利计算', outcome: '已计算 1,204 行。', page: '/periods/2026-Q3' },
  ],
  [
    { kind: 'issue-statements', payload: { period: '2026-09' }, result: { issued: 1, already: 2, notIssued: 0 } },
    {
      title: 'Statements of September 2026',
      outcome: 'One statement was issued; 2 had been issued before.',
      page: '/statements?period=2026-09',
    },
    {
      title: '2026年9月对账单出具',
      outcome: '出具对账单 1 份，此前已出具 2 份。',
      page: '/statements?period=2026-09',
    },
  ],
  [
    { kind: 'run-period', payload: { period: '2026' }, result: { runId: 7, rows: 1, refused: [], isNew: false } },
    { title: 'Run of 2026', outcome: 'Nothing has changed since the last run: one row.', page: '/periods/2026' },
    { title: '2026年返利计算', outcome: '自上次计算以来没有变动：1 行。', page: '/periods/2026' },
  ],
  [
    {
      kind: 'issue-statements',
      payload: { period: '2026-Q3', runId: 7 },
      result: { issued: 12, already: 0, notIssued: 3 },
    },
    {
      title: 'Statements of Q3 2026',
      outcome: '12 statements were issued; 0 had been issued before. 3 could not be issued; the period says why.',
      page: '/periods/2026-Q3',
    },
    {
      title: '2026年第三季度对账单出具',
      outcome: '出具对账单 12 份，此前已出具 0 份。另有 3 份不能出具，原因见期间页面。',
      page: '/periods/2026-Q3',
    },
  ],
  [
    {
      kind: 'issue-statements',
      payload: { period: '2026-Q3', runId: 7 },
      result: { issued: 12, already: 0, notIssued: 0, proposed: 2 },
    },
    {
      title: 'Statements of Q3 2026',
      outcome:
        '12 statements were issued; 0 had been issued before. 2 are above the set sum and wait for a second person.',
      page: '/periods/2026-Q3',
    },
    {
      title: '2026年第三季度对账单出具',
      outcome: '出具对账单 12 份，此前已出具 0 份。2 份超过设定金额，待第二人确认。',
      page: '/periods/2026-Q3',
    },
  ],
  [
    { kind: 'issue-statements', payload: { period: '2026-Q3', runId: 7 }, result: { refused: 'newer-run' } },
    {
      title: 'Statements of Q3 2026',
      outcome: 'Nothing was issued: the period was run again meanwhile. Check the numbers once more.',
      page: '/periods/2026-Q3',
    },
    {
      title: '2026年第三季度对账单出具',
      outcome: '未出具：该期间已重新计算，请再次核对。',
      page: '/periods/2026-Q3',
    },
  ],
  [
    { kind: 'fetch-source', payload: { sourceId: 3, name: 'Trade' }, result: { added: 1 } },
    { title: 'News from Trade', outcome: 'One new item waits in the inbox.', page: '/news/sources/3' },
    { title: '获取资讯：Trade', outcome: '新增待处理资讯 1 条。', page: '/news/sources/3' },
  ],
  [
    { kind: 'fetch-source', payload: { sourceId: 3, name: 'Trade' }, result: { failed: 'too-slow' } },
    { title: 'News from Trade', outcome: 'Nothing could be fetched; the source says why.', page: '/news/sources/3' },
    { title: '获取资讯：Trade', outcome: '未能获取，原因见来源页面。', page: '/news/sources/3' },
  ],
  [
    { kind: 'check-upload', payload: { uploadId: 4, fileName: 'a.csv' }, result: { rows: 1200, new: 3, mistakes: 0 } },
    { title: 'Check of a.csv', outcome: '1,200 rows, 3 new, no mistakes.', page: '/sales/uploads/4' },
    {
      title: '检查文件：a.csv',
      outcome: '共 1,200 行，新增 3 行，没有错误。',
      page: '/sales/uploads/4',
    },
  ],
  [
    { kind: 'check-upload', payload: { uploadId: 4, fileName: 'a.csv' }, result: { rows: 2, new: 1, mistakes: 1 } },
    { title: 'Check of a.csv', outcome: 'One mistake; good new rows: 1.', page: '/sales/uploads/4' },
    { title: '检查文件：a.csv', outcome: '1 处错误；无误的新行 1 行。', page: '/sales/uploads/4' },
  ],
  [
    {
      kind: 'import-upload',
      payload: { uploadId: 4, fileName: 'a.csv' },
      result: { importId: 9, imported: 1200, isRefused: false },
    },
    { title: 'Import of a.csv', outcome: '1,200 rows were imported.', page: '/sales/imports/9' },
    { title: '导入文件：a.csv', outcome: '已导入 1,200 行。', page: '/sales/imports/9' },
  ],
  [
    { kind: 'import-upload', payload: { uploadId: 4, fileName: 'a.csv' }, result: { refused: 'not-allowed' } },
    {
      title: 'Import of a.csv',
      outcome: 'Nothing was imported: who confirmed it may not import any more.',
      page: '/sales/uploads/4',
    },
    { title: '导入文件：a.csv', outcome: '未导入：确认人已无导入权限。', page: '/sales/uploads/4' },
  ],
  [
    { kind: 'send-link', payload: { purpose: 'invitation', invitationId: 5 }, result: { sent: true } },
    { title: 'Mail: an invitation', outcome: 'The mail was sent.', page: '/invitations' },
    { title: '邮件：邀请', outcome: '邮件已发送。', page: '/invitations' },
  ],
  [
    { kind: 'send-link', payload: { purpose: 'password-reset', personId: null }, result: { sent: false } },
    {
      title: 'Mail: a link for a new password',
      outcome: 'Nothing was sent: nobody waits for it any more.',
      page: undefined,
    },
    { title: '邮件：重设密码链接', outcome: '未发送：收件人已无需此邮件。', page: undefined },
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
