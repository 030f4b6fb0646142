import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAttemptPage, findLessonPage, findMyCoursePage, listMyCourses } from '#app/training/index.server.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { rightAnswers, smallCourse, wrongAnswers } from './course.ts';
import { openTraining, type TrainingHouse, today } from './training-house.ts';

const tomorrow = new Date('2026-11-16T08:00:00Z');

describeEachDatabase('taking a course', (database) => {
  let house: TrainingHouse;
  beforeAll(async () => {
    house = await openTraining(database);
    await house.publish();
  });
  afterAll(() => house.close());

  const attempt = { course: 'SMALL', lesson: 'quiz', language: 'en', now: today } as const;

  it('leads from enrolling over lessons and a quiz to a certificate', async () => {
    const { db } = house;
    const viewer = await house.addLearner();
    expect(await house.enrol(viewer)).toEqual({ kind: 'enrolled', lesson: 'one' });
    expect(await house.enrol(viewer)).toEqual({ kind: 'enrolled-already', lesson: 'one' });
    expect(await house.finish(viewer, 'one')).toMatchObject({ kind: 'done', next: 'two', isComplete: false });
    expect(await house.finish(viewer, 'one')).toMatchObject({ kind: 'done', next: 'two', isComplete: false });
    expect(await house.finish(viewer, 'two')).toMatchObject({ kind: 'done', next: 'quiz', isComplete: false });
    expect(await house.finish(viewer, 'quiz')).toEqual({ kind: 'is-quiz' });
    expect(await house.certify(viewer)).toEqual({ kind: 'not-complete' });
    expect(await house.begin(viewer)).toEqual({ kind: 'open', number: 1 });
    expect(await house.handIn(viewer, 1)).toMatchObject({ kind: 'marked', passed: true, isComplete: true });
    expect(await house.begin(viewer)).toEqual({ kind: 'passed-already' });
    const page = await findMyCoursePage(db, viewer, { code: 'SMALL', language: 'en', now: today });
    expect(page).toMatchObject({ standing: 'complete', progress: { done: 3, total: 3 } });
    const certified = await house.certify(viewer);
    expect(certified).toMatchObject({ kind: 'certified' });
    expect(await house.certify(viewer)).toEqual(certified);
    expect(await listMyCourses(db, viewer, { language: 'zh-Hans', now: today })).toMatchObject([
      { code: 'SMALL', title: '小课程', standing: 'certified', certificateTo: '2027-11-14', done: 3, total: 3 },
    ]);
    expect(await house.enrol(viewer)).toEqual({ kind: 'not-now' });
  });

  it('is not possible in a lesson or quiz that is not enrolled in, and changes nothing', async () => {
    const viewer = await house.addLearner();
    const before = await countRows(house.db);
    expect(await house.finish(viewer, 'one')).toEqual({ kind: 'not-found' });
    expect(await house.begin(viewer)).toEqual({ kind: 'not-found' });
    expect(await house.handIn(viewer, 1)).toEqual({ kind: 'not-found' });
    expect(await house.certify(viewer)).toBeUndefined();
    expect(await house.enrol(viewer, 'NOTHING')).toEqual({ kind: 'no-such-course' });
    expect(await findLessonPage(house.db, viewer, { ...attempt, lesson: 'one' })).toBeUndefined();
    expect(await countRows(house.db)).toEqual(before);
  });

  it('shows an attempt’s questions the same at each visit, and tells nothing of the answers before it is marked', async () => {
    const viewer = await house.addLearner();
    await house.enrol(viewer);
    await house.begin(viewer);
    const page = await findAttemptPage(house.db, viewer, { ...attempt, number: 1 });
    expect(page).toMatchObject({ kind: 'open' });
    expect(await house.begin(viewer)).toEqual({ kind: 'open', number: 1 });
    expect(await findAttemptPage(house.db, viewer, { ...attempt, number: 1 })).toEqual(page);
    expect(JSON.stringify(page)).not.toMatch(/right"|Secret|12\.5|tolerance|explanation/);
    const lesson = await findLessonPage(house.db, viewer, attempt);
    expect(JSON.stringify(lesson)).not.toMatch(/Secret|12\.5|One\?/);
  });

  it('counts one of two who hand in the same attempt at once, and never another after it', async () => {
    const viewer = await house.addLearner();
    await house.enrol(viewer);
    await house.begin(viewer);
    const both = await Promise.all([house.handIn(viewer, 1), house.handIn(viewer, 1, wrongAnswers)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['marked', 'marked-already']);
    const page = await findAttemptPage(house.db, viewer, { ...attempt, number: 1 });
    expect(await house.handIn(viewer, 1, both[0]?.kind === 'marked' ? wrongAnswers : rightAnswers)).toEqual({
      kind: 'marked-already',
    });
    expect(await findAttemptPage(house.db, viewer, { ...attempt, number: 1 })).toEqual(page);
  });

  it('begins one attempt for two who begin at once', async () => {
    const viewer = await house.addLearner();
    await house.enrol(viewer);
    expect(await Promise.all([house.begin(viewer), house.begin(viewer)])).toEqual([
      { kind: 'open', number: 1 },
      { kind: 'open', number: 1 },
    ]);
  });

  it('enrols one of two at once', async () => {
    const viewer = await house.addLearner();
    const both = await Promise.all([house.enrol(viewer), house.enrol(viewer)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['enrolled', 'enrolled-already']);
  });

  it('ends when the attempts are used up, and can be begun anew on the next day', async () => {
    const viewer = await house.addLearner();
    await house.enrol(viewer);
    await house.finish(viewer, 'one');
    for (const number of [1, 2]) {
      expect(await house.begin(viewer)).toEqual({ kind: 'open', number });
      expect(await house.handIn(viewer, number, wrongAnswers)).toMatchObject({ kind: 'marked', passed: false });
    }
    expect(await house.begin(viewer)).toEqual({ kind: 'no-attempts-left' });
    expect(await house.enrol(viewer)).toEqual({ kind: 'not-now' });
    const page = (now: Date) => findMyCoursePage(house.db, viewer, { code: 'SMALL', language: 'en', now });
    expect(await page(today)).toMatchObject({ standing: 'failed', mayEnrol: false, progress: { done: 1 } });
    expect(await page(tomorrow)).toMatchObject({ standing: 'failed', mayEnrol: true });
    expect(await house.enrol(viewer, 'SMALL', tomorrow)).toEqual({ kind: 'enrolled', lesson: 'one' });
    expect(await page(tomorrow)).toMatchObject({ standing: 'begun', progress: { done: 0, total: 3 } });
    expect(await house.begin(viewer, tomorrow)).toEqual({ kind: 'open', number: 1 });
  });

  it('says which questions are not answered, and keeps nothing of them', async () => {
    const viewer = await house.addLearner();
    await house.enrol(viewer);
    await house.begin(viewer);
    const before = await countRows(house.db);
    expect(await house.handIn(viewer, 1, { single: ['a'], number: ['twelve'] })).toEqual({
      kind: 'mistakes',
      mistakes: { several: 'missing', number: 'not-a-number' },
    });
    expect(await countRows(house.db)).toEqual(before);
  });

  it('is not seen by another person, nor by the same person for another distributor', async () => {
    const viewer = await house.addLearner();
    await house.enrol(viewer);
    await house.begin(viewer);
    const other = await house.addLearner(house.second);
    const elsewhere = { ...viewer, distributorId: house.second };
    for (const stranger of [other, elsewhere]) {
      expect(await findAttemptPage(house.db, stranger, { ...attempt, number: 1 })).toBeUndefined();
      expect(await house.handIn(stranger, 1)).toEqual({ kind: 'not-found' });
    }
  });

  it('goes on in the version in which it began, while others begin in the new one', async () => {
    const viewer = await house.addLearner();
    await house.enrol(viewer);
    const [only] = smallCourse.modules;
    if (!only) throw new Error('no module');
    await house.publish({ ...smallCourse, title: { en: 'Second edition' }, modules: [only] });
    const newcomer = await house.addLearner();
    const read = (of: typeof viewer) => findMyCoursePage(house.db, of, { code: 'SMALL', language: 'en', now: today });
    expect(await read(viewer)).toMatchObject({ title: 'A small course', number: 1, progress: { total: 3 } });
    expect(await read(newcomer)).toMatchObject({ title: 'Second edition', number: 2 });
  });
});
