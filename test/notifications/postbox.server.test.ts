import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Mail, openPostbox } from '#app/notifications/index.server.ts';
import { RefusedMail } from '#app/notifications/postbox.server.ts';
import { startSmtpServer } from '#test/support/smtp-server.ts';

const mail: Mail = {
  to: { name: '李安', email: 'li@x.example' },
  sender: '捷安特',
  subject: '邀请您加入捷安特合作门户',
  text: '您好：\n',
  html: '<p>您好：</p>\n',
  link: 'https://portal.example/invitations/TOKEN',
  at: new Date('2026-11-29T08:00:00.000Z'),
};
const mailFrom = 'tandem@portal.example';

/** What a head field says, with its encoded words decoded (RFC 2047). */
function headOf(message: string, name: string): string | undefined {
  const head = message.slice(0, message.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const line = head.split('\r\n').find((text) => text.startsWith(`${name}: `));
  const decode = (_: string, kind: string, text: string) => {
    const quoted = text
      .replaceAll('_', ' ')
      .replace(/=([0-9A-F]{2})/g, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(
      text === quoted && kind === 'B' ? Buffer.from(text, 'base64') : Buffer.from(quoted, 'latin1'),
    ).toString();
  };
  return line
    ?.slice(name.length + 2)
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/g, decode);
}

const namesOf = (message: string) =>
  message
    .slice(0, message.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')));

const usualNames = ['Auto-Submitted', 'From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'];

describe('at an SMTP server', () => {
  async function deliver(changed: Partial<Mail> = {}, answers: Record<string, string> = {}) {
    const server = await startSmtpServer(answers);
    const postbox = openPostbox({ smtpUrl: server.url, mailFrom, mailFolder: '/nowhere' });
    const failed = await postbox.deliver({ ...mail, ...changed }).then(
      () => undefined,
      (error: unknown) => error,
    );
    await server.stop();
    return { received: server.received, failed };
  }

  test('a mail arrives with its Chinese subject and both its bodies', async () => {
    const { received, failed } = await deliver();
    expect(failed).toBeUndefined();
    expect(received.map(({ from, to }) => [from, to])).toEqual([['<tandem@portal.example>', ['<li@x.example>']]]);
    const { message } = received[0] as (typeof received)[0];
    expect(namesOf(message)).toEqual(usualNames);
    expect(headOf(message, 'Subject')).toBe(mail.subject);
    expect(headOf(message, 'From')).toBe('捷安特 <tandem@portal.example>');
    expect(headOf(message, 'To')).toBe('李安 <li@x.example>');
    expect(headOf(message, 'Date')).toBe('Sun, 29 Nov 2026 08:00:00 +0000');
    expect(headOf(message, 'Auto-Submitted')).toBe('auto-generated');
    expect(message).toMatch(/Content-Type: text\/plain; charset=utf-8[\s\S]*Content-Type: text\/html; charset=utf-8/);
    const asciiOnly = [...message].every((sign) => sign.charCodeAt(0) < 128);
    expect(asciiOnly).toBe(true);
  });

  test('a notice says how it is stopped at one click, and keeps its id when it is sent again (RFC 8058)', async () => {
    const stopHref = `https://portal.example/unsubscribe/${'T'.repeat(43)}`;
    const messageId = '<notice-7@portal.example>';
    const { received } = await deliver({ stopHref, messageId });
    const { message } = received[0] as (typeof received)[0];
    expect(headOf(message, 'List-Unsubscribe')).toBe(`<${stopHref}>`);
    expect(headOf(message, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect(headOf(message, 'Message-ID')).toBe(messageId);
  });

  test.each([
    ['the receiver’s name', { to: { name: 'A\r\nBcc: all@x.example\r\n\r\nbody', email: 'li@x.example' } }],
    ['the sender', { sender: 'A\nBcc: all@x.example' }],
    ['the subject', { subject: 'A\r\nBcc: all@x.example' }],
    ['a name with an address', { to: { name: 'A <all@x.example>, B', email: 'li@x.example' } }],
  ])('%s brings no further head and no further receiver', async (_, changed) => {
    const { received } = await deliver(changed);
    expect(received.map(({ to }) => to)).toEqual([['<li@x.example>']]);
    expect(namesOf(received[0]?.message ?? '')).toEqual(usualNames);
  });

  test.each([
    ['an address that the server does not know', true, { RCPT: '550 no such user' }],
    ['a server that is busy', false, { greeting: '421 try later' }],
    ['a receiver whose server asks to wait', false, { RCPT: '450 greylisted' }],
  ])('%s is an error that lasts: %s', async (_, lasts, answers) => {
    const { received, failed } = await deliver({}, answers);
    expect(failed).toBeInstanceOf(Error);
    expect(failed instanceof RefusedMail).toBe(lasts);
    expect(received).toEqual([]);
  });

  test('a server that does not answer is an error that passes', async () => {
    const server = await startSmtpServer();
    await server.stop();
    const postbox = openPostbox({ smtpUrl: server.url, mailFrom, mailFolder: '/nowhere' });
    await expect(postbox.deliver(mail)).rejects.toThrow(/ECONNREFUSED/);
    await expect(postbox.deliver(mail)).rejects.not.toBeInstanceOf(RefusedMail);
  });
});

describe('without a server', () => {
  afterEach(() => vi.restoreAllMocks());

  test('a mail is a file that only its owner reads, and its link stands in the log', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const folder = join(mkdtempSync(join(tmpdir(), 'tandem-mail-')), 'deeper', 'mail');
    await openPostbox({ smtpUrl: undefined, mailFrom, mailFolder: folder }).deliver(mail);
    const [name, ...more] = readdirSync(folder);
    expect(more).toEqual([]);
    expect(name).toMatch(/^2026-11-29T08-00-00\.000Z-[0-9a-f]{8}\.eml$/);
    const path = join(folder, name as string);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(log.mock.calls).toEqual([[`mail to li@x.example, in ${path}: ${mail.link}`]]);
    const message = readFileSync(path, 'utf8');
    expect(namesOf(message)).toEqual(usualNames);
    expect(headOf(message, 'Subject')).toBe(mail.subject);
    rmSync(folder, { recursive: true });
  });
});
