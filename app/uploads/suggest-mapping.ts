import type { Mapping } from '../sales/index.ts';
import { isCalled } from './column-aliases.ts';

/** Why a column stands under a header: the same name, as was said before, or a name that is common for it. */
export type MatchReason = 'same' | 'remembered' | 'near';

export type SuggestedMapping = { mapping: Record<string, string>; reasons: Record<string, MatchReason> };

/**
 * Under which header each column stands. What was said of this header row before counts whole; else a header of the same
 * name, and then the only one left that is a common name of the column. Each header is taken once.
 */
export function suggestMapping(
  columns: readonly { name: string }[],
  headers: readonly string[],
  remembered: Mapping | undefined,
): SuggestedMapping {
  if (remembered) return sayRemembered(columns, headers, remembered);
  const mapping: Record<string, string> = {};
  const reasons: Record<string, MatchReason> = {};
  const take = (column: string, header: string | undefined, reason: MatchReason) => {
    if (header === undefined) return;
    mapping[column] = header;
    reasons[column] = reason;
  };
  for (const { name } of columns)
    take(
      name,
      headers.find((header) => header.toLowerCase() === name),
      'same',
    );
  const isFree = (header: string) => !Object.values(mapping).includes(header);
  for (const { name } of columns) {
    if (Object.hasOwn(mapping, name)) continue;
    const near = headers.filter((header) => isFree(header) && isCalled(name, header));
    if (near.length === 1) take(name, near[0], 'near');
  }
  return { mapping, reasons };
}

function sayRemembered(
  columns: readonly { name: string }[],
  headers: readonly string[],
  remembered: Mapping,
): SuggestedMapping {
  const standing = columns.flatMap(({ name }) => {
    const header = headers.find((one) => Object.hasOwn(remembered, name) && one === remembered[name]);
    return header === undefined ? [] : [[name, header] as const];
  });
  const reasons = standing.map(([name, header]) => {
    return [name, header.toLowerCase() === name ? 'same' : 'remembered'] as const;
  });
  return { mapping: Object.fromEntries(standing), reasons: Object.fromEntries(reasons) };
}
