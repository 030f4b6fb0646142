import { code, country, currency, date, iban, line, oneOf, optional, paragraph, required } from '../cells.ts';
import { refuse } from '../row-error.ts';
import { defineKind, keyOf, type RowOf } from './kind.ts';

/** A distributor as it is from a day on; without `from` from the day of import. */
export const distributors = defineKind({
  name: 'distributors',
  columns: {
    code: required(code),
    name: required(line),
    territory: optional(code),
    grade: optional(code),
    parent: optional(code),
    currency: optional(currency),
    since: optional(date),
    status: optional(oneOf('active', 'suspended', 'ended')),
    from: optional(date),
    legal_name: optional(line),
    address: optional(paragraph),
    country: optional(country),
    tax_id: optional(line),
    iban: optional(iban),
    account: optional(line),
    language: optional(oneOf('en', 'zh-Hans', 'zh-Hant')),
  },
  example: {
    code: 'D-1001',
    name: 'Top Sports Supply',
    territory: 'EAST',
    grade: 'A',
    parent: '',
    currency: 'USD',
    since: '2023-05-01',
    status: 'active',
    from: '2026-01-01',
    legal_name: 'Top Sports Supply Ltd.',
    address: '12 Harbour Road',
    country: 'US',
    tax_id: '12-3456789',
    iban: '',
    account: 'AR-1001',
    language: 'en',
  },
  check: ({ code, parent }) =>
    parent === code
      ? [{ column: 'parent', refusal: refuse('own-parent', 'another distributor than the row itself') }]
      : [],
  row: ({ legal_name, tax_id, status = 'active', ...rest }) => ({
    ...rest,
    status,
    legalName: legal_name,
    taxId: tax_id,
  }),
  key: ({ code, from }) => keyOf(code, from),
});

export type DistributorRow = RowOf<typeof distributors>;
