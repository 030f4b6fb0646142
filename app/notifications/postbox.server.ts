import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { type Letter, oneLine } from './compose-letter.ts';

export type Mail = Letter & {
  to: { name: string; email: string };
  /** Whose portal writes. */
  sender: string;
  /** The one link in it, for the log where no mail is sent. */
  link: string;
  at: Date;
  /** The same for a mail that is sent again because nobody knows whether it arrived. */
  messageId?: string;
  /** Where a request stops mail of this kind, at one click (RFC 8058). */
  stopHref?: string;
};

export type Postbox = { deliver(mail: Mail): Promise<void> };

export type PostboxSettings = {
  /** Without one, mail is written into the folder. */
  smtpUrl: string | undefined;
  /** The e-mail from which the portal writes. */
  mailFrom: string;
  mailFolder: string;
};

/** The server did not take the mail, and never will, such as for an address that it does not know. */
export class RefusedMail extends Error {}

/**
 * Where mail is handed in: at an SMTP server; without one it is written as files that a mail reader opens, and its link is
 * told on standard output.
 */
export function openPostbox({ smtpUrl, mailFrom, mailFolder }: PostboxSettings): Postbox {
  if (smtpUrl !== undefined) {
    const server = createTransport({ url: smtpUrl, ...patience, ...withoutReading });
    return {
      async deliver(mail) {
        try {
          await server.sendMail(messageOf(mail, mailFrom));
        } catch (error) {
          throw isLasting(error) ? new RefusedMail('the mail server refused a mail', { cause: error }) : error;
        }
      },
    };
  }
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...withoutReading });
  return {
    async deliver(mail) {
      const { message } = await writer.sendMail(messageOf(mail, mailFrom));
      const path = await writeMail(mailFolder, { at: mail.at, bytes: message as Buffer });
      console.log(`mail to ${mail.to.email}, in ${path}: ${mail.link}`);
    },
  };
}

/** A worker that waits for a mail server does nothing else. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** A mail holds what we wrote, whatever looks in it like a file or an address. */
const withoutReading = { disableFileAccess: true, disableUrlAccess: true };

function messageOf({ to, sender, subject, text, html, at, messageId, stopHref }: Mail, mailFrom: string) {
  return {
    from: { name: oneLine(sender), address: mailFrom },
    to: { name: oneLine(to.name), address: to.email },
    subject,
    text,
    html,
    date: at,
    messageId,
    headers: {
      // No answering machine answers a machine.
      'Auto-Submitted': 'auto-generated',
      ...(stopHref && { 'List-Unsubscribe': `<${stopHref}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  };
}

/** Answers of 5xx hold for good (RFC 5321, 4.2.1). */
function isLasting(error: unknown): boolean {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  return code >= 500;
}

/** A file appears whole, and for its owner only, because its link opens something. */
async function writeMail(folder: string, { at, bytes }: { at: Date; bytes: Buffer }): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${at.toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}`;
  const path = join(folder, `${name}.eml`);
  await writeFile(join(folder, `${name}.part`), bytes, { mode: 0o600 });
  await rename(join(folder, `${name}.part`), path);
  return path;
}
