import type { Database } from '#db/connect.ts';
import type { LoadedDemonstration } from '#db/demo/load.ts';
import { demoPassword, demoSignIns } from '#db/demo/people.ts';
import { isWithoutPeople } from '#db/queries/people.ts';
import { getSettings } from '#db/queries/settings.ts';

/** What was loaded, and what that changed in the shipped data. */
export function sayLoaded({ loadDate, roundedBy }: LoadedDemonstration): string {
  return `The demonstration world of ${loadDate} is loaded; rounding its amounts to cents changed them by ${roundedBy} USD in sum.`;
}

const sayFirstPerson =
  'Nobody can sign in yet. Add the first administrator: npm run --silent tandem -- person add E-MAIL --name NAME --role administrator';

/** Who can sign in to a demonstration, or how the first person of a new installation is added; else nothing. */
export async function sayWhoSignsIn(db: Database): Promise<string | undefined> {
  const { demonstration } = await getSettings(db);
  if (demonstration !== null) return saySignIns();
  return (await isWithoutPeople(db)) ? sayFirstPerson : undefined;
}

/** Whom one can be in the demonstration. */
export function saySignIns(): string {
  const people = demoSignIns.map(({ email, role }) => `\n  ${role.padEnd(15)}${email}`);
  return `Demonstration sign-ins, all with the password "${demoPassword}":${people.join('')}`;
}
