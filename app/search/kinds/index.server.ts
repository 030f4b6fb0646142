import type { SearchKind } from '../kind.server.ts';
import { certificates } from './certificates.server.ts';
import { courses } from './courses.server.ts';
import { distributors } from './distributors.server.ts';
import { documents } from './documents.server.ts';
import { products } from './products.server.ts';
import { programmes } from './programmes.server.ts';
import { statements } from './statements.server.ts';
import { stories } from './stories.server.ts';

/** Every kind of things that can be found, in the order in which they stand. */
export const searchKinds: readonly SearchKind[] = [
  distributors,
  statements,
  programmes,
  products,
  documents,
  courses,
  certificates,
  stories,
];
