import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it, test } from 'vitest';
import { attributesOf, createXmlReader } from '#app/sales/workbook/xml-reader.ts';

class Refused extends Error {}
const fail = () => new Refused('refused');

describe('XML', () => {
  test.each([
    ['<a/>', ['<a', 'a>']],
    ['<?xml version="1.0"?>\r\n<a>x</a>\n', ['<a', 'x', 'a>']],
    ['\uFEFF<a></a>', ['<a', 'a>']],
    ['<a b="1>2" c=\'"\'/>', ['<a b=1>2 c="', 'a>']],
    ['<x:a r:id="7"><x:b/></x:a>', ['<a id=7', '<b', 'b>', 'a>']],
    ['<a >\n<b\n c = "d" /></a >', ['<a', '\n', '<b c=d', 'b>', 'a>']],
    ['<a>&lt;&#65;&#x4E2D;&amp;amp;&quot;&apos;&gt;</a>', ['<a', '<A中&amp;"\'>', 'a>']],
    ['<a b="&lt;&#10;"/>', ['<a b=<\n', 'a>']],
    ['<a>1<!-- <b> -- x -->2</a>', ['<a', '12', 'a>']],
    ['<a><![CDATA[<&]]>]</a>', ['<a', '<&]', 'a>']],
    ['<a>1\r\n2\r3</a>', ['<a', '1\n2\n3', 'a>']],
    ['<a>&#13;</a>', ['<a', '\r', 'a>']],
    ['<订单 金额="1">上海</订单>', ['<订单 金额=1', '上海', '订单>']],
  ])('%j', (xml, events) => {
    for (const size of [1, 2, 3, xml.length]) expect(eventsOf(xml, size)).toEqual(events);
  });

  test.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['an entity of its own', '<a>&x;</a>'],
    ['an entity without an end', '<a>&lt</a>'],
    ['an ampersand alone', '<a>1 & 2</a>'],
    ['a character that is none', '<a>&#0;</a>'],
    ['half a character', '<a>&#xD800;</a>'],
    ['a tag that is not closed', '<a><b></a>'],
    ['a tag that closes nothing', '<a></a></b>'],
    ['an end that is missing', '<a>'],
    ['an end inside a tag', '<a><b c="'],
    ['two roots', '<a/><b/>'],
    ['text before the root', 'x<a/>'],
    ['text behind the root', '<a/>x'],
    ['nothing', ''],
    ['a comment without an end', '<a><!-- </a>'],
    ['an attribute without a value', '<a b></a>'],
    ['an attribute without quotation marks', '<a b=1></a>'],
    ['a tag in an attribute', '<a b="<c>"></a>'],
    ['a tag without a name', '<a>< b/></a>'],
    ['another prefix at the end', '<x:a></y:a>'],
    ['depth without end', '<a>'.repeat(100)],
  ])('with %s is refused', (_name, xml) => {
    for (const size of [1, 4, xml.length || 1]) expect(() => eventsOf(xml, size)).toThrow(Refused);
  });

  test.each([
    ['tag', `<a ${'b'.repeat(100)}`],
    ['attribute', `<a b="${'>'.repeat(100)}`],
    ['comment', `<a><!--${'>'.repeat(100)}`],
    ['closing tag', `<a></${'a'.repeat(100)}`],
    ['instruction', `<?xml ${'a'.repeat(100)}`],
    ['entity', `<a>&${'a'.repeat(100)}`],
    ['CDATA', `<a><![CDATA[${'a'.repeat(100)}`],
  ])('with a %s that never ends is refused before it fills the memory', (_name, start) => {
    const reader = createXmlReader({ open: () => {}, text: () => {}, close: () => {} }, fail);
    const more = start.slice(-50).repeat(100);
    let pushed = 0;
    const pushAll = () => {
      reader.push(start);
      for (; pushed < 100_000; pushed += more.length) reader.push(more);
    };
    expect(pushAll).toThrow(Refused);
    expect(pushed).toBeLessThan(70_000);
  });

  it('takes text of any length, in pieces', () => {
    let length = 0;
    const reader = createXmlReader({ open: () => {}, text: (text) => (length += text.length), close: () => {} }, fail);
    reader.push('<a>');
    for (let count = 0; count < 100; count += 1) reader.push('x'.repeat(10_000));
    reader.push('</a>');
    reader.end();
    expect(length).toBe(1_000_000);
  });

  it('means what another reader finds in it', () => {
    const name = fc.constantFrom('a', 'row', 'c', '值');
    const text = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((value) => !/[\p{Cc}]/u.test(value));
    const attributes = fc.dictionary(name, text, { maxKeys: 3 });
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        text.map(escaped),
        fc.tuple(name, attributes, fc.array(tie('node') as fc.Arbitrary<string>, { maxLength: 3 })).map(element),
      ),
    })).node as fc.Arbitrary<string>;
    fc.assert(
      fc.property(tree, fc.integer({ min: 1, max: 9 }), (inner, size) => {
        const xml = `<root>${inner}</root>`;
        expect(eventsOf(xml, size)).toEqual(eventsOfOther(xml));
      }),
      { numRuns: 500 },
    );
  });
});

function element([name, attributes, children]: [string, Record<string, string>, string[]]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return children.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Text in one piece, however it came. */
function joined(events: string[]): (event: string, isText?: boolean) => void {
  let isAfterText = false;
  return (event, isText = false) => {
    if (isText && isAfterText) events[events.length - 1] += event;
    else events.push(event);
    isAfterText = isText;
  };
}

function eventsOf(xml: string, size: number): string[] {
  const events: string[] = [];
  const add = joined(events);
  const reader = createXmlReader(
    {
      open: (name, text) =>
        add(`<${name}${[...attributesOf(text, fail)].map(([key, value]) => ` ${key}=${value}`).join('')}`),
      text: (text) => add(text, true),
      close: (name) => add(`${name}>`),
    },
    fail,
  );
  for (let at = 0; at < xml.length; at += size) reader.push(xml.slice(at, at + size));
  reader.end();
  return events;
}

function eventsOfOther(xml: string): string[] {
  const events: string[] = [];
  const add = joined(events);
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        add(
          `<${name}${Object.entries(attributes)
            .map(([key, value]) => ` ${key}=${value}`)
            .join('')}`,
        ),
      ontext: (text) => text !== '' && add(text, true),
      onclosetag: (name) => add(`${name}>`),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return events;
}
