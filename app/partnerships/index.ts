export type { ResultInWords } from './evaluate.ts';
export type { Field } from './field.ts';
export { partnershipId, partnershipPath } from './partnership-id.ts';
export { namesOf, type PartInWords, type PolicyDefinition, type Written } from './policy.ts';
export type { PolicyState } from './policy-versions.ts';
export type { StageOrNone } from './stage-history.ts';
