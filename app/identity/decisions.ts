/** By which money is decided: rules, funds, claims, statements, and what they rest on. */
export const moneyDecisions = [
  'programme-approved',
  'policy-approved',
  'stage-moved',
  'budget-approved',
  'budget-refused',
  'allocation-approved',
  'allocation-refused',
  'activity-approved',
  'activity-declined',
  'claim-approved',
  'claim-rejected',
  'claim-declined',
  'claim-paid',
  'period-run',
  'statement-issued',
  'issue-proposed',
  'issue-confirmed',
  'second-person-set',
  'import-accepted',
  'import-withdrawn',
] as const;

/** By which it is decided who may do what. */
export const accessDecisions = [
  'membership-given',
  'membership-ended',
  'owner-made',
  'owner-unmade',
  'limits-set',
  'limits-lifted',
  'person-erased',
] as const;
