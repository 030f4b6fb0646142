import type { Database } from '#db/connect.ts';
import { listAudienceChoices } from '#db/queries/audience-choices.ts';
import { readStoryDraft } from './story-draft.ts';

/** Reads the form of a story against the product lines, territories and grades that there are. */
export async function readStoryForm(db: Database, { form, needsBody }: { form: FormData; needsBody: boolean }) {
  const { productLines, ...choices } = await listAudienceChoices(db);
  const known = { ...choices, productLines: productLines.map(({ code }) => code) };
  return readStoryDraft({ form, needsBody, choices: known });
}
