import type { Database } from '#db/connect.ts';
import { readFile } from '../files/index.server.ts';
import type { Viewer } from '../identity/index.ts';
import { findLesson } from './course.ts';
import { findTaking, learnerOf } from './find-taking.server.ts';
import { contentOf } from './lesson-page.server.ts';

/** The film or PDF of a lesson, to who has enrolled in its course. Undefined for a lesson without one. */
export async function findLessonFile(
  db: Database,
  viewer: Viewer,
  { course, lesson: code, now }: { course: string; lesson: string; now: Date },
) {
  const taking = await findTaking(db, learnerOf(viewer), { code: course, now });
  const lesson = taking && findLesson(taking.version.definition, code);
  const fileId = lesson && contentOf(lesson, 'en').fileId;
  if (fileId === undefined) return undefined;
  const { bytes, contentType, isIntact } = await readFile(db, fileId);
  if (!isIntact) throw new Error(`the file of lesson ${code} of ${course} is damaged`);
  return { bytes: new Uint8Array(bytes), contentType };
}
