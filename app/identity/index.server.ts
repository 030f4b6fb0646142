export { acceptInvitation, findInvitation } from './accept-invitation.server.ts';
export { type AddedPerson, addPerson } from './add-person.server.ts';
export { findNumber, findTexts, requireNumber } from './address.server.ts';
export {
  endMembership,
  giveMembership,
  type MembershipMistake,
  setOwner,
} from './change-memberships.server.ts';
export { chooseMembership, listOwnMemberships, type OwnMembership } from './choose-membership.server.ts';
export type { RequestContext } from './context.server.ts';
export { getSignInPage, isDemonstration } from './demonstration.server.ts';
export { erasePerson } from './erase-person.server.ts';
export { exportAuditTrail } from './export-audit-trail.server.ts';
export { getInstallation } from './installation.server.ts';
export { invitePerson } from './invite-person.server.ts';
export { findLimitsPage } from './limits-page.server.ts';
export { listAuditTrail } from './list-audit-trail.server.ts';
export { listDecisions } from './list-decisions.server.ts';
export { countPeopleOf, listPeople } from './list-people.server.ts';
export { makeInvitationLink, makeResetLink, noteInvitationMailed, noteResetMailed } from './mailed-link.server.ts';
export { findInviteForm, listInvitations, renewInvitation, withdrawInvitation } from './open-invitations.server.ts';
export { changePassword, getOwnAccount, signOutEverywhere } from './own-account.server.ts';
export { listOwnLimits } from './own-limits.server.ts';
export { hashPassword } from './passwords.server.ts';
export { listLimitsFor, personMay, viewerMay } from './person-may.server.ts';
export { findPersonPage, type PersonPage } from './person-page.server.ts';
export { choosePreference, ownPath, type Preferences, readPreferences } from './preferences.server.ts';
export { askForReset, findReset, resetPassword } from './reset-password.server.ts';
export { openSessions, type Sessions } from './sessions.server.ts';
export { type LimitCodes, type LimitMistake, mostLimits, setLimits } from './set-limits.server.ts';
export { signIn } from './sign-in.server.ts';
export { limitTries, type TooManyTries } from './tries.server.ts';
export { findViewer, findViewerByCookie, notFound, type RequestArguments, requireViewer } from './viewer.server.ts';
