import { expect, test } from 'vitest';
import { foreignFile } from '#app/uploads/foreign-file.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['%PDF-1.7\n', 'pdf'],
  ['\x89PNG\r\n\x1a\n', 'picture'],
  ['\xff\xd8\xff\xe0', 'picture'],
  ['GIF89a', 'picture'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'picture'],
  ['\0\0\0\x18ftypmp42', 'video'],
  ['\x7fELF\x02\x01', 'program'],
  ['MZ\x90\0\x03\0\0\0', 'program'],
  ['#!/bin/sh\n', 'program'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-workbook'],
  ['\x1f\x8b\x08', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['PK\x03\x04', undefined],
  ['MZ-100,1,2026-01-01', undefined],
  ['document,line', undefined],
  ['[{"code":"TEN"}]', undefined],
  ['', undefined],
])('%j is %s', (start, what) => {
  expect(foreignFile(bytes(start))).toBe(what);
});
