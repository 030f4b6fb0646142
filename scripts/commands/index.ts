import { createRequire } from 'node:module';

/** Does one command and answers its exit code. */
export type Command = (argv: string[]) => Promise<0 | 1>;

/** Each is loaded when it is called, so that a command that does little answers at once. */
const load = createRequire(import.meta.url);

export const commands = {
  approve: (): Command => (load('./approve.ts') as typeof import('./approve.ts')).approveCommand,
  calculate: (): Command => (load('./calculate.ts') as typeof import('./calculate.ts')).calculateCommand,
  demo: (): Command => (load('./demo.ts') as typeof import('./demo.ts')).demoCommand,
  export: (): Command => (load('./export.ts') as typeof import('./export.ts')).exportCommand,
  import: (): Command => (load('./import.ts') as typeof import('./import.ts')).importCommand,
  issue: (): Command => (load('./issue.ts') as typeof import('./issue.ts')).issueCommand,
  migrate: (): Command => (load('./migrate.ts') as typeof import('./migrate.ts')).migrateCommand,
  'read-feed': (): Command => (load('./read-feed.ts') as typeof import('./read-feed.ts')).readFeedCommand,
  run: (): Command => (load('./run.ts') as typeof import('./run.ts')).runCommand,
  verify: (): Command => (load('./verify.ts') as typeof import('./verify.ts')).verifyCommand,
};
