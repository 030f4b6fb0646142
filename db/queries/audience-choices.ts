import type { LocalText } from '#app/i18n/index.ts';
import type { Database } from '../connect.ts';

/** The product lines with their names, the territories, and the grades that a distributor ever had, each in order. */
export async function listAudienceChoices(db: Database) {
  const lines = await db.selectFrom('productLines').select(['code', 'title']).orderBy('code').execute();
  const territories = await db.selectFrom('territories').select('code').orderBy('code').execute();
  const grades = await db
    .selectFrom('distributorVersions')
    .select('grade')
    .distinct()
    .where('grade', 'is not', null)
    .orderBy('grade')
    .execute();
  return {
    productLines: lines.map(({ code, title }) => ({ code, title: JSON.parse(title) as LocalText })),
    territories: territories.map(({ code }) => code),
    grades: grades.map(({ grade }) => grade as string),
  };
}
