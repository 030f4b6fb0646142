import { benefits } from './benefits.ts';
import { criteria } from './criteria.ts';
import type { PolicyPart } from './part.ts';
import { programmes } from './programmes.ts';
import { service } from './service.ts';
import { sharedRisk } from './shared-risk.ts';
import { supervision } from './supervision.ts';

/** The parts of a stage policy in the order in which they are read. */
export const policyParts: readonly PolicyPart[] = [programmes, sharedRisk, service, benefits, supervision, criteria];
