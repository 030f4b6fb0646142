import { afterAll, beforeAll, expect, it } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { actorOf, type Viewer } from '#app/identity/index.ts';
import { countCertified } from '#app/rebates/index.ts';
import {
  beginDraft,
  downloadCertificate,
  draftCourse,
  findStaffCoursePage,
  findVersionPage,
  listAllCourses,
  listCertificates,
  publishCourse,
  saveLesson,
  verifyCertificate,
} from '#app/training/index.server.ts';
import { listCertificatesAsOf } from '#db/queries/certificates.ts';
import { lastNumber } from '#db/queries/changes.ts';
import { listCourseVersions } from '#db/queries/courses.ts';
import { insertMembership } from '#db/queries/people.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { addPerson } from '#test/support/people.ts';
import { smallCourse } from './course.ts';
import { openTraining, type TrainingHouse, today } from './training-house.ts';

const reading = { language: 'en', now: today } as const;

describeEachDatabase('certificates', (database) => {
  let house: TrainingHouse;
  beforeAll(async () => {
    house = await openTraining(database);
    await house.publish();
  });
  afterAll(() => house.close());

  it('are numbered without gaps, also for two who finish at once, and count once each', async () => {
    const { db, first, second } = house;
    const viewers = [await house.addLearner(), await house.addLearner(), await house.addLearner(second)];
    const answers = await Promise.all(viewers.map((viewer) => house.passThrough(viewer)));
    const numbers = answers.map((answer) => (answer?.kind === 'certified' ? answer.number : ''));
    expect(numbers.sort()).toEqual(['TC-000001', 'TC-000002', 'TC-000003']);
    const same = viewers[0];
    if (same) await Promise.all([house.certify(same), house.certify(same)]);
    expect(await lastNumber(db, 'certificate')).toBe(3);

    const watermark = await lastNumber(db, 'change');
    const counting = await listCertificatesAsOf(db, watermark);
    expect(counting.map(({ changeNumber }) => changeNumber)).toEqual([watermark - 2, watermark - 1, watermark]);
    expect(counting.map(({ personId }) => personId).sort()).toEqual(viewers.map(({ personId }) => personId).sort());
    expect(counting[0]).toMatchObject({ course: 'SMALL', from: '2026-11-15', to: '2027-11-14' });
    expect(await listCertificatesAsOf(db, watermark - 1)).toEqual(counting.slice(0, 2));
    const count = async (distributorId: number, day: string, course = 'SMALL') => {
      const certificates = (await listCertificatesAsOf(db, watermark, [distributorId])).map((one) => {
        return { ...one, person: String(one.personId), from: requireDay(one.from), to: requireDay(one.to) };
      });
      return countCertified(certificates, { course, day: requireDay(day) });
    };
    expect(await count(first, '2026-11-14')).toBe(0);
    expect(await count(first, '2026-11-15')).toBe(2);
    expect(await count(first, '2027-11-14')).toBe(2);
    expect(await count(first, '2027-11-15')).toBe(0);
    expect(await count(second, '2026-12-31')).toBe(1);
    expect(await count(first, '2026-12-31', 'OTHER')).toBe(0);
  });

  it('are found by their holder and by staff, and by nobody else', async () => {
    const { db } = house;
    const holder = await house.addLearner();
    const colleague = await house.addLearner();
    const answer = await house.passThrough(holder);
    const number = answer?.kind === 'certified' ? answer.number : '';
    const pdf = await downloadCertificate(db, holder, number);
    expect(
      Buffer.from(pdf?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(pdf?.name).toBe(`${number}.pdf`);
    expect(await downloadCertificate(db, house.brand, number)).toEqual(pdf);
    const elsewhere = { ...holder, distributorId: house.second };
    for (const stranger of [colleague, elsewhere, await house.addLearner(house.second)]) {
      expect(await downloadCertificate(db, stranger, number)).toBeUndefined();
      expect((await listCertificates(db, stranger, reading)).certificates).toEqual([]);
    }
    expect((await listCertificates(db, holder, reading)).certificates).toMatchObject([
      { number, title: 'A small course', validity: 'valid', holder: holder.name },
    ]);
    const all = (await listCertificates(db, house.brand, reading)).certificates.map((one) => one.number);
    expect(all).toEqual([...all].sort().reverse());
  });

  it('are verified by their code, which says the course, the holder and the days', async () => {
    const { db } = house;
    const holder = await house.addLearner();
    await house.passThrough(holder);
    const [certificate] = (await listCertificates(db, holder, reading)).certificates;
    const { code = '', number = '' } = certificate ?? {};
    expect(code).toMatch(new RegExp(`^${number}-[2-9A-HJ-NP-Z]{10}$`));
    expect(await verifyCertificate(db, { code: ` ${code.toLowerCase()} `, ...reading })).toEqual({
      course: 'A small course',
      holder: holder.name,
      from: '2026-11-15',
      to: '2027-11-14',
      validity: 'valid',
      manufacturer: 'Tandem',
    });
    const ended = await verifyCertificate(db, { code, language: 'en', now: new Date('2027-11-15T08:00:00Z') });
    expect(ended?.validity).toBe('ended');
    for (const other of [number, `${number}-2222222222`, code.slice(0, -1), '']) {
      expect(await verifyCertificate(db, { code: other, ...reading })).toBeUndefined();
    }
  });

  it('and what was answered, published and enrolled are final in the database itself', async () => {
    const { db } = house;
    for (const [table, column] of [
      ['certificates', 'toDate'],
      ['attemptMarks', 'passed'],
      ['attempts', 'drawn'],
      ['enrolments', 'turn'],
      ['coursePublications', 'publishedAt'],
      ['courseVersions', 'definition'],
    ] as const) {
      const change = { [column]: column === 'passed' || column === 'turn' ? 1 : 'x' } as never;
      await expect(db.updateTable(table).set(change).execute(), table).rejects.toThrow('refused');
      await expect(db.deleteFrom(table).execute(), table).rejects.toThrow('refused');
    }
  });

  it('of a course that does not count are no input of money', async () => {
    const { db } = house;
    await house.publish({ ...smallCourse, code: 'HOBBY', certificate: { months: 12, counts: false } });
    const before = await listCertificatesAsOf(db, 1_000);
    expect(before.every(({ course }) => course === 'SMALL')).toBe(true);
    expect(await listAllCourses(db, house.brand, reading)).toMatchObject([
      { code: 'HOBBY', published: 1, draft: undefined, enrolled: 0, certified: 0 },
      { code: 'SMALL', published: 1, draft: undefined, enrolled: 5, certified: 5 },
    ]);
  });

  it('drafts know their revision, and a published version is never saved over', async () => {
    const { db, brand } = house;
    const writing = { code: 'SMALL', actor: actorOf(brand), now: today };
    expect(await beginDraft(db, writing)).toEqual({ kind: 'drafted', number: 2 });
    expect(await beginDraft(db, writing)).toEqual({ kind: 'draft-waits', number: 2 });
    const lesson = { ...writing, number: 2, lesson: 'one', language: 'en', title: 'New', text: 'New text.' } as const;
    expect(await saveLesson(db, { ...lesson, number: 1, revision: 1 })).toEqual({ kind: 'published-already' });
    expect(await saveLesson(db, { ...lesson, revision: 1, title: ' ' })).toEqual({
      ...{ kind: 'empty', title: true, text: false },
    });
    const both = await Promise.all([
      saveLesson(db, { ...lesson, revision: 1 }),
      saveLesson(db, { ...lesson, revision: 1, title: 'Other' }),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['newer-draft', 'saved']);
    const before = await countRows(db);
    expect(await saveLesson(db, { ...lesson, revision: 1 })).toMatchObject({ kind: 'newer-draft', revision: 2 });
    expect(await saveLesson(db, { ...lesson, lesson: 'nothing', revision: 2 })).toEqual({ kind: 'not-found' });
    const nobody = { personId: (await house.addLearner()).personId, name: 'person' } as const;
    expect(await publishCourse(db, { ...writing, number: 2, actor: nobody })).toEqual({ kind: 'not-allowed' });
    expect({ ...(await countRows(db)), people: 0, memberships: 0 }).toEqual({ ...before, people: 0, memberships: 0 });
    expect(await publishCourse(db, { ...writing, number: 2 })).toEqual({ kind: 'published', number: 2 });
    expect(await publishCourse(db, { ...writing, number: 2 })).toEqual({ kind: 'published-already' });
    const page = await findVersionPage(db, brand, { code: 'SMALL', number: 2, language: 'zh-Hans' });
    expect(page?.lessons[0]?.title).toMatch(/New|Other/);
  });

  it('are issued to nobody who no longer acts for the distributor, also to one who acts for another by now', async () => {
    const { db, first, second } = house;
    const viewer = await house.addLearner(first);
    await house.enrol(viewer);
    for (const lesson of ['one', 'two']) await house.finish(viewer, lesson);
    await house.begin(viewer);
    await house.handIn(viewer, 1);
    await endMembership(viewer);
    const membership = { personId: viewer.personId, role: 'distributor', distributorId: second, isOwner: false };
    await insertMembership(db, { ...membership, createdAt: today.toISOString() });
    const before = await countRows(db);
    expect(await house.certify(viewer)).toEqual({ kind: 'not-allowed' });
    const after = await countRows(db);
    expect(after).toEqual(before);
  });

  it('are taught by courses that nobody writes whose role was taken away meanwhile', async () => {
    const { db } = house;
    const former = await addPerson(db, 'Former', 'brand-manager');
    await endMembership(former);
    const writing = { code: 'SMALL', actor: actorOf(former), now: today };
    const [newest] = await listCourseVersions(db, 'SMALL');
    expect(await beginDraft(db, writing)).toEqual({ kind: 'not-allowed' });
    const lesson = { lesson: 'one', language: 'en', title: 'Mine', text: 'Mine' } as const;
    const { number, revision } = newest ?? { number: 0, revision: 0 };
    expect(await saveLesson(db, { ...writing, ...lesson, number, revision })).toEqual({ kind: 'not-allowed' });
    expect((await listCourseVersions(db, 'SMALL'))[0]).toEqual(newest);
  });

  it('of a course that is only a draft are not announced to who may read no drafts', async () => {
    const { db, brand } = house;
    await draftCourse(db, { course: { ...smallCourse, code: 'SECRET' }, actor: actorOf(brand), now: today });
    const codes = async (viewer: Viewer) => (await listAllCourses(db, viewer, reading)).map(({ code }) => code);
    expect(await codes(brand)).toContain('SECRET');
    expect(await codes(await addPerson(db, 'Oscar', 'auditor'))).toContain('SECRET');
    const finance = await addPerson(db, 'Fiona', 'finance');
    expect(await codes(finance)).toEqual(['HOBBY', 'SMALL']);
    expect(await findStaffCoursePage(db, finance, { code: 'SECRET', ...reading })).toBeUndefined();
  });

  const endMembership = ({ membershipId }: Viewer) =>
    house.db.updateTable('memberships').set({ endedAt: today.toISOString() }).where('id', '=', membershipId).execute();
});
