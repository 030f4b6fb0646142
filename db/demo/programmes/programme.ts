import type { LocalText } from '#app/i18n/index.ts';

/** A programme as its file says it, without what all of the demonstration have alike; `effective` where it has its own. */
export type DemoProgramme = {
  code: string;
  title: LocalText;
  effective?: { from: string; to: string };
  [key: string]: unknown;
};
