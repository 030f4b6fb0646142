import type { Database } from '../connect.ts';
import { insertMembership, insertPerson, isWithoutPeople } from '../queries/people.ts';
import { saveSettings } from '../queries/settings.ts';
import { demoPassword, demoPeople } from './people.ts';

type Loading = { loadDate: string; now: Date; hashPassword: (password: string) => Promise<string> };

/** Fills an empty database with the demonstration world. Returns false, and changes nothing, when it is not empty. */
export async function loadDemonstration(db: Database, { loadDate, now, hashPassword }: Loading): Promise<boolean> {
  const passwordHash = await hashPassword(demoPassword);
  const createdAt = now.toISOString();
  return db.transaction().execute(async (transaction) => {
    if (!(await isWithoutPeople(transaction))) return false;
    await saveSettings(transaction, { manufacturer: 'Adventure Works Cycles', demonstration: loadDate });
    for (const { role, ...person } of demoPeople) {
      const personId = await insertPerson(transaction, { ...person, passwordHash, createdAt });
      await insertMembership(transaction, { personId, role, distributorId: null, isOwner: false, createdAt });
    }
    return true;
  });
}
