import type { Database } from '#db/connect.ts';
import { demoPassword, demoSignIns } from '#db/demo/people.ts';
import { getSettings } from '#db/queries/settings.ts';
import type { Role } from './roles.ts';

export type SignInPage = {
  manufacturer: string;
  /** Whom one can be, and the password of all; only while the database is a demonstration. */
  demonstration: { people: { email: string; name: string; role: Role }[]; password: string } | undefined;
};

export async function getSignInPage(db: Database): Promise<SignInPage> {
  const { manufacturer, demonstration } = await getSettings(db);
  const people = demoSignIns.map(({ email, name, role }) => ({ email, name, role }));
  return { manufacturer, demonstration: demonstration === null ? undefined : { people, password: demoPassword } };
}

/** Whether what is in the database is the demonstration, in which nothing real can be seen or spoilt. */
export async function isDemonstration(db: Database): Promise<boolean> {
  const { demonstration } = await getSettings(db);
  return demonstration !== null;
}
