import type { Database } from '#db/connect.ts';
import { getSettings, unnamed } from '#db/queries/settings.ts';

/** Whose portal it is, nothing as long as nobody has said so, and by which clock its times are shown. */
export async function getInstallation(db: Database): Promise<{ manufacturer: string; timeZone: string }> {
  const { manufacturer, timeZone } = await getSettings(db);
  return { manufacturer: manufacturer === unnamed ? '' : manufacturer, timeZone };
}
