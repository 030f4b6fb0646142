import { commonMessages } from '#app/i18n/messages/common.ts';
import { useSay } from './language.tsx';

type ActingName = {
  role: 'distributor' | 'brand-manager' | 'finance' | 'administrator' | 'auditor';
  isOwner: boolean;
  /** What the distributor is called for whom somebody acts; staff act for none. */
  distributor?: string | null;
};

/** As what somebody acts: "Finance", "Owner of Valley Bicycle". */
export function useActingName(): (acting: ActingName) => string {
  const say = useSay(commonMessages);
  return ({ role, isOwner, distributor }) =>
    distributor ? say(isOwner ? 'ownerOf' : 'memberOf', { distributor }) : say(role);
}
