import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { listCourseVersions, updateCourseDraft } from '#db/queries/courses.ts';
import { type Language, localText } from '../i18n/index.ts';
import type { Actor } from '../identity/index.ts';
import { type Course, courseSchema, findLesson, type Lesson } from './course.ts';
import { mayWrite } from './write-course.server.ts';

export type LessonToSave = {
  code: string;
  number: number;
  lesson: string;
  /** The language in which it is written. */
  language: Language;
  title: string;
  text: string;
  /** The revision of the draft that was changed. */
  revision: number;
  actor: Actor;
  now: Date;
};

export type SaveAnswer =
  | { kind: 'saved' }
  | { kind: 'not-found' | 'not-allowed' }
  | { kind: 'published-already' }
  | { kind: 'empty'; title: boolean; text: boolean }
  /** Another has saved meanwhile: what stands there now, beside what was to be saved. */
  | { kind: 'newer-draft'; revision: number; title: string; text: string };

/** Saves title and text of a lesson of a draft in one language. Nothing is saved over what another has saved meanwhile. */
export async function saveLesson(db: Database, saving: LessonToSave): Promise<SaveAnswer> {
  const { code, number, lesson, language, revision, actor, now } = saving;
  const [title, text] = [saving.title.trim(), saving.text.replaceAll('\r\n', '\n').trim()];
  if (title === '' || text === '') return { kind: 'empty', title: title === '', text: text === '' };
  return db.transaction().execute(async (transaction): Promise<SaveAnswer> => {
    await lockRecord(transaction);
    if (!(await mayWrite(transaction, actor))) return { kind: 'not-allowed' };
    const version = (await listCourseVersions(transaction, code)).find((one) => one.number === number);
    const found = version && findLesson(version.definition, lesson);
    if (!version || !found) return { kind: 'not-found' };
    if (version.publishedAt !== null) return { kind: 'published-already' };
    if (version.revision !== revision) {
      const current = { title: localText(found.title, language), text: localText(found.text, language) };
      return { kind: 'newer-draft', revision: version.revision, ...current };
    }
    const changed = {
      ...found,
      title: { ...found.title, [language]: title },
      text: { ...found.text, [language]: text },
    };
    const definition = courseSchema.parse(withLesson(version.definition, changed));
    const at = now.toISOString();
    const draft = { id: version.id, revision, definition, draftedBy: actor.personId, draftedAt: at };
    if (!(await updateCourseDraft(transaction, draft))) throw new Error(`the draft of ${code} changed under its lock`);
    const event = { at, personId: actor.personId, actor: actor.name, action: 'lesson-saved' };
    await insertAuditEvent(transaction, { ...event, subject: `course ${code}`, detail: { number, lesson } });
    return { kind: 'saved' };
  });
}

function withLesson(course: Course, changed: Lesson): Course {
  const modules = course.modules.map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => (lesson.code === changed.code ? changed : lesson)),
  }));
  return { ...course, modules };
}
