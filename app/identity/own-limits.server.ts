import type { Database } from '#db/connect.ts';
import { listLimitChoices } from '#db/queries/membership-limits.ts';
import { type Language, type LocalText, localText } from '../i18n/index.ts';
import { isLimited, limitKinds } from './limits.ts';
import type { Viewer } from './roles.ts';

/** What the viewer's role is limited to, kind by kind, as it is called; nothing for one without limits. */
export async function listOwnLimits(db: Database, { limits }: Pick<Viewer, 'limits'>, language: Language) {
  if (!isLimited(limits)) return [];
  const choices = await listLimitChoices(db);
  return limitKinds
    .filter((kind) => limits[kind].length > 0)
    .map((kind) => {
      const named: readonly { id: number; code: string; title?: string }[] = choices[kind];
      const own = named.filter(({ id }) => limits[kind].includes(id));
      const titles = own.map(({ code, title }) => localText(JSON.parse(title ?? '{}') as LocalText, language) || code);
      return { kind, titles };
    });
}
