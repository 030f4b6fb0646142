import type { Course } from './course.ts';

/** The partnerships of a distributor for which a course is required, by their stages of the day. */
export function requiredFor(
  { required }: Pick<Course, 'required'>,
  stages: ReadonlyMap<string, string>,
): { productLine: string; stage: string }[] {
  return [...stages].flatMap(([productLine, stage]) => {
    const isRequired = required.some(
      (rule) => rule.stage === stage && (rule.productLines === undefined || rule.productLines.includes(productLine)),
    );
    return isRequired ? [{ productLine, stage }] : [];
  });
}
