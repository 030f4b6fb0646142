import { type Fence, may, type Viewer } from '../identity/index.ts';

/** Whether staff see of a fund what is in some territories only: neither its budget nor what nobody has been given. */
export function isPart({ limits }: Pick<Viewer, 'limits'>): boolean {
  return limits.territory.length > 0;
}

/** The fence of the entries that make a fund's figures; undefined where they are those of the whole fund. */
export function partOf(fence: Fence): Fence | undefined {
  return fence.distributorId !== undefined || isPart(fence) ? fence : undefined;
}

/** Whether the viewer may open a fund, or propose its budget: both are there for every territory. */
export function mayFund(viewer: Pick<Viewer, 'role' | 'limits'>): boolean {
  return may(viewer.role, 'funds:propose') && !isPart(viewer);
}
