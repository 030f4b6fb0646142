/** What tests do in a process of its own, named by the first argument: one program, because each alone takes as long to make. */
const works = {
  'import-workbooks': () => import('#test/sales/workbook/bomb-child.ts'),
  issue: () => import('#test/statements/issue-child.ts'),
  'load-demonstration': () => import('#test/demo/cut-off-loading.ts'),
  'measure-command': () => import('#scripts/bench/measured-command.ts'),
  'send-notices': () => import('#test/notifications/send-child.ts'),
};

export type Work = keyof typeof works;

const [work] = process.argv.splice(2, 1);
await works[work as Work]();
