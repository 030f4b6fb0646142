import { type Fields, fieldReader } from './form-fields.ts';
import { type Commitment, type JointPlanBody, type Objective, sides } from './joint-plan.ts';

/** As many rows as the form of a joint plan shows. */
export const objectiveRows = 4;
export const commitmentRows = 8;

type Reading = {
  currency: string;
  productLines: readonly string[];
  /** The highest number that a commitment of any version has; new ones go on from it. */
  lastNumber: number;
};

/** Reads a joint plan. What is empty is left out; the weights of the objectives add up to 100. */
export function readJointPlanForm(fields: Fields, { currency, productLines, lastNumber }: Reading) {
  const form = fieldReader(fields);
  const objectives: Objective[] = [];
  for (let row = 1; row <= objectiveRows; row += 1) {
    const [target, weight] = [`target${row}`, `weight${row}`];
    if (row > 1 && fields(target) === '' && fields(weight) === '') continue;
    const productLine = fields(`line${row}`);
    if (productLine !== '' && !productLines.includes(productLine)) form.mistake(`line${row}`, 'notFound');
    const isWeight = /^([1-9]\d?|100)$/.test(fields(weight));
    if (!isWeight) form.mistake(weight, 'notAWeight');
    const objective = { productLine, targetMinor: form.amount(target, currency) };
    objectives.push({ ...objective, weight: isWeight ? Number(fields(weight)) : 0 });
  }
  const weights = objectives.reduce((sum, { weight }) => sum + weight, 0);
  if (form.mistakes.length === 0 && weights !== 100) form.mistake('weight1', 'weightsNotAHundred');

  const commitments: Commitment[] = [];
  let next = lastNumber;
  for (let row = 1; row <= commitmentRows; row += 1) {
    if (fields(`commitment${row}`) === '') continue;
    const known = Number(fields(`number${row}`));
    const isTaken = commitments.some(({ number }) => number === known);
    const isKnown = Number.isSafeInteger(known) && known > 0 && known <= lastNumber && !isTaken;
    if (!isKnown) next += 1;
    commitments.push({
      number: isKnown ? known : next,
      side: form.oneOf(`side${row}`, sides) ?? 'brand',
      what: form.text(`commitment${row}`),
      due: form.date(`due${row}`),
    });
  }
  const body: JointPlanBody = { objectives, commitments };
  return { body, mistakes: form.mistakes };
}
