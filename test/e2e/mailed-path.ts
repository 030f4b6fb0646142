import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from './fixtures.ts';
import type { RunningServer } from './server.ts';

/** The path of the link in the newest mail to somebody, other than one, which the server writes into files. */
export async function mailedPath({ databaseUrl, origin }: RunningServer, email: string, than = ''): Promise<string> {
  const folder = join(dirname(databaseUrl.slice('file:'.length)), 'mail');
  let path = '';
  await expect(() => {
    const mails = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    const texts = mails.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
    const text = texts.filter((mail) => mail.includes(`To: ${email}`) || mail.includes(`<${email}>`)).at(-1) ?? '';
    const [, found = ''] = new RegExp(`${origin}(/[\\w-]+/[\\w-]{43})`).exec(text.replaceAll('=\r\n', '')) ?? [];
    expect(found).not.toBe('');
    expect(found).not.toBe(than);
    path = found;
  }).toPass({ timeout: 15_000 });
  return path;
}
