export { findAttemptPage } from './attempt-page.server.ts';
export { beginAttempt } from './begin-attempt.server.ts';
export {
  downloadCertificate,
  exportCertificates,
  findCertificate,
  listCertificates,
  type Validity,
  verifyCertificate,
} from './certificates.server.ts';
export { certifyTaking } from './certify.server.ts';
export { findMyCoursePage, findStaffCoursePage } from './course-page.server.ts';
export { enrol } from './enrol.server.ts';
export { finishLesson } from './finish-lesson.server.ts';
export { handIn } from './hand-in.server.ts';
export { findLessonFile } from './lesson-file.server.ts';
export { findLessonPage } from './lesson-page.server.ts';
export { listAllCourses, listCourseTitles, listMyCourses } from './list-courses.server.ts';
export { publishCourse } from './publish-course.server.ts';
export { saveLesson } from './save-lesson.server.ts';
export { findLessonToEdit, findVersionPage } from './version-page.server.ts';
export { beginDraft, draftCourse } from './write-course.server.ts';
