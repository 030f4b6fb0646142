import { Parser } from 'htmlparser2';

const blocks = new Set(
  'p br hr div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre table tr td th section article figure'.split(' '),
);
const unread = new Set('script style textarea option select xmp noscript iframe object svg math template'.split(' '));

/** What a reader would see of some HTML, in one line. */
export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html);
  const pieces: string[] = [];
  let unreadDepth = 0;
  const parser = new Parser({
    onopentag(name) {
      if (unread.has(name)) unreadDepth += 1;
      if (blocks.has(name)) pieces.push(' ');
    },
    onclosetag(name) {
      if (unread.has(name)) unreadDepth -= 1;
      if (blocks.has(name)) pieces.push(' ');
    },
    ontext(text) {
      if (unreadDepth === 0) pieces.push(text);
    },
  });
  // What looks like a tag and never ends is text: "1 <2".
  parser.end(html.replace(/<(?=[^<>]*$)/, '&lt;'));
  return oneLine(pieces.join(''));
}

const knownTag =
  /<\/?(?:a|abbr|applet|audio|b|base|body|br|button|center|code|div|em|embed|font|form|frame|frameset|h[1-6]|head|hr|html|i|iframe|img|input|ins|del|li|link|math|meta|noscript|object|ol|option|p|pre|s|script|select|small|span|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|video)\b[^<>]*(?:>|$)/i;

/** Taking out a tag may put another together. */
const mostRounds = 5;

/** A title as one line of text: markup that came as text goes too, so that it does nothing wherever it is shown. */
export function toTitle(text: string, longest: number): string {
  let title = oneLine(text);
  for (let round = 0; round < mostRounds && knownTag.test(title); round += 1) {
    title = oneLine(title.replaceAll(new RegExp(knownTag, 'gi'), ' '));
  }
  if (knownTag.test(title)) title = oneLine(title.replaceAll('<', ' '));
  return title.length <= longest ? title : `${title.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Without line breaks, signs that nobody sees, and halves of characters. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cs}\p{Cc}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text as HTML, its blank lines as paragraphs. */
export function textToHtml(text: string): string {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br />')}</p>`).join('\n');
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
