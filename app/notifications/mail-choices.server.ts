import type { Database } from '#db/connect.ts';
import { listMailChoices as listChoices, saveMailChoice } from '#db/queries/notice-mail.ts';
import type { Language } from '../i18n/index.ts';
import type { Viewer } from '../identity/index.ts';
import { kindsFor, noticeKind } from './notice-in-words.ts';

/** What a viewer may be told in the present role, and which of it the person gets by mail too. */
export async function listMailChoices(db: Database, viewer: Viewer, language: Language) {
  const choices = await listChoices(db, viewer.personId);
  return kindsFor(viewer).map((kind) => {
    const { title, byMail } = noticeKind(kind);
    return { kind, title: title[language], byMail: choices.get(kind) ?? byMail };
  });
}

/** Chooses what of it comes by mail: the kinds named do, the others that this role may be told do not. */
export async function chooseMail(
  db: Database,
  viewer: Viewer,
  { byMail, now }: { byMail: readonly string[]; now: Date },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const kind of kindsFor(viewer)) {
      const choice = { personId: viewer.personId, kind, byMail: byMail.includes(kind) };
      await saveMailChoice(transaction, { ...choice, chosenAt: now.toISOString() });
    }
  });
}
