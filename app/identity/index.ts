export { auditActors, auditFilterNames, datesMistaken } from './audit-filter.ts';
export {
  areSameLimits,
  beyondLimits,
  isLimited,
  type LimitKind,
  type Limits,
  limitKinds,
  limitsProductLines,
  mayBeLimited,
  noLimits,
} from './limits.ts';
export { navigationFor, roomOfPath } from './navigation.ts';
export { may, mayAct, type Need, type Permission, permissions } from './permissions.ts';
export { type Order, readOrder } from './read-order.ts';
export {
  type Acting,
  type Actor,
  actorOf,
  type Fence,
  type Fenced,
  fenceOf,
  isRole,
  noFence,
  operator,
  type Role,
  roles,
  system,
  type Viewer,
} from './roles.ts';
