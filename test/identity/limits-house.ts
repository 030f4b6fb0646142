import { setLimits } from '#app/identity/index.server.ts';
import { noLimits, type Role, type Viewer } from '#app/identity/index.ts';
import {
  acknowledgeAnnualPlan,
  decideActivity,
  decideAllocation,
  decideClaim,
  makeClaim,
  makeRequest,
  openFund,
  openJointPlan,
  proposeAllocation,
  publishAnnualPlan,
  saveAnnualPlan,
} from '#app/marketing/index.server.ts';
import { proposeTransition, savePolicyDraft } from '#app/partnerships/index.server.ts';
import {
  beginAttempt,
  certifyTaking,
  draftCourse,
  enrol,
  finishLesson,
  handIn,
  publishCourse,
} from '#app/training/index.server.ts';
import { findLimits } from '#db/queries/membership-limits.ts';
import { fieldsOf, proof } from '#test/marketing/fund-house.ts';
import { annualPlanFields } from '#test/marketing/plan-fields.ts';
import type { TestDatabase } from '#test/support/databases.ts';
import { openHouse, origin, tenPercent } from '#test/support/house.ts';
import { importText } from '#test/support/imports.ts';
import { addPerson } from '#test/support/people.ts';
import { rightAnswers, smallCourse } from '#test/training/course.ts';

export const today = '2026-10-15';
export const now = () => new Date(`${today}T08:00:00Z`);

const none = { brand: [], 'product-line': [], territory: [] };

/** To what each of the people who look is limited. */
export const limitsOf = {
  all: none,
  france: { ...none, territory: ['FR'] },
  bikes: { ...none, 'product-line': ['Bikes'] },
  bolt: { ...none, brand: ['BOLT'] },
  bikesInFrance: { ...none, 'product-line': ['Bikes'], territory: ['FR'] },
  /** The brand has no such product line. */
  nothing: { ...none, brand: ['BOLT'], 'product-line': ['Bikes'] },
};

export type Who = keyof typeof limitsOf;
export const everyWho = Object.keys(limitsOf) as Who[];

/** Before they moved. */
const distributors = 'code,name,currency,territory\nD1,One,USD,FR\nD2,Two,USD,FR\nD3,Three,USD,DE\nD4,Four,USD,\n';

/** D1 and D3 are in France today, and D3 will not be; D2 is in Germany; D4 is nowhere. */
const moves = ['D2,Two,USD,DE,2026-09-01', 'D3,Three,USD,FR,2026-07-01', 'D3,Three,USD,DE,2026-11-01'];

/** Parts have no brand, and locks are of another one than bikes and gear. */
const products = `sku,name,product_line,brand
B1,Bike,Bikes,ACME
G1,Helmet,Gear,ACME
L1,Lock,Locks,BOLT
P1,Bell,Parts,
`;

const stages = [
  'D1,Bikes,growth',
  'D1,Gear,entry',
  'D2,Bikes,growth',
  'D2,Locks,entry',
  'D3,Gear,growth',
  'D4,Parts,entry',
];
const lines = ['A,1,D1,B1', 'B,1,D1,G1', 'C,1,D2,B1', 'D,1,D2,L1', 'E,1,D3,G1', 'F,1,D4,P1'];

const bikesOnly = { basis: { of: 'amount', lines: { productLines: ['Bikes'] } } };
const inFrance = { distributors: { territories: ['FR'] } };

const approved = [
  tenPercent,
  { ...tenPercent, ...bikesOnly, code: 'BIKES' },
  { ...tenPercent, ...inFrance, code: 'FRANCE' },
  { ...tenPercent, ...bikesOnly, code: 'ONE', distributors: { codes: ['D1'] } },
  {
    ...tenPercent,
    code: 'LOCKS',
    basis: { of: 'amount', lines: { productLines: ['Locks'] } },
    distributors: { territories: ['DE'] },
  },
];

const drafts = [
  { ...tenPercent, ...bikesOnly, ...inFrance, code: 'BIKES-FRANCE' },
  { ...tenPercent, ...bikesOnly, code: 'BIKES-2' },
  { ...tenPercent, code: 'EVERYONE' },
];

export type LimitsHouse = Awaited<ReturnType<typeof openLimitsHouse>>;

/** A portal on 15 October 2026 in which each noun stands inside some limits and outside others. */
export async function openLimitsHouse(database: TestDatabase) {
  const house = await openHouse(database, { today });
  const { db } = house;
  await house.load('distributors', distributors);
  for (const move of moves) await house.load('distributors', `code,name,currency,territory,from\n${move}\n`);
  await house.load('products', products);
  await house.load(
    'stages',
    `distributor,product_line,stage,from\n${stages.map((row) => `${row},2026-01-01`).join('\n')}\n`,
  );
  const sales = lines.map((line) => {
    const [document, number, ...rest] = line.split(',');
    return [document, number, '2026-08-01', ...rest, '1', '1000'].join(',');
  });
  await house.sell(...sales);
  await house.rule(...approved);
  const [bruno, bella] = [await addPerson(db, 'Bruno', 'brand-manager'), await addPerson(db, 'Bella', 'brand-manager')];
  const ada = await addPerson(db, 'Ada', 'administrator');
  const actor = { personId: bruno.personId, name: 'person' as const };
  await importText(db, 'programmes', JSON.stringify(drafts), { actor, now: now() });
  await house.run('2026-Q3');
  await house.issue('2026-Q3');
  await house.sell('G,1,2026-08-02,D1,B1,1,500', 'H,1,2026-08-02,D2,B1,1,500');
  await house.run('2026-Q3');

  for (const id of ['D1~Bikes', 'D2~Bikes', 'D2~Locks']) {
    const form = { stage: 'maturity', from: '2026-11-01', reason: 'Grown up' };
    await proposeTransition(db, bruno, { id, form, now: now() });
  }
  for (const productLine of ['Bikes', 'Locks']) {
    await savePolicyDraft(db, bruno, { productLine, stage: 'growth', written: { from: '2026-11-01' }, now: now() });
  }

  const codes = await db.selectFrom('distributors').select(['id', 'code']).execute();
  const owners = new Map<string, Viewer>();
  for (const { id, code } of codes) owners.set(code, await addPerson(db, `Owner ${code}`, 'distributor', id));
  const owner = (code: string) => owners.get(code) as Viewer;

  async function giveMoney(brand: string, ...to: string[]) {
    const opened = await openFund(db, bruno, {
      fields: fieldsOf({ brand, year: '2026', currency: 'USD' }),
      now: now(),
    });
    if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
    const fundId = opened.id;
    for (const [distributor, amount] of [['', '1000'], ...to.map((code) => [code, '300'])] as [string, string][]) {
      const fields = fieldsOf({ distributor, amount, reason: 'spring' });
      const proposed = await proposeAllocation(db, bruno, { fundId, fields, now: now() });
      if (proposed.kind !== 'proposed') throw new Error(JSON.stringify(proposed));
      await decideAllocation(db, bella, { fundId, id: proposed.id, state: 'approved', reason: '', now: now() });
    }
    for (const code of to) await askAndClaim(fundId, code, brand);
    return fundId;
  }

  /** Asks for two activities; the second is agreed to, and claimed for: one claim waits. */
  async function askAndClaim(fund: number, code: string, title: string) {
    const line = (number: number) => ({
      [`what${number}`]: `${code} ${title} ${number}`,
      [`from${number}`]: '2026-10-01',
      [`to${number}`]: '2026-10-02',
      [`cost${number}`]: '100',
      [`share${number}`]: '50',
    });
    const fields = fieldsOf({ fund, title: `${code} ${title}`, ...line(1), ...line(2) });
    const made = await makeRequest(db, owner(code), { fields, now: now() });
    if (made.kind !== 'made') throw new Error(JSON.stringify(made));
    const activities = await db
      .selectFrom('activities')
      .select(['id'])
      .where('requestId', '=', made.id)
      .orderBy('id')
      .execute();
    const activity = activities[1]?.id ?? 0;
    const agreed = fieldsOf({ decision: 'approved', amount: '50', reason: '' });
    await decideActivity(db, bruno, { id: activity, fields: agreed, now: now() });
    const claim = fieldsOf({ activity, what1: 'Tent', date1: '2026-10-02', amount1: '100' });
    const claimed = await makeClaim(db, owner(code), { fields: claim, files: [proof], now: now() });
    if (claimed.kind !== 'made') throw new Error(JSON.stringify(claimed));
  }

  const funds = { acme: await giveMoney('ACME', 'D1', 'D2'), bolt: await giveMoney('BOLT', 'D2') };
  /** The claim of D2 in the fund of ACME is payable. */
  await decideClaim(db, bruno, { id: 2, fields: fieldsOf({ decision: 'approved', amount: '50' }), now: now() });

  for (const distributor of ['D1', 'D2', 'D3']) {
    await openJointPlan(db, bruno, { fields: fieldsOf({ distributor, year: '2026' }), now: now() });
  }
  await saveAnnualPlan(db, bruno, { year: '2026', fields: fieldsOf(annualPlanFields), now: now() });
  await publishAnnualPlan(db, bruno, { year: '2026', number: 1, now: now() });
  for (const code of ['D1', 'D2'])
    await acknowledgeAnnualPlan(db, owner(code), { year: '2026', number: 1, now: now() });

  await draftCourse(db, { course: smallCourse, actor, now: now() });
  await publishCourse(db, { code: 'SMALL', number: 1, actor, now: now() });
  for (const code of ['D1', 'D2']) await passThrough(owner(code));
  await enrol(db, owner('D3'), { code: 'SMALL', now: now() });

  /** From enrolling to the certificate. */
  async function passThrough(learner: Viewer) {
    await enrol(db, learner, { code: 'SMALL', now: now() });
    for (const lesson of ['one', 'two']) await finishLesson(db, learner, { course: 'SMALL', lesson, now: now() });
    await beginAttempt(db, learner, { course: 'SMALL', lesson: 'quiz', now: now(), seed: 7 });
    const handing = { course: 'SMALL', lesson: 'quiz', number: 1, answers: rightAnswers, now: now() };
    await handIn(db, learner, handing);
    await certifyTaking(db, learner, { code: 'SMALL', language: 'en', origin, now: now() });
  }

  /** A person who is limited as is said. */
  async function limited(who: Who, role: Role): Promise<Viewer> {
    const viewer = await addPerson(db, `${who} ${role}`, role);
    const { personId, membershipId } = viewer;
    const set = await setLimits(db, ada, { personId, membershipId, base: 0, codes: limitsOf[who], now: now() });
    if (set.kind !== 'set' && set.kind !== 'unchanged') throw new Error(JSON.stringify(set));
    const limits = who === 'all' ? noLimits : await findLimits(db, { membershipId, on: today });
    return { ...viewer, limits };
  }
  const people = new Map<string, Viewer>();
  for (const who of everyWho) {
    for (const role of ['brand-manager', 'finance'] as const) people.set(`${who} ${role}`, await limited(who, role));
  }
  return {
    ...house,
    ...{ ada, bruno, bella, funds, owner },
    as: (who: Who, role: 'brand-manager' | 'finance' = 'brand-manager') => people.get(`${who} ${role}`) as Viewer,
  };
}
