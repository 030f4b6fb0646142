import { expect, test } from 'vitest';
import { isEmail } from '#app/identity/email.ts';
import { passwordProblem } from '#app/identity/password-rules.ts';
import { readName } from '#app/identity/person-name.ts';

test.each([
  ['', 'missing'],
  ['123456789', 'passwordTooShort'],
  ['1234567890', undefined],
  ['一二三四五六七八九', 'passwordTooShort'],
  ['一二三四五六七八九十', undefined],
  ['🚲🚲🚲🚲🚲', 'passwordTooShort'],
  ['x'.repeat(1_000), undefined],
  ['x'.repeat(1_001), 'passwordTooLong'],
  [' Name@Company.Example ', 'passwordIsEmail'],
  ['name@company.example.', undefined],
])('the password %j for name@company.example: %s', (password, problem) => {
  expect(passwordProblem(password, 'name@company.example')).toBe(problem);
});

const longestHost = `@${Array(4).fill('b'.repeat(60)).join('.')}.example`;

test.each([
  ['a@x.example', true],
  ['first.last+tag@sub.x.example', true],
  [`${'a'.repeat(64)}@${'b'.repeat(60)}.example`, true],
  [`aa${longestHost}`, true],
  [`aaa${longestHost}`, false],
  ['a@x', false],
  ['a b@x.example', false],
  ['a@x.example, b@x.example', false],
  ['A <a@x.example>', false],
  ['a@x.example\nBcc: b@x.example', false],
])('mail can be sent to %j: %s', (text, expected) => {
  expect(isEmail(text)).toBe(expected);
});

test.each([
  [' Ann  Lee ', 'Ann  Lee', undefined],
  ['Ann\r\nBcc: b@x.example', 'Ann Bcc: b@x.example', undefined],
  ['Ann\u2028Lee\0', 'Ann Lee', undefined],
  ['\t\n', '', 'missing'],
  ['李'.repeat(100), '李'.repeat(100), undefined],
  ['x'.repeat(101), 'x'.repeat(101), 'tooLong'],
])('the name %j is kept as %j', (text, name, problem) => {
  expect(readName(text)).toEqual({ name, problem });
});
