/** Does one command and answers its exit code. */
export type Command = (argv: string[]) => Promise<0 | 1>;

/** Each is loaded when it is called, so that a command that does little answers at once. */
export const commands = {
  calculate: async (): Promise<Command> => (await import('./calculate.ts')).calculateCommand,
  demo: async (): Promise<Command> => (await import('./demo.ts')).demoCommand,
  migrate: async (): Promise<Command> => (await import('./migrate.ts')).migrateCommand,
};
