import type { Language } from '../i18n/index.ts';

/** What a mail says, before it has a form: its sentences, and the one link in it. */
export type LetterWords = {
  language: Language;
  subject: string;
  /** From whom it comes, as it stands at its foot. */
  sender: string;
  greeting: string;
  sentences: string[];
  link: Link;
  /** Smaller, below the link. */
  notes: string[];
  /** Links as small, below the notes. */
  further?: Link[];
};

type Link = { label: string; href: string };

export type Letter = { subject: string; text: string; html: string };

/** A mail as text and as HTML, which say the same. */
export function composeLetter(words: LetterWords): Letter {
  return { subject: oneLine(words.subject), text: asText(words), html: asHtml(words) };
}

/** A name may hold what would begin another line, or another head of the mail. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

function asText({ greeting, sentences, link, notes, further = [], sender }: LetterWords): string {
  const linked = [link, ...further].map(({ label, href }) => `${label}\n${href}`);
  const paragraphs = [greeting, ...sentences, linked[0], notes.join('\n'), ...linked.slice(1)];
  return `${paragraphs.join('\n\n')}\n\n-- \n${sender}\n`;
}

const face = "-apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** Styles stand at each element, because many readers of mail drop those of the head. */
const styles = {
  body: `margin:0;padding:24px 12px;background:#f4f6f6;font:15px/1.6 ${face};color:#1b2527`,
  sheet: 'max-width:520px;margin:0 auto;padding:28px;background:#ffffff;border:1px solid #d8dfe0;border-radius:6px',
  paragraph: 'margin:0 0 16px',
  button:
    'display:inline-block;padding:10px 18px;background:#0b6670;color:#ffffff;border-radius:6px;font-weight:600;text-decoration:none',
  small: 'margin:0 0 8px;font-size:13px;color:#55646a',
  address: 'color:#0b6670;word-break:break-all',
} as const;

function asHtml({ language, subject, greeting, sentences, link, notes, further = [], sender }: LetterWords): string {
  const href = escapeHtml(link.href);
  const paragraphs = [greeting, ...sentences].map((text) => `<p style="${styles.paragraph}">${escapeHtml(text)}</p>`);
  const small = notes.map((text) => `<p style="${styles.small}">${escapeHtml(text)}</p>`);
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(subject)}</title></head>`,
    `<body style="${styles.body}"><div style="${styles.sheet}">`,
    ...paragraphs,
    `<p style="${styles.paragraph}"><a href="${href}" style="${styles.button}">${escapeHtml(link.label)}</a></p>`,
    `<p style="${styles.small}"><a href="${href}" style="${styles.address}">${href}</a></p>`,
    ...small,
    ...further.map(smallLink),
    `<p style="${styles.small}">${escapeHtml(sender)}</p>`,
    '</div></body></html>',
    '',
  ].join('\n');
}

function smallLink({ label, href }: Link): string {
  return `<p style="${styles.small}"><a href="${escapeHtml(href)}" style="${styles.address}">${escapeHtml(label)}</a></p>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
}
