import type { Database } from '#db/connect.ts';
import { findActingPerson, listLimitChoices, listLimitVersions } from '#db/queries/membership-limits.ts';
import { getSettings } from '#db/queries/settings.ts';
import { type Language, type LocalText, localText } from '../i18n/index.ts';
import { mayBeLimited } from './limits.ts';
import type { Role, Viewer } from './roles.ts';

/** A person's roles that may be limited, with every setting of their limits, and what there is to choose from. */
export async function findLimitsPage(
  db: Database,
  viewer: Viewer,
  { personId, language }: { personId: number; language: Language },
) {
  const person = Number.isSafeInteger(personId) ? await findActingPerson(db, personId) : undefined;
  const limited = person?.memberships.filter(({ role }) => mayBeLimited(role)) ?? [];
  if (!person || limited.length === 0) return undefined;
  const memberships = [];
  for (const { membershipId, role } of limited) {
    memberships.push({ membershipId, role: role as Role, versions: await listLimitVersions(db, membershipId) });
  }
  const { brand, 'product-line': lines, territory } = await listLimitChoices(db);
  const titled = ({ code, title }: { code: string; title: string }) => ({
    code,
    title: localText(JSON.parse(title) as LocalText, language) || code,
  });
  const { timeZone } = await getSettings(db);
  return {
    ...{ personId, name: person.name, memberships, timeZone },
    choices: {
      brand: brand.map(titled),
      'product-line': lines.map(titled),
      territory: territory.map(({ code }) => ({ code, title: code })),
    },
    isOwn: personId === viewer.personId,
  };
}
