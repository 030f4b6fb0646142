export { may, type Need, type Permission, permissions } from './permissions.ts';
export {
  type Actor,
  actorOf,
  type Fence,
  fenceOf,
  isRole,
  noFence,
  operator,
  type Role,
  roles,
  system,
  type Viewer,
} from './roles.ts';
