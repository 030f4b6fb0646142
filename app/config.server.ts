import { z } from 'zod';
import { parseDay } from './calendar/index.ts';

/** The settings of an installation. This is the only reader of the environment. */
export type Config = {
  databaseUrl: string;
  port: number;
  origin: string;
  /** Whom the command line acts for, when a command names no one. */
  actingAs: string | undefined;
  /** The day for which the demonstration world is made; by default today. */
  demoDate: string | undefined;
  /** Whether a start fills an empty database with the demonstration world. */
  loadsDemonstration: boolean;
};

const environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'is file:PATH or postgres://…')
    .default('file:db/data/tandem.db'),
  PORT: z.coerce.number('is a port number').int('is a port number').min(1).max(65535).default(3000),
  ORIGIN: z
    .string()
    .regex(/^https?:\/\/[^/]+$/, 'is the address people open, like https://portal.example.com')
    .optional(),
  TANDEM_AS: z.string().optional(),
  DEMO_DATE: z
    .string()
    .refine((text) => parseDay(text) !== undefined, 'is a date written YYYY-MM-DD')
    .optional(),
  DEMO: z.enum(['on', 'off'], 'is on or off').default('on'),
});

/** Reads the settings. Throws with every wrong one named, because a wrong setting never silently means another. */
export function readConfig(): Config {
  const read = environment.safeParse(withoutEmpty(process.env));
  if (!read.success) {
    throw new Error(read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
  }
  const { DATABASE_URL, PORT, ORIGIN, TANDEM_AS, DEMO_DATE, DEMO } = read.data;
  return {
    databaseUrl: DATABASE_URL,
    port: PORT,
    origin: ORIGIN ?? `http://localhost:${PORT}`,
    actingAs: TANDEM_AS,
    demoDate: DEMO_DATE,
    loadsDemonstration: DEMO === 'on',
  };
}

function withoutEmpty(variables: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
}
