/** The kinds of input that may make a number another one, in the order in which they are exchanged. */
export const inputKinds = [
  'distributors',
  'products',
  'stages',
  'targets',
  'certificates',
  'scores',
  'breaches',
  'programmes',
  'lines',
  'payments',
  'rates',
  'settled',
] as const;
export type InputKind = (typeof inputKinds)[number];
