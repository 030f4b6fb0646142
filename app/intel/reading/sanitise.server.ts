import sanitizeHtml from 'sanitize-html';
import { FeedRefused, feedLimits } from './feed.ts';

const tags = [
  ...[
    'p',
    'br',
    'hr',
    'div',
    'span',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'pre',
    'code',
    'kbd',
    'samp',
    'var',
  ],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr'],
  ...['th', 'td', 'a', 'img', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark', 'abbr'],
  ...['cite', 'q', 'time', 'ruby', 'rt', 'rp'],
];

/** Their contents go with them: programs, or text that is no text of the item. */
const withoutContents = [
  ...['script', 'style', 'textarea', 'option', 'select', 'xmp', 'noscript', 'noembed', 'noframes', 'iframe', 'object'],
  ...[
    'applet',
    'embed',
    'svg',
    'math',
    'template',
    'title',
    'plaintext',
    'audio',
    'video',
    'canvas',
    'head',
    'frameset',
  ],
];

/** A picture that is not shown becomes a tag of no list, and so nothing. */
const notAllowed = 'none';

/**
 * HTML of which nothing acts: tags and attributes of a list, links to the web and to mail, pictures over https, no style.
 * Relative addresses refer to `base`, and are dropped without one; all are absolute then, and written as the URL standard writes them. Throws FeedRefused for a text nested beyond reason.
 */
export function sanitise(html: string, base: string | undefined): string {
  let depth = 0;
  return sanitizeHtml(html, {
    allowedTags: tags,
    nonTextTags: withoutContents,
    allowedAttributes: {
      '*': ['lang', 'dir'],
      a: ['href', 'title'],
      img: ['src', 'alt', 'title', 'width', 'height'],
      abbr: ['title'],
      ol: ['start'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      time: ['datetime'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: ['https'] },
    allowProtocolRelative: false,
    parseStyleAttributes: false,
    transformTags: {
      a: (tagName, attributes) => ({ tagName, attribs: withAddress(attributes, 'href', base) }),
      img: (_tagName, attributes) => {
        const attribs = withAddress(attributes, 'src', base);
        return { tagName: attribs.src?.startsWith('https:') ? 'img' : notAllowed, attribs };
      },
    },
    onOpenTag() {
      depth += 1;
      if (depth <= feedLimits.htmlDepth) return;
      throw new FeedRefused(`the HTML of an item is nested deeper than ${feedLimits.htmlDepth}`);
    },
    onCloseTag() {
      depth -= 1;
    },
  }).trim();
}

function withAddress(attributes: sanitizeHtml.Attributes, name: 'href' | 'src', base: string | undefined) {
  const { [name]: given, ...rest } = attributes;
  const address = given === undefined ? undefined : absoluteAddress(given, base);
  return (address === undefined ? rest : { ...rest, [name]: address }) as sanitizeHtml.Attributes;
}

const allowed = ['http:', 'https:', 'mailto:'];

/** The address in full, if it leads to the web or to mail. */
export function absoluteAddress(given: string, base: string | undefined): string | undefined {
  const trimmed = given.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return allowed.includes(url.protocol) ? url.href : undefined;
}

/** Sanitised HTML without its pictures: whoever reads here tells no other site that he does. */
export function withoutPictures(sanitised: string): string {
  return sanitised.replace(/<img\b[^>]*>/g, '');
}
