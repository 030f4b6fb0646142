import { mayAct, type Permission, type Role, type Viewer } from '../identity/index.ts';
import { type ActingRole, actingAs, type FirstFacts, isInvited, needed } from './first-facts.ts';

export type Acting = Pick<Viewer, 'personId' | 'role' | 'isOwner' | 'limits'>;

/** What is missing; each is a message, which may count. */
export type Missing = {
  key:
    | 'noSettings'
    | 'noBrand'
    | 'noBrandManager'
    | 'oneBrandManager'
    | 'noFinance'
    | 'invited'
    | 'noProductLine'
    | 'noDistributor'
    | 'noProduct'
    | 'noSales'
    | 'noProgramme'
    | 'noApprovedProgramme'
    | 'draftsWait'
    | 'noRun';
  count: number;
};

/** What to do, and where; each is a message. */
export type StepAction = {
  key:
    | 'saySettings'
    | 'addBrand'
    | 'inviteBrandManager'
    | 'inviteFinance'
    | 'seeInvitations'
    | 'addProductLine'
    | 'importDistributors'
    | 'importProducts'
    | 'importSales'
    | 'importProgramme'
    | 'readDraft'
    | 'runPeriod';
  href: string;
};

export type StepKind = {
  /** The steps that come before it. */
  after: readonly StepKey[];
  needs: Permission;
  /** Who usually does it. */
  role: Role;
  /** Nothing once the step is done. */
  missing: (facts: FirstFacts) => Missing[];
  /** How much there is of it. */
  there: (facts: FirstFacts) => number;
  /** What the viewer does about it; nothing where it is up to others. */
  action: (facts: FirstFacts, viewer: Acting) => StepAction | undefined;
  /** Whether it is up to others though the role of somebody may do it. */
  isUpToOthers?: (facts: FirstFacts, viewer: Pick<Acting, 'personId'>) => boolean;
  /** Where what there is can be seen and changed. */
  change: { needs: Permission; href: string };
};

export type StepKey =
  | 'house'
  | 'people'
  | 'product-lines'
  | 'distributors'
  | 'products'
  | 'sales'
  | 'programme'
  | 'approval'
  | 'run';

/** What an installation needs before its first run, in its order. */
export const stepKinds: Record<StepKey, StepKind> = {
  house: {
    after: [],
    needs: 'settings:change',
    role: 'administrator',
    missing: ({ isNamed, counts }) => [...lacks(!isNamed, 'noSettings'), ...lacks(counts.brands === 0, 'noBrand')],
    there: ({ counts }) => counts.brands,
    action: ({ isNamed }) =>
      isNamed ? { key: 'addBrand', href: '/settings/brands/new' } : { key: 'saySettings', href: '/settings/edit' },
    change: { needs: 'settings:read', href: '/settings' },
  },
  people: {
    after: ['house'],
    needs: 'people:invite',
    role: 'administrator',
    missing: missingPeople,
    there: (facts) => actingAs('brand-manager', facts),
    action: (facts) =>
      inviteUntil('brand-manager', facts) ??
      inviteUntil('finance', facts) ?? { key: 'seeInvitations', href: '/invitations' },
    isUpToOthers: (facts) => isInvited('brand-manager', facts) && isInvited('finance', facts),
    change: { needs: 'people:read', href: '/people' },
  },
  'product-lines': {
    after: ['house'],
    needs: 'settings:change',
    role: 'administrator',
    missing: ({ counts }) => lacks(counts.productLines === 0, 'noProductLine'),
    there: ({ counts }) => counts.productLines,
    action: () => ({ key: 'addProductLine', href: '/settings/product-lines/new' }),
    change: { needs: 'settings:read', href: '/settings/product-lines' },
  },
  distributors: {
    ...fromFile('distributors'),
    after: ['house'],
    missing: ({ counts }) => lacks(counts.distributors === 0, 'noDistributor'),
    there: ({ counts }) => counts.distributors,
    action: () => ({ key: 'importDistributors', href: importOf('distributors') }),
  },
  products: {
    ...fromFile('products'),
    after: ['product-lines'],
    missing: ({ counts }) => lacks(counts.products === 0, 'noProduct'),
    there: ({ counts }) => counts.products,
    action: () => ({ key: 'importProducts', href: importOf('products') }),
  },
  sales: {
    ...fromFile('sales'),
    after: ['distributors', 'products'],
    missing: ({ counts }) => lacks(counts.salesLines === 0, 'noSales'),
    there: ({ counts }) => counts.salesLines,
    action: () => ({ key: 'importSales', href: importOf('sales') }),
    change: { needs: 'sales:read', href: '/sales' },
  },
  programme: {
    after: ['products'],
    needs: 'programmes:propose',
    role: 'brand-manager',
    missing: ({ counts }) => lacks(counts.programmes === 0, 'noProgramme'),
    there: ({ counts }) => counts.programmes,
    action: (facts, viewer) =>
      mayAct(viewer, 'programmes:propose')
        ? { key: 'importProgramme', href: importOf('programmes') }
        : inviteUntil('brand-manager', facts),
    change: { needs: 'programmes:read', href: '/programmes' },
  },
  approval: {
    after: ['programme'],
    needs: 'programmes:approve',
    role: 'brand-manager',
    missing: ({ counts, drafts }) =>
      lacks(counts.approved === 0, drafts.length === 0 ? 'noApprovedProgramme' : 'draftsWait', drafts.length),
    there: ({ counts }) => counts.approved,
    action: (facts, viewer) => {
      const draft = facts.drafts.find(({ proposedBy }) => proposedBy !== viewer.personId);
      if (!draft || !mayAct(viewer, 'programmes:approve')) return inviteUntil('brand-manager', facts);
      return { key: 'readDraft', href: `/programmes/${draft.code}/versions/${draft.number}` };
    },
    isUpToOthers: ({ drafts }, { personId }) =>
      drafts.length > 0 && drafts.every(({ proposedBy }) => proposedBy === personId),
    change: { needs: 'programmes:read', href: '/programmes' },
  },
  run: {
    after: ['sales', 'approval'],
    needs: 'periods:run',
    role: 'finance',
    missing: ({ counts }) => lacks(counts.runs === 0, 'noRun'),
    there: ({ counts }) => counts.runs,
    action: (facts, viewer) =>
      mayAct(viewer, 'periods:run') ? { key: 'runPeriod', href: '/periods' } : inviteUntil('finance', facts),
    change: { needs: 'periods:read', href: '/periods' },
  },
};

function lacks(isMissing: boolean, key: Missing['key'], count = 0): Missing[] {
  return isMissing ? [{ key, count }] : [];
}

function missingPeople(facts: FirstFacts): Missing[] {
  const managers = actingAs('brand-manager', facts);
  const isFinanceMissing = actingAs('finance', facts) < needed.finance;
  const isManagerMissing = managers < needed['brand-manager'];
  const { invited } = facts;
  const awaited = (isManagerMissing ? invited['brand-manager'] : 0) + (isFinanceMissing ? invited.finance : 0);
  return [
    ...lacks(managers === 0, 'noBrandManager'),
    ...lacks(managers > 0 && isManagerMissing, 'oneBrandManager'),
    ...lacks(isFinanceMissing, 'noFinance'),
    ...lacks(awaited > 0, 'invited', awaited),
  ];
}

function importOf(kind: string): string {
  return `/sales/imports/new?kind=${kind}`;
}

/** Another file of a kind is how what it holds is changed. */
function fromFile(kind: string): Pick<StepKind, 'needs' | 'role' | 'change'> {
  return { needs: 'imports:make', role: 'administrator', change: { needs: 'imports:make', href: importOf(kind) } };
}

/** Inviting somebody to a role, as long as there are not enough in it, invited or in. */
function inviteUntil(role: ActingRole, facts: FirstFacts): StepAction | undefined {
  if (isInvited(role, facts)) return undefined;
  const key = role === 'finance' ? 'inviteFinance' : 'inviteBrandManager';
  return { key, href: `/people/new?role=${role}` };
}
