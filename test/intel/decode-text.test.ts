import { expect, test } from 'vitest';
import { decodeText } from '#app/intel/reading/decode-text.ts';

const utf16 = (text: string, isLittle = true) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
};
const utf32 = (text: string) =>
  Buffer.from(Uint32Array.from([...text], (sign) => sign.codePointAt(0) as number).buffer);
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')));

const declared = (name: string, ...signs: number[]) =>
  bytes(`<?xml version="1.0" encoding="${name}"?><a>`, signs, '</a>');

test.each([
  ['UTF-8 without a word', Buffer.from('<a>你好</a>'), undefined, '你好'],
  ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], '<a>', [0xc3, 0xa9]), 'text/xml; charset=gbk', 'é'],
  [
    'a mark before the content type and the declaration',
    Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('<?xml encoding="gbk"?>你好')]),
    'text/xml; charset=big5',
    '你好',
  ],
  ['big-endian with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('<a>你好', false)]), undefined, '你好'],
  ['UTF-16 without a mark', utf16('<?xml version="1.0" encoding="UTF-16"?>你好'), undefined, '你好'],
  ['big-endian without a mark', utf16('<a>你好', false), undefined, '你好'],
  ['UTF-32', utf32('\uFEFF<a>你😀'), undefined, '你😀'],
  [
    'the content type before the declaration',
    declared('windows-1252', 0xc4, 0xe3),
    'application/rss+xml; charset="GB2312"',
    '你',
  ],
  ['GBK', declared('GBK', 0xc4, 0xe3), undefined, '你'],
  ['GB18030 in four bytes', declared('gb18030', 0x95, 0x32, 0x82, 0x36), undefined, '𠀀'],
  ['Big5', declared('Big5', 0xa7, 0x41), undefined, '你'],
  ['Shift_JIS', declared('Shift_JIS', 0x82, 0xa0), undefined, 'あ'],
  ['windows-1252', declared('windows-1252', 0x80), undefined, '€'],
  ['Latin 1 means windows-1252', declared('ISO-8859-1', 0x80), undefined, '€'],
  ['ASCII with a name of Python', declared('latin_1', 0xe9), undefined, 'é'],
  ['an encoding that nobody knows', declared('klingon', 0xc3, 0xa9), 'text/xml; charset=wookiee', 'é'],
  ['UTF-16 that is none', declared('utf-16', 0xc3, 0xa9), undefined, 'é'],
  ['bytes that mean nothing', bytes('<a>', [0xff, 0xe9], '</a>'), undefined, '\uFFFD\uFFFD'],
  ['a declaration after white space', bytes('\n<?xml version="1.0" encoding="gbk"?>', [0xc4, 0xe3]), undefined, '你'],
])('%s', (_name, file, contentType, expected) => {
  const text = decodeText(file, contentType);
  expect(text).toContain(expected);
  expect(text.startsWith('\uFEFF')).toBe(false);
});
