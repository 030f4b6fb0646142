import { describe, expect, it } from 'vitest';
import { explainDate } from '#app/sales/explain-date.ts';

const form = 'a date that the calendar has, written YYYY-MM-DD';

describe('a text that is no date', () => {
  it.each([
    ['2026-02-30', 'not-a-date', form],
    ['2025-02-29', 'not-a-date', form],
    ['46000', 'not-a-date', form],
    ['', 'not-a-date', form],
    ['0999-01-01', 'not-a-date', form],
    ['03/04/2026', 'date-both-ways', `${form}; this could mean 2026-03-04 or 2026-04-03`],
    ['3.4.2026', 'date-both-ways', `${form}; this could mean 2026-03-04 or 2026-04-03`],
    ['13/04/2026', 'date-otherwise', `${form}; this could mean 2026-04-13`],
    ['04/04/2026', 'date-otherwise', `${form}; this could mean 2026-04-04`],
    ['2026/3/4', 'date-otherwise', `${form}; this could mean 2026-03-04`],
    ['2026-3-4', 'date-otherwise', `${form}; this could mean 2026-03-04`],
    ['2026年3月4日', 'date-otherwise', `${form}; this could mean 2026-03-04`],
    ['20260304', 'date-otherwise', `${form}; this could mean 2026-03-04`],
    ['2026-03-04T00:00:00Z', 'date-otherwise', `${form}; this could mean 2026-03-04`],
    ['2026-03-04 12:00', 'date-otherwise', `${form}; this could mean 2026-03-04`],
  ])('%s', (text, refused, expected) => {
    expect(explainDate(text)).toMatchObject({ refused, expected });
  });
});
