import type { SearchKind } from '../kind.server.ts';
import { certificates } from './certificates.server.ts';
import { claims } from './claims.server.ts';
import { courses } from './courses.server.ts';
import { distributors } from './distributors.server.ts';
import { documents } from './documents.server.ts';
import { people } from './people.server.ts';
import { periods } from './periods.server.ts';
import { plans } from './plans.server.ts';
import { products } from './products.server.ts';
import { programmes } from './programmes.server.ts';
import { requests } from './requests.server.ts';
import { statements } from './statements.server.ts';
import { stories } from './stories.server.ts';

/** Every kind of things that can be found, in the order in which they stand. */
export const searchKinds: readonly SearchKind[] = [
  distributors,
  statements,
  periods,
  programmes,
  products,
  documents,
  plans,
  requests,
  claims,
  courses,
  certificates,
  stories,
  people,
];
