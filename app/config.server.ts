import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { parseDay } from './calendar/index.ts';

/** The settings of an installation. This is the only reader of the environment. */
export type Config = {
  databaseUrl: string;
  port: number;
  origin: string;
  /** Whom the command line acts for, when a command names no one. */
  actingAs: string | undefined;
  /** The server that takes mail; without one, mail is written into `mailFolder`. */
  smtpUrl: string | undefined;
  /** The e-mail from which the portal writes. */
  mailFrom: string;
  /** Beside the SQLite file; with PostgreSQL where that file would be. */
  mailFolder: string;
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
  SMTP_URL: z.string().refine(isSmtpUrl, 'is smtp://[USER:PASSWORD@]HOST[:PORT], or smtps://…').optional(),
  MAIL_FROM: z.email('is the e-mail address from which the portal writes').optional(),
  DEMO_DATE: z
    .string()
    .refine((text) => parseDay(text) !== undefined, 'is a date written YYYY-MM-DD')
    .optional(),
  DEMO: z.enum(['on', 'off'], 'is on or off').default('on'),
});

/** What is set is wrong: each line of the message names a setting and says what it has to be. */
export class WrongSettingsError extends Error {}

/** Reads the settings. Throws a WrongSettingsError for any that is wrong: none silently means another. */
export function readConfig(): Config {
  const read = environment.safeParse(withoutEmpty(process.env));
  if (!read.success) {
    throw new WrongSettingsError(
      read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'),
    );
  }
  const { DATABASE_URL, PORT, ORIGIN, TANDEM_AS, SMTP_URL, MAIL_FROM, DEMO_DATE, DEMO } = read.data;
  const origin = ORIGIN ?? `http://localhost:${PORT}`;
  return {
    databaseUrl: DATABASE_URL,
    port: PORT,
    origin,
    actingAs: TANDEM_AS,
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM ?? `tandem@${new URL(origin).hostname}`,
    mailFolder: mailFolderOf(DATABASE_URL),
    demoDate: DEMO_DATE,
    loadsDemonstration: DEMO === 'on',
  };
}

function isSmtpUrl(text: string): boolean {
  return /^smtps?:\/\/[^/]/.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
}

function mailFolderOf(databaseUrl: string): string {
  const path = databaseUrl.startsWith('file://') ? fileURLToPath(databaseUrl) : databaseUrl.slice('file:'.length);
  return join(databaseUrl.startsWith('file:') ? dirname(path) : 'db/data', 'mail');
}

function withoutEmpty(variables: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
}
