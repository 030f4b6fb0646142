import type { Day } from '#app/calendar/index.ts';

/** The version in force on a day. The first version holds for all time before it too. Versions ascend by `from`. */
export function versionOn<Version extends { from: Day }>(versions: readonly Version[], day: Day): Version | undefined {
  let found = versions[0];
  for (const version of versions) if (version.from <= day) found = version;
  return found;
}
