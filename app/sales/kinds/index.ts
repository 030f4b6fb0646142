import { breaches } from './breaches.ts';
import { certificates } from './certificates.ts';
import { distributors } from './distributors.ts';
import { payments } from './payments.ts';
import { products } from './products.ts';
import { rates } from './rates.ts';
import { sales } from './sales.ts';
import { scores } from './scores.ts';
import { stages } from './stages.ts';
import { targets } from './targets.ts';

/** Every kind of table that is read from a file, by the name of its file. */
export const kinds = {
  distributors,
  products,
  stages,
  sales,
  payments,
  targets,
  scores,
  rates,
  certificates,
  breaches,
} as const;

export type KindName = keyof typeof kinds;

export function isKindName(text: string): text is KindName {
  return Object.hasOwn(kinds, text);
}
