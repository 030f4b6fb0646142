import { afterEach, expect, test, vi } from 'vitest';
import { readConfig } from '#app/config.server.ts';

afterEach(() => vi.unstubAllEnvs());

function configOf(environment: Record<string, string>) {
  const names = ['DATABASE_URL', 'PORT', 'ORIGIN', 'SMTP_URL', 'MAIL_FROM', 'TANDEM_AS', 'DEMO_DATE'];
  for (const name of names) vi.stubEnv(name, environment[name] ?? '');
  return readConfig();
}

test('without settings mail is written beside the database', () => {
  expect(configOf({})).toEqual({
    databaseUrl: 'file:db/data/tandem.db',
    port: 3000,
    origin: 'http://localhost:3000',
    actingAs: undefined,
    smtpUrl: undefined,
    mailFrom: 'tandem@localhost',
    mailFolder: 'db/data/mail',
    demoDate: undefined,
    loadsDemonstration: true,
  });
});

test.each([
  ['file:/srv/tandem/x.db', '/srv/tandem/mail'],
  ['file:///srv/tandem/x.db', '/srv/tandem/mail'],
  ['file:x.db', 'mail'],
  ['postgres://u:p@h/name', 'db/data/mail'],
])('of %s the mail lies in %s', (DATABASE_URL, folder) => {
  expect(configOf({ DATABASE_URL }).mailFolder).toBe(folder);
});

test.each(['smtp://mail.example', 'smtps://user:pass%40word@mail.example:465', 'smtp://[::1]:25?requireTLS=true'])(
  'mail is handed in at %s',
  (SMTP_URL) => {
    const read = configOf({ SMTP_URL, ORIGIN: 'https://portal.example:8443' });
    expect([read.smtpUrl, read.mailFrom]).toEqual([SMTP_URL, 'tandem@portal.example']);
  },
);

test.each([
  [{ SMTP_URL: 'mail.example' }, 'SMTP_URL is smtp://[USER:PASSWORD@]HOST[:PORT], or smtps://…'],
  [{ SMTP_URL: 'smtp://' }, 'SMTP_URL is smtp://[USER:PASSWORD@]HOST[:PORT], or smtps://…'],
  [{ SMTP_URL: 'http://mail.example' }, 'SMTP_URL is smtp://[USER:PASSWORD@]HOST[:PORT], or smtps://…'],
  [{ SMTP_URL: 'smtp://mail.example:port' }, 'SMTP_URL is smtp://[USER:PASSWORD@]HOST[:PORT], or smtps://…'],
  [{ MAIL_FROM: 'Tandem <t@x.example>' }, 'MAIL_FROM is the e-mail address from which the portal writes'],
])('%j stops the start with a sentence', (environment, sentence) => {
  expect(() => configOf(environment)).toThrow(sentence);
});
