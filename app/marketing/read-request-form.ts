import { type Fields, fieldReader, longestText, type Mistake } from './form-fields.ts';

/** As many lines as the form of a request shows. */
export const activityRows = 5;

export type ActivityForm = { what: string; fromDate: string; toDate: string; costMinor: number; shareMinor: number };

/** Reads a request: what for, and each line that says anything. The first is needed. */
export function readRequestForm(fields: Fields, currency: string) {
  const form = fieldReader(fields);
  const title = form.text('title');
  const note = form.text('note', { optional: true, longest: longestText });
  const activities: ActivityForm[] = [];
  for (let row = 1; row <= activityRows; row += 1) {
    const names = ['what', 'from', 'to', 'cost', 'share'].map((name) => `${name}${row}`);
    if (row > 1 && names.every((name) => fields(name) === '')) continue;
    const [what, from, to, cost, share] = names as [string, string, string, string, string];
    const activity = {
      what: form.text(what),
      fromDate: form.date(from),
      toDate: form.date(to),
      costMinor: form.amount(cost, currency),
      shareMinor: form.amount(share, currency),
    };
    if (activity.toDate !== '' && activity.toDate < activity.fromDate) form.mistake(to, 'endsBeforeItBegins');
    if (activity.costMinor > 0 && activity.shareMinor > activity.costMinor) form.mistake(share, 'aboveTheCost');
    activities.push(activity);
  }
  return { title, note, activities, mistakes: form.mistakes as Mistake[] };
}
