import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFeed } from '#app/intel/index.server.ts';

/** Once unescaped it is the text of a link, and no link. */
const linkInWords = '&lt;a href=&quot;java&#x0a;script:x&quot;&gt;';

const pieces = [
  ...[
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<description>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
  ],
  ...[
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '<content type="xhtml">',
    '<content type="html">',
    '<link href="',
  ],
  ...['"/>', '&lt;', '&gt;', '&amp;', '&', '<', '>', '"', "'", '/', '=', ' ', '\n', '\0', '\uFEFF', '\u202E'],
  ...[
    'script',
    '<script>alert(1)</script>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<img src=x onerror=alert(1)>',
    'onload="x"',
  ],
  ...['&lt;img src="javascript:x" onerror="x"&gt;', 'javascript:alert(1)', 'data:text/html,x', linkInWords],
  ...[
    '<svg>',
    '&lt;svg onload=x&gt;',
    '&lt;style&gt;',
    '&lt;math&gt;',
    'xml:base="javascript:x"',
    'style="x"',
    '{"items":[',
    '"content_html":"',
    '"}]}',
  ],
];

/** An allowed tag with allowed attributes, quoted, and nothing else that begins with a less-than sign. */
const harmless =
  /^(?:[^<]|<\/[a-z][a-z0-9]*>|<[a-z][a-z0-9]*(?: (?:href|src|alt|title|width|height|lang|dir|start|colspan|rowspan|scope|datetime)="[^"<>]*")*(?: \/)?>)*$/;

test('nothing that is put together makes it throw, or acts', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (chosen) => {
      const reading = readFeed(Buffer.from(chosen.join('')), { base: 'https://a.example/' });
      if (!reading.ok) return;
      for (const { html, link, title } of reading.items) {
        expect(html).toMatch(harmless);
        expect(html).not.toMatch(/<(?:script|svg|math|style|iframe)|<[^<>]*(?:href|src)="(?!https?:|mailto:)/i);
        expect(link ?? 'https:').toMatch(/^https?:/);
        expect(title).not.toMatch(/<\/?(?:script|img|svg|a|b)\b/i);
      }
    }),
    { numRuns: 400, examples: [[['<rss>', '<item>', '<description>', linkInWords, '<rss>']]] },
  );
});

test('any bytes are read or refused', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom(undefined, 'text/xml; charset=utf-16', 'a;charset=x'),
      (bytes, contentType) => {
        expect(typeof readFeed(bytes, { contentType }).ok).toBe('boolean');
      },
    ),
    { numRuns: 200 },
  );
});
