import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#app/identity/index.ts';
import { approveProgramme, findProgramme, findProgrammeVersion, listProgrammes } from '#app/rebates/index.server.ts';
import { insertProgrammeVersion } from '#db/queries/programmes.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';
import { definition, programme } from './world.ts';

const now = new Date('2026-05-01T10:00:00Z');
const asked = { language: 'en', now } as const;

describeEachDatabase('programmes in the eyes of', (database) => {
  let open: OpenDatabase;
  let proposer: Viewer;
  let approver: Viewer;
  let auditor: Viewer;
  let owner: Viewer;
  let other: Viewer;

  beforeAll(async () => {
    open = await openMigrated(database);
    const { db } = open;
    await db.insertInto('changes').values({ number: 1, kind: 'test', acceptedAt: '', acceptedBy: null }).execute();
    await db.updateTable('counters').set({ value: 1 }).where('name', '=', 'change').execute();
    proposer = await addPerson(db, 'Bruno', 'brand-manager');
    approver = await addPerson(db, 'Bella', 'brand-manager');
    auditor = await addPerson(db, 'Oscar', 'auditor');
    owner = await addPerson(db, 'Terry', 'distributor', await addDistributor('OWNER', 'A'));
    other = await addPerson(db, 'Fang', 'distributor', await addDistributor('OTHER', 'B'));
    await propose('EVERYONE', {});
    await propose('GRADE-A', { distributors: { grades: ['A'], except: ['OTHER'] } });
    await propose('NAMED', { distributors: { codes: ['OWNER', 'THIRD'] }, deducts: ['GRADE-A', 'OTHERS'] });
    await propose('OTHERS', { distributors: { codes: ['OTHER'] } });
    await propose('TWICE', { distributors: { except: ['THIRD'] } });
    for (const code of ['EVERYONE', 'GRADE-A', 'NAMED', 'OTHERS', 'TWICE']) await approve(code);
    await propose(
      'TWICE',
      { distributors: { codes: ['OWNER', 'THIRD'] }, bands: [{ percent: '12' }] },
      2,
      '2026-07-01',
    );
    await approve('TWICE');
    await propose('TWICE', { distributors: { codes: ['OWNER'] }, bands: [{ percent: '12' }] }, 3, '2026-10-01');
    await propose('EVERYONE', { currency: 'EUR' }, 2, '2026-07-01');
    await propose('DRAFT', { basis: { of: 'amount', lines: { productLines: ['ROAD'] } } });
    await db.insertInto('productLines').values({ code: 'ROAD', title: '{"zh-Hans":"公路车"}' }).execute();
  });
  afterAll(() => open.close());

  async function addDistributor(code: string, grade: string): Promise<number> {
    const { db } = open;
    const { id } = await db.insertInto('distributors').values({ code }).returning('id').executeTakeFirstOrThrow();
    const version = { distributorId: id, fromDate: null, changeNumber: 1, name: `Shop ${code}`, grade };
    await db
      .insertInto('distributorVersions')
      .values({ ...version, status: 'active' })
      .execute();
    return id;
  }

  async function propose(code: string, keys: Record<string, unknown>, number = 1, fromDate = '2026-01-01') {
    const { deducts, ...rest } = keys;
    const written = { ...definition(programme({ code, ...rest })), deducts };
    const version = { code, number, fromDate, definition: JSON.stringify(written), digest: '' };
    await insertProgrammeVersion(open.db, {
      ...version,
      proposedBy: proposer.personId,
      proposedAt: '2025-12-01T00:00:00.000Z',
    });
  }

  const approve = (code: string) =>
    approveProgramme(open.db, { code, actor: { personId: approver.personId, name: 'person' }, now });

  const codesFor = async (viewer: Viewer) => (await listProgrammes(open.db, viewer, asked)).map(({ code }) => code);
  const find = (viewer: Viewer, code: string) => findProgramme(open.db, viewer, { code, ...asked });
  const findVersion = (viewer: Viewer, code: string, number: number, against?: number) =>
    findProgrammeVersion(open.db, viewer, { code, number, against, ...asked });

  test('staff: all of them, with their drafts and who proposed and approved', async () => {
    expect(await codesFor(auditor)).toEqual(['DRAFT', 'EVERYONE', 'GRADE-A', 'NAMED', 'OTHERS', 'TWICE']);
    const [draft, everyone] = await listProgrammes(open.db, auditor, asked);
    expect(draft).toMatchObject({ state: 'draft', draft: 1 });
    expect(everyone).toMatchObject({ title: 'Stepped', currency: 'USD', state: 'in-force', draft: 2 });
    expect((await find(auditor, 'EVERYONE'))?.versions).toMatchObject([
      { number: 2, state: 'draft', proposerName: 'Bruno', approvedAt: null, holdsFrom: null },
      {
        number: 1,
        state: 'in-force',
        proposerName: 'Bruno',
        approverName: 'Bella',
        approvedAt: now.toISOString(),
        holdsFrom: '2026-01-01',
        holdsTo: '2026-12-31',
      },
    ]);
    expect((await find(auditor, 'NAMED'))?.names).toEqual({ OWNER: 'Shop OWNER' });
  });

  test('a distributor: those in which he takes part, approved', async () => {
    expect(await codesFor(owner)).toEqual(['EVERYONE', 'GRADE-A', 'NAMED', 'TWICE']);
    expect(await codesFor(other)).toEqual(['EVERYONE', 'OTHERS', 'TWICE']);
    expect((await find(owner, 'EVERYONE'))?.versions.map(({ number }) => number)).toEqual([1]);
    expect(await findVersion(owner, 'EVERYONE', 2)).toBeUndefined();
  });

  test('a distributor: nothing that is addressed to others, nor a draft, nor what there is not', async () => {
    for (const code of ['GRADE-A', 'NAMED', 'DRAFT', 'NOTHING']) {
      expect(await find(other, code), code).toBeUndefined();
      expect(await findVersion(other, code, 1), code).toBeUndefined();
    }
  });

  test('a distributor: no name of another distributor, of another’s programme, or of the brand’s people', async () => {
    const seen = [
      await find(owner, 'NAMED'),
      await find(owner, 'GRADE-A'),
      await findVersion(owner, 'NAMED', 1),
      await listProgrammes(open.db, owner, asked),
    ];
    expect(JSON.stringify(seen)).not.toMatch(/OTHER|THIRD|Bruno|Bella/);
    expect((await find(owner, 'NAMED'))?.names).toEqual({ OWNER: 'Shop OWNER' });
  });

  test('everyone: product lines by what they are called', async () => {
    const inChinese = { number: 1, now, language: 'zh-Hans' } as const;
    const draft = await findProgrammeVersion(open.db, approver, { code: 'DRAFT', ...inChinese });
    expect(draft?.rule.sentences).toContain('返利按年度进货额计算（产品线公路车）。');
  });

  test('a brand manager: the draft’s differences, and whether he may approve it', async () => {
    expect(await findVersion(approver, 'EVERYONE', 2)).toMatchObject({
      mayApprove: 'settles-otherwise',
      comparison: {
        older: { number: 1, state: 'in-force' },
        newer: { number: 2, state: 'draft' },
        differences: [{ key: 'currency', before: ['USD'], after: ['EUR'] }],
      },
    });
    expect(await findVersion(proposer, 'EVERYONE', 2)).toMatchObject({ mayApprove: 'own-proposal' });
    expect(await findVersion(auditor, 'EVERYONE', 2)).toMatchObject({ mayApprove: 'not-allowed' });
    expect(await findVersion(approver, 'EVERYONE', 1)).toMatchObject({ mayApprove: 'decided', comparison: undefined });
    expect(await findVersion(approver, 'DRAFT', 1)).toMatchObject({ mayApprove: 'yes', comparison: undefined });
    expect(await findVersion(approver, 'DRAFT', 2)).toBeUndefined();
  });

  const compared = async (viewer: Viewer, number: number, against?: number) => {
    const found = await findVersion(viewer, 'TWICE', number, against);
    if (!found) return undefined;
    const { older, newer, differences } = found.comparison ?? {};
    return [older?.number, newer?.number, differences?.map(({ key }) => key)];
  };

  test('staff: any two versions beside each other, the older first, by default with the one that is replaced', async () => {
    expect(await compared(auditor, 1)).toEqual([undefined, undefined, undefined]);
    expect(await compared(auditor, 2)).toEqual([1, 2, ['distributors', 'bands']]);
    expect(await compared(auditor, 3)).toEqual([2, 3, ['distributors']]);
    expect(await compared(auditor, 3, 1)).toEqual([1, 3, ['distributors', 'bands']]);
    expect(await compared(auditor, 1, 3)).toEqual([1, 3, ['distributors', 'bands']]);
    expect(await compared(auditor, 2, 2)).toEqual([2, 2, []]);
    expect(await compared(auditor, 2, 4)).toBeUndefined();
    expect((await findVersion(auditor, 'TWICE', 2))?.versions.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  test('a distributor: the difference of the versions that held or will hold for it, without the names of others', async () => {
    expect(await compared(owner, 2)).toEqual([1, 2, ['distributors', 'bands']]);
    const seen = await findVersion(owner, 'TWICE', 2);
    expect(seen?.versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(JSON.stringify(seen)).not.toMatch(/THIRD|Bruno|Bella/);
    expect(await compared(owner, 2, 3)).toBeUndefined();
    expect(await compared(other, 1)).toEqual([undefined, undefined, undefined]);
    expect(await compared(other, 1, 2)).toBeUndefined();
    expect((await findVersion(other, 'TWICE', 1))?.versions.map(({ number }) => number)).toEqual([1]);
  });
});
