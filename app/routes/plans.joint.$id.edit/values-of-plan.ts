import type { JointPlanBody } from '#app/marketing/index.ts';
import { amountToText } from '#app/money/index.ts';

/** A joint plan as the fields of the form. */
export function valuesOfPlan({ objectives, commitments }: JointPlanBody, currency: string): Record<string, string> {
  const ofObjectives = objectives.flatMap(({ productLine, targetMinor, weight }, index) => [
    [`line${index + 1}`, productLine],
    [`target${index + 1}`, amountToText(targetMinor, currency)],
    [`weight${index + 1}`, String(weight)],
  ]);
  const ofCommitments = commitments.flatMap(({ number, side, what, due }, index) => [
    [`number${index + 1}`, String(number)],
    [`side${index + 1}`, side],
    [`commitment${index + 1}`, what],
    [`due${index + 1}`, due],
  ]);
  return Object.fromEntries([...ofObjectives, ...ofCommitments]);
}
