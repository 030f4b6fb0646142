import { expect, it } from 'vitest';
import { may, roles } from '#app/identity/index.ts';
import { importKinds, permissionToImport } from '#app/sales/index.ts';

it('programmes are proposed by brand managers, everything else is imported by all staff but the auditor', () => {
  const allowed = importKinds.map((kind) => [kind, roles.filter((role) => may(role, permissionToImport(kind)))]);
  const staff = ['brand-manager', 'finance', 'administrator'];
  expect(Object.fromEntries(allowed)).toEqual({
    distributors: staff,
    products: staff,
    stages: staff,
    targets: staff,
    programmes: ['brand-manager'],
    sales: staff,
    payments: staff,
    scores: staff,
    rates: staff,
    certificates: staff,
    breaches: staff,
  });
});
