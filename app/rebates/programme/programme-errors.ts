import type { z } from 'zod';

/** What is wrong with a programme: `key` is the path to it, `programme` its code, or null where it has none to read. */
export type ProgrammeError = { programme: string | null; key: string; expected: string };

type Issue = z.core.$ZodIssue;

/** The issues of a schema as key paths and what was expected there; unknown keys are named one by one. */
export function describeIssues(
  issues: readonly Issue[],
  prefix: readonly PropertyKey[] = [],
): Omit<ProgrammeError, 'programme'>[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ key: keyPath([...path, key]), expected: 'no key of this name' }));
    }
    const branch = issue.code === 'invalid_union' ? nearestBranch(issue.errors) : undefined;
    return branch ? describeIssues(branch, path) : [{ key: keyPath(path), expected: issue.message }];
  });
}

/** A path as people write it: `bands[1].from`. */
export function keyPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

/** Of the forms a value could have, the one whose shape it has but whose keys are wrong. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'),
  );
}
