import type { LoadedDemonstration } from '#db/demo/load.ts';
import { demoPassword, demoSignIns } from '#db/demo/people.ts';

/** What was loaded, and what that changed in the shipped data. */
export function sayLoaded({ loadDate, roundedBy }: LoadedDemonstration): string {
  return `The demonstration world of ${loadDate} is loaded; rounding its amounts to cents changed them by ${roundedBy} USD in sum.`;
}

/** What comes first where nobody can sign in yet. */
export const sayFirstPerson =
  'Nobody can sign in yet. Add the first administrator: npm run --silent tandem -- person add --email E-MAIL --role administrator';

/** Whom one can be in the demonstration. */
export function saySignIns(): string {
  const people = demoSignIns.map(({ email, role }) => `\n  ${role.padEnd(15)}${email}`);
  return `Demonstration sign-ins, all with the password "${demoPassword}":${people.join('')}`;
}
