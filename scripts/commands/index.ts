/** Does one command and answers its exit code. */
export type Command = (argv: string[]) => Promise<0 | 1>;

/** Each is loaded when it is called, so that a command that does little answers at once. */
export const commands = {
  approve: async (): Promise<Command> => (await import('./approve.ts')).approveCommand,
  calculate: async (): Promise<Command> => (await import('./calculate.ts')).calculateCommand,
  demo: async (): Promise<Command> => (await import('./demo.ts')).demoCommand,
  export: async (): Promise<Command> => (await import('./export.ts')).exportCommand,
  import: async (): Promise<Command> => (await import('./import.ts')).importCommand,
  issue: async (): Promise<Command> => (await import('./issue.ts')).issueCommand,
  migrate: async (): Promise<Command> => (await import('./migrate.ts')).migrateCommand,
  person: async (): Promise<Command> => (await import('./person.ts')).personCommand,
  'read-feed': async (): Promise<Command> => (await import('./read-feed.ts')).readFeedCommand,
  run: async (): Promise<Command> => (await import('./run.ts')).runCommand,
  'second-person-above': async (): Promise<Command> =>
    (await import('./second-person-above.ts')).secondPersonAboveCommand,
  withdraw: async (): Promise<Command> => (await import('./withdraw.ts')).withdrawCommand,
  verify: async (): Promise<Command> => (await import('./verify.ts')).verifyCommand,
};
