import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFeed } from '#app/intel/index.server.ts';
import type { FeedItem } from '#app/intel/index.ts';

type How = Parameters<typeof readFeed>[1];

function read(feed: string | Uint8Array, how?: How) {
  const reading = readFeed(typeof feed === 'string' ? Buffer.from(feed) : feed, how);
  if (!reading.ok) throw new Error(reading.error);
  return reading;
}

function first(feed: string | Uint8Array, how?: How): FeedItem {
  return read(feed, how).items[0] as FeedItem;
}

function refusal(feed: string | Uint8Array): string {
  const reading = readFeed(typeof feed === 'string' ? Buffer.from(feed) : feed);
  if (reading.ok) throw new Error('it was read');
  return reading.error;
}

const rss = (item: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Trade</title>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Trade</title><entry>${entry}</entry></feed>`;

describe('formats', () => {
  test('RSS 2.0', () => {
    const feed = rss(
      '<title>New hub</title><link>https://a.example/hub</link><guid>hub-1</guid><pubDate>Mon, 02 Nov 2026 09:30:00 +0800</pubDate><description>&lt;p&gt;Lighter&lt;/p&gt;</description>',
      '<link>https://a.example/</link><language>en-gb</language>',
    );
    expect(read(feed)).toEqual({
      ok: true,
      feed: { title: 'Trade', link: 'https://a.example/', language: 'en-GB' },
      items: [
        {
          id: 'hub-1',
          title: 'New hub',
          link: 'https://a.example/hub',
          published: '2026-11-02T01:30:00.000Z',
          html: '<p>Lighter</p>',
        },
      ],
    });
  });

  test.each([
    [
      'RSS 0.91',
      '<rss version="0.91"><channel><title>T</title><item><title>A</title><link>http://a/1</link></item></channel></rss>',
    ],
    [
      'RSS 0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel><item><title>A</title><link>http://a/1</link></item></rdf:RDF>',
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="http://a/"><title>T</title><items><rdf:Seq><rdf:li rdf:resource="http://a/1"/></rdf:Seq></items></channel><item rdf:about="http://a/1"><title>A</title><link>http://a/1</link></item></rdf:RDF>',
    ],
    [
      'RSS 1.1',
      '<Channel xmlns="http://purl.org/net/rss1.1#"><title>T</title><items><item><title>A</title><link>http://a/1</link></item></items></Channel>',
    ],
    [
      'Atom 1.0',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>http://a/1</id><title>A</title><link href="http://a/1"/></entry></feed>',
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><id>http://a/1</id><title>A</title><link rel="alternate" type="text/html" href="http://a/1"/></entry></feed>',
    ],
    [
      'Atom with a prefix',
      '<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:title>T</x:title><x:entry><x:title>A</x:title><x:link href="http://a/1"/></x:entry></x:feed>',
    ],
    [
      'RSS in a namespace and in capitals',
      '<RSS version="2.0" xmlns="http://backend.userland.com/rss2"><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>A</TITLE><LINK>http://a/1</LINK></ITEM></CHANNEL></RSS>',
    ],
    [
      'items beside the channel',
      '<rss><channel><title>T</title></channel><item><title>A</title><link>http://a/1</link></item></rss>',
    ],
    [
      'Atom within RSS',
      '<rss xmlns:a="http://www.w3.org/2005/Atom"><channel><a:title>T</a:title><item><a:title>A</a:title><a:link href="http://a/1"/></item></channel></rss>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"title":"A","url":"http://a/1"}]}',
    ],
  ])('%s', (_name, feed) => {
    const { feed: head, items } = read(feed);
    expect([head.title, items.length, items[0]?.id, items[0]?.title, items[0]?.link]).toEqual([
      'T',
      1,
      'http://a/1',
      'A',
      'http://a/1',
    ]);
  });

  test('the same thirty items from GB18030 and from JSON', () => {
    const [xml, json] = ['rss.gb18030.xml', 'feed.json'].map((name) => read(readFileSync(`test/intel/feeds/${name}`)));
    expect(xml?.items).toHaveLength(30);
    expect(xml?.items).toEqual(json?.items);
    expect(xml?.items[1]?.title).toBe('通用型透气良好且轻便，带有自合型帽沿。');
  });
});

describe('what is no feed is refused with a sentence', () => {
  test.each([
    ['an empty file', '', 'it is empty'],
    ['only white space and NULs', ' \n\0\0 ', 'it is empty'],
    ['a page', '<!DOCTYPE html><html><head><title>x</title></head></html>', 'it is no feed but a page in HTML'],
    ['text', 'Hello', 'it is no feed: it has no element'],
    ['another kind of XML', '<opml version="2.0"><body/></opml>', 'it is no feed: its outermost element is opml'],
    ['JSON that is no feed', '{"hello":1}', 'it is no feed: it is JSON, but no JSON Feed'],
    ['a list', '[1,2]', 'it is no feed: it is JSON, but no JSON Feed'],
    ['broken JSON', '{"items":[', 'it is no feed: its JSON is broken'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
      'it is no feed: it has no element',
    ],
    ['deep XML', `<rss>${'<a>'.repeat(100_000)}`, 'it is nested deeper than 200'],
    ['deep JSON', '['.repeat(1_000_000), 'it is nested deeper than 200'],
    [
      'deep HTML',
      rss(`<description>${'&lt;b>'.repeat(50_000)}</description>`),
      'the HTML of an item is nested deeper than 100',
    ],
    ['many elements', `<rss><channel>${'<x/>'.repeat(40_001)}`, 'it has more than 40000 elements'],
    ['many items', `<rss><channel>${'<item/>'.repeat(2_001)}`, 'it has more than 2000 items'],
    [
      'many attributes',
      `<rss ${Array.from({ length: 201 }, (_, at) => `a${at}=""`).join(' ')}/>`,
      'an element has more than 200 attributes',
    ],
    ['a long file', Buffer.alloc(5_000_001, 32), 'it is longer than 5000000 bytes'],
    [
      'a long item',
      rss(`<description>${'x'.repeat(500_001)}</description>`),
      'the text of an item is longer than 500000 characters',
    ],
    ['many tags', rss(`<description>${'&lt;br>'.repeat(60_001)}</description>`), 'its items have more than 60000 tags'],
    ['many ampersands', rss('&'.repeat(400_001)), 'it has more than 400000 ampersands'],
  ])('%s', (_name, feed, sentence) => {
    expect(refusal(feed)).toBe(sentence);
  });
});

describe('broken XML is read as far as it goes', () => {
  test.each([
    ['never closed', '<rss><channel><item><title>A & B</title><link>http://a/?x=1&y=2'],
    [
      'closed by another name',
      '<rss><channel><item><title>A & B</tittle></title><link>http://a/?x=1&y=2</link></item></rss>',
    ],
    [
      'attributes without quotes',
      '<rss version=2.0><channel><item><title>A & B</title><atom:link href=http://a/?x=1&y=2></item>',
    ],
    [
      'NULs between',
      '<rss><channel><item><ti\0tle>A &\0 B</title><link>http://a/?x=1&y=2</link></item></channel></rss>',
    ],
    [
      'nothing before the root but dirt',
      '\n\n junk <rss><channel><item><title>A & B</title><link>http://a/?x=1&y=2</link></item></channel></rss>',
    ],
    [
      'something after the root',
      '<rss><channel><item><title>A & B</title><link>http://a/?x=1&y=2</link></item></channel></rss></rss><x>',
    ],
    ['a comment that never ends', '<rss><channel><item><title>A & B</title><link>http://a/?x=1&y=2</link></item><!-- '],
  ])('%s', (_name, feed) => {
    expect(first(feed)).toMatchObject({ title: 'A & B', link: 'http://a/?x=1&y=2' });
  });

  test('declared entities are not expanded, and no file is opened', () => {
    const bomb =
      '<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&b;</title><description>&file;</description></item></channel></rss>';
    expect(first(bomb)).toMatchObject({ title: '&b;', html: '&amp;file;' });
  });
});

describe('ids', () => {
  test.each([
    ['the guid', '<guid> 7 </guid><link>http://a/</link>', '7'],
    ['an Atom id', '<id>tag:a,2026:1</id>', 'tag:a,2026:1'],
    ['the link where the guid is empty', '<guid></guid><link>http://a/</link>', 'http://a/'],
    ['a digest of what it says', '<title>A</title>', 'sha256:'],
    ['a digest of an id without end', `<guid>${'x'.repeat(3_000)}</guid>`, 'sha256:'],
  ])('%s', (_name, item, expected) => {
    const { id } = first(rss(item));
    expect(id.replace(/^sha256:[0-9a-f]{64}$/, 'sha256:')).toBe(expected);
  });

  test('a digest is the same for the same words and another for others', () => {
    const id = (title: string) => first(rss(`<title>${title}</title>`)).id;
    expect(id('A')).toBe(id('A'));
    expect(id('A')).not.toBe(id('B'));
  });
});

describe('titles are one line of text', () => {
  test.each([
    ['RSS has HTML in them', rss('<title>Rim &amp;amp; hub &lt;b&gt;new&lt;/b&gt;</title>'), 'Rim & hub new'],
    ['and CDATA', rss('<title><![CDATA[Rim & <i>hub</i>]]></title>'), 'Rim & hub'],
    ['Atom says that it is text', atom('<title type="text">1 &lt; 2 &amp;amp; 3</title>'), '1 < 2 &amp; 3'],
    ['Atom says that it is HTML', atom('<title type="html">1 &amp;lt; 2</title>'), '1 < 2'],
    ['XHTML', atom('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <b>b</b></div></title>'), 'a b'],
    ['less than is no tag', rss('<title>1 &lt;2 and 3</title>'), '1 <2 and 3'],
    ['entities of HTML', rss('<title>caf&eacute;&nbsp;&#169;</title>'), 'café ©'],
    ['line breaks and directions', rss('<title>a\n\t b\u202Ec</title>'), 'a b c'],
    [
      'a script written as text',
      rss('<title>x &amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;</title>'),
      'x alert(1)',
    ],
    ['a script put together', rss('<title>&amp;lt;scr&amp;lt;b&amp;gt;ipt&amp;gt; x</title>'), '<scr ipt> x'],
    ['none', rss('<title></title>'), ''],
    ['Dublin Core', rss('<dc:title>D</dc:title>'), 'D'],
    [
      'not of the item’s picture',
      rss('<media:title xmlns:media="http://search.yahoo.com/mrss/">M</media:title><title>T</title>'),
      'T',
    ],
  ])('%s', (_name, feed, title) => {
    expect(first(feed).title).toBe(title);
  });

  test('a long one is cut', () => {
    expect(first(rss(`<title>${'长'.repeat(600)}</title>`)).title).toBe(`${'长'.repeat(499)}…`);
  });
});

describe('content', () => {
  test.each([
    [
      'the whole text before the short',
      rss('<description>short</description><content:encoded><![CDATA[<p>long</p>]]></content:encoded>'),
      '<p>long</p>',
    ],
    ['markup as it stands', rss('<description><p>a <b>b</b><br/></p></description>'), '<p>a <b>b</b><br /></p>'],
    [
      'XHTML with a prefix',
      atom('<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>a</h:p></h:div></content>'),
      '<div><p>a</p></div>',
    ],
    [
      'Base64',
      '<feed xmlns="http://purl.org/atom/ns#"><entry><content type="text/html" mode="base64">PHA+5L2g5aW9PC9wPg==</content></entry></feed>',
      '<p>你好</p>',
    ],
    ['text is no HTML', atom('<content type="text">&lt;b&gt;\n\nc</content>'), '<p>&lt;b&gt;</p>\n<p>c</p>'],
    [
      'a picture is no content',
      atom('<content type="image/png">iVBORw0KGgo=</content><summary>s</summary>'),
      '<p>s</p>',
    ],
    [
      'content elsewhere',
      atom('<content src="http://a/x.html" type="html"/><summary type="html">&lt;i>s&lt;/i></summary>'),
      '<i>s</i>',
    ],
    ['an empty one is passed over', rss('<content:encoded> </content:encoded><description>d</description>'), 'd'],
    ['none', rss('<title>t</title>'), ''],
    [
      'JSON text',
      '{"items":[{"content_text":"a < b\\nc"}],"version":"https://jsonfeed.org/version/1"}',
      '<p>a &lt; b<br />c</p>',
    ],
    ['half a character in JSON', '{"items":[{"content_text":"a\\ud800\\u0000b"}]}', '<p>a\uFFFDb</p>'],
  ])('%s', (_name, feed, html) => {
    expect(first(feed).html).toBe(html);
  });
});

describe('addresses', () => {
  const link = '<a href="c?d#e">x</a>';
  const encoded = link.replaceAll('<', '&lt;');
  test.each([
    ['the address it came from', rss(`<description>${encoded}</description>`), 'http://came.example/from/c?d#e'],
    [
      'xml:base of the feed',
      atom(`<content type="html">${encoded}</content>`, 'xml:base="http://b.example/x/"'),
      'http://b.example/x/c?d#e',
    ],
    [
      'xml:base one within another',
      `<rss xml:base="http://b.example/x/"><channel><item xml:base="y/"><description xml:base="z/">${encoded}</description></item></channel></rss>`,
      'http://b.example/x/y/z/c?d#e',
    ],
    [
      'xml:base within XHTML',
      atom(`<content type="xhtml"><div xml:base="/q/">${link}</div></content>`),
      'http://came.example/q/c?d#e',
    ],
    [
      'no base that acts',
      atom(`<content type="html" xml:base="javascript:alert(1)//">${encoded}</content>`),
      'http://came.example/from/c?d#e',
    ],
  ])('relative ones refer to %s', (_name, feed, address) => {
    expect(first(feed, { base: 'http://came.example/from/feed.xml' }).html).toContain(`<a href="${address}">x</a>`);
  });

  test('relative ones without anything to refer to are dropped', () => {
    expect(first(rss(`<link>page</link><description>${encoded}</description>`))).toMatchObject({
      link: null,
      html: '<a>x</a>',
    });
  });

  test.each([
    ['javascript:alert(1)'],
    ['java\tscript:alert(1)'],
    [' \u0001javascript:alert(1)'],
    ['data:text/html,x'],
    ['file:///etc/passwd'],
    ['feed:javascript:alert(1)'],
    ['vbscript:x'],
  ])('%j is no link of an item', (address) => {
    expect(first(rss(`<link>${address}</link>`)).link).toBeNull();
    expect(first(atom(`<link href="${address}"/>`)).link).toBeNull();
  });

  test.each([
    [
      'the page, not the feed itself',
      atom('<link rel="self" href="http://a/self"/><link rel="alternate" type="text/html" href="http://a/page"/>'),
      'http://a/page',
    ],
    [
      'the page before its print',
      atom('<link type="application/pdf" href="http://a/x.pdf"/><link href="http://a/page"/>'),
      'http://a/page',
    ],
    ['a guid that is an address', rss('<guid>http://a/guid</guid>'), 'http://a/guid'],
    ['no guid that says it is none', rss('<guid isPermaLink="false">http://a/guid</guid>'), null],
  ])('the link is %s', (_name, feed, address) => {
    expect(first(feed).link).toBe(address);
  });
});
