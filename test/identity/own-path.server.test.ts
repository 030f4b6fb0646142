import { expect, test } from 'vitest';
import { ownPath } from '#app/identity/index.server.ts';

test.each([
  ['/', '/'],
  ['/sales?year=2026&next=%2Fx', '/sales?year=2026&next=%2Fx'],
  ['/sales/../jobs', '/jobs'],
])('%j is a path of the portal', (path, own) => {
  expect(ownPath(path)).toBe(own);
});

test.each([
  '',
  'sales',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r\n/evil.example',
  '\t//evil.example',
  '/\0',
  '/.//evil.example',
  '/..//evil.example',
  '/./\\evil.example',
  '/%2e//evil.example',
  '//[',
])('%j leads home', (path) => {
  expect(ownPath(path)).toBe('/');
});
