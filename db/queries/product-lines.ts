import type { LocalText } from '#app/i18n/index.ts';
import type { Database } from '../connect.ts';

/** What the product lines are called, by code. */
export async function listProductLineTitles(db: Database): Promise<Map<string, LocalText>> {
  const rows = await db.selectFrom('productLines').select(['code', 'title']).execute();
  return new Map(rows.map(({ code, title }) => [code, JSON.parse(title) as LocalText]));
}
