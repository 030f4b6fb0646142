export type { RequestContext } from './context.server.ts';
export { getSignInPage } from './demonstration.server.ts';
export { hashPassword } from './passwords.server.ts';
export { choosePreference, ownPath, type Preferences, readPreferences } from './preferences.server.ts';
export { openSessions, type Sessions } from './sessions.server.ts';
export { signIn } from './sign-in.server.ts';
export { findViewer, notFound, type RequestArguments, requireViewer } from './viewer.server.ts';
