import { describe, expect, it } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { certificateNumber, lastValidDay, verificationCode } from '#app/training/certificate.ts';
import { renderCertificate } from '#app/training/certificate-pdf.server.ts';
import { mayEnrol, standingOf } from '#app/training/enrolment-standing.ts';
import { courseSchema, readRange } from '#app/training/index.ts';
import { markdownToHtml } from '#app/training/markdown-to-html.server.ts';
import { requiredFor } from '#app/training/required.ts';
import { demoCourses } from '#db/demo/courses/index.ts';
import { smallCourse } from './course.ts';

const day = requireDay;

describe('where somebody stands with a course', () => {
  const facts = { isComplete: false, certificateTo: null, failedOn: undefined };

  it.each([
    [undefined, 'none', true],
    [facts, 'begun', false],
    [{ ...facts, isComplete: true }, 'complete', false],
    [{ ...facts, failedOn: day('2026-11-15') }, 'failed', false],
    [{ ...facts, failedOn: day('2026-11-14') }, 'failed', true],
    [{ ...facts, isComplete: true, certificateTo: '2027-01-14' }, 'certified', false],
    [{ ...facts, isComplete: true, certificateTo: '2027-01-13' }, 'renewable', true],
    [{ ...facts, isComplete: true, certificateTo: '2026-01-13' }, 'renewable', true],
  ])('%j is %s', (enrolment, standing, isOpen) => {
    const today = day('2026-11-15');
    expect(standingOf(enrolment, today)).toBe(standing);
    expect(mayEnrol(standingOf(enrolment, today), { failedOn: enrolment?.failedOn, today })).toBe(isOpen);
  });
});

it('a course is required in the stages and product lines that it names', () => {
  const stages = new Map([
    ['Bikes', 'growth'],
    ['Clothing', 'growth'],
    ['Components', 'entry'],
    ['Accessories', 'maturity'],
  ]);
  expect(requiredFor(smallCourse, stages)).toEqual([
    { productLine: 'Bikes', stage: 'growth' },
    { productLine: 'Components', stage: 'entry' },
  ]);
  expect(requiredFor({ required: [] }, stages)).toEqual([]);
});

it.each([
  ['2026-11-15', 12, '2027-11-14'],
  ['2026-11-15', 1, '2026-12-14'],
  ['2024-02-29', 12, '2025-02-27'],
  ['2026-01-31', 1, '2026-02-27'],
])('from %s for %i months is to %s', (from, months, to) => {
  expect(lastValidDay(day(from), months)).toBe(day(to));
});

it('a code is the number and ten signs, of which each byte chooses one', () => {
  expect(certificateNumber(12)).toBe('TC-000012');
  expect(verificationCode('TC-000012', new Uint8Array([0, 1, 8, 31, 32, 255, 2, 3, 4, 5]))).toBe(
    'TC-000012-23AZ2Z4567',
  );
});

it.each([
  [null, undefined],
  ['bytes=0-', { from: 0, to: 99 }],
  ['bytes=10-19', { from: 10, to: 19 }],
  ['bytes=90-200', { from: 90, to: 99 }],
  ['bytes=-10', { from: 90, to: 99 }],
  ['bytes=-500', { from: 0, to: 99 }],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=20-10', undefined],
  ['bytes=0-1,5-6', undefined],
  ['lines=0-1', undefined],
])('of 100 bytes %s asks for %j', (header, range) => {
  expect(readRange(header, 100)).toEqual(range);
});

describe('a lesson’s Markdown', () => {
  it.each([
    ['**a** *b*', '<p><strong>a</strong> <em>b</em></p>'],
    ['# a', '<h2>a</h2>'],
    ['<script>x</script>', '<p>&lt;script&gt;x&lt;/script&gt;</p>'],
    ['[a](javascript:x)', '<p>[a](javascript:x)</p>'],
    ['[a](/courses)', '<p><a href="/courses">a</a></p>'],
    ['![a](/courses/a.svg)', '<p><img src="/courses/a.svg" alt="a" /></p>'],
    ['![a](https://x.example/a.png)', '<p><img alt="a" /></p>'],
    ['![a](//x.example/a.png)', '<p><img alt="a" /></p>'],
    ['![a](data:image/png;base64,AA)', '<p><img alt="a" /></p>'],
  ])('%s becomes %s', (markdown, html) => {
    expect(markdownToHtml(markdown).trim()).toBe(html);
  });
});

it.each(['en', 'zh-Hans', 'zh-Hant'] as const)('the same certificate gives the same bytes, in %s', async (language) => {
  const facts = {
    number: 'TC-000001',
    holder: '方菲',
    distributor: 'Famous Bike Shop',
    course: '服务的关键时刻 · 服務的關鍵時刻',
    modules: ['认识顾客', 'Four behaviours'],
    from: '2026-11-15',
    to: '2028-11-14',
    issuer: { name: 'Adventure Works Cycles', address: 'Bothell' },
    url: 'https://portal.example/verify/TC-000001-23AZ2Z4567',
    language,
    issuedAt: '2026-11-15T17:00:00.000Z',
  };
  const first = await renderCertificate(facts);
  expect(Buffer.from(first).equals(Buffer.from(await renderCertificate(facts)))).toBe(true);
  expect(Buffer.from(await renderCertificate({ ...facts, holder: 'Other' })).equals(Buffer.from(first))).toBe(false);
});

describe.each(demoCourses)('the course $code of the demonstration', (course) => {
  it('is written as its schema asks', () => {
    expect(courseSchema.safeParse(course).error).toBeUndefined();
  });

  it('is written in three languages, but for names', () => {
    const texts = [
      course.title,
      course.summary,
      ...course.modules.flatMap(({ title, lessons }) => [
        title,
        ...lessons.flatMap((lesson) => [lesson.title, lesson.text]),
      ]),
    ];
    for (const text of texts) expect(Object.keys(text)).toEqual(['en', 'zh-Hans', 'zh-Hant']);
  });
});
