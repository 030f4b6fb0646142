/** The kinds of things to which a staff role may be limited. */
export const limitKinds = ['brand', 'product-line', 'territory'] as const;
export type LimitKind = (typeof limitKinds)[number];

/**
 * To what a staff role is limited, by ids that ascend. One of each kind that is named must fit; a kind of which none is
 * named does not limit.
 */
export type Limits = Readonly<Record<LimitKind, readonly number[]>> & {
  /** The business day by which brands and territories are told, where anything is limited. */
  readonly on: string;
};

export const noLimits: Limits = { brand: [], 'product-line': [], territory: [], on: '' };

export function isLimited(limits: Limits): boolean {
  return limitKinds.some((kind) => limits[kind].length > 0);
}

/** Whether the limits ask which product line something belongs to. */
export function limitsProductLines(limits: Limits): boolean {
  return limits.brand.length > 0 || limits['product-line'].length > 0;
}

/** Whether they name the same, on whichever day. */
export function areSameLimits(one: Limits, other: Limits): boolean {
  return limitKinds.every((kind) => one[kind].join() === other[kind].join());
}

/** An administrator and an auditor see everything, and a distributor's people are limited to their distributor. */
export function mayBeLimited(role: string): boolean {
  return role === 'brand-manager' || role === 'finance';
}

/** The text of a 403 that is due to limits: its page says so. */
export const beyondLimits = 'Beyond limits';
