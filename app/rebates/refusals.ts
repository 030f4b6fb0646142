import type { LineSum } from './line-sum.ts';
import type { VersionPeriod } from './own-periods.ts';
import type { ForeignLine } from './sum-lines.ts';
import { unsupportedIn } from './unsupported.ts';

/** A programme that is not calculated, which of its keys (or `rates`, or `code`) stand in the way, and a sentence. */
export type Refusal = {
  programme: string;
  keys: string[];
  message: string;
  /** The line in the columns that stands in the way, where one does, and the currencies of which there is no rate. */
  lineIndex?: number;
  missingRate?: { from: string; to: string };
};

export function refuseUnknown(code: string): Refusal {
  return { programme: code, keys: ['code'], message: `There is no programme ${code}.` };
}

/** Refuses a programme if a version of it that applies has keys that this revision does not calculate. */
export function refuseUnsupported(applied: readonly VersionPeriod[]): Refusal | undefined {
  const keys = [...new Set(applied.flatMap(({ version }) => unsupportedIn(version.definition)))];
  const programme = applied[0]?.version.definition.code;
  if (programme === undefined || keys.length === 0) return undefined;
  return {
    programme,
    keys,
    message: `${programme} is not calculated: it has ${keys.join(', ')}, which is not supported yet.`,
  };
}

/** Refuses the programmes for which a line would count whose amount is in another currency, where there is no rate. */
export function refuseForeign(sums: readonly LineSum[], foreign: readonly (ForeignLine | undefined)[]): Refusal[] {
  const refused = new Map<string, Refusal>();
  sums.forEach(({ definition: { code, currency } }, sum) => {
    const line = foreign[sum];
    if (!line || (refused.get(code)?.lineIndex ?? Infinity) <= line.lineIndex) return;
    const missingRate = { from: line.currency, to: currency };
    const message = sayMissingRate(code, missingRate, 'a line that counts');
    refused.set(code, { programme: code, keys: ['rates'], message, lineIndex: line.lineIndex, missingRate });
  });
  return [...refused.values()];
}

/** The same refusals with the names of the lines that stand in the way. */
export function nameLines(
  refused: readonly Refusal[],
  nameOf: (lineIndex: number) => { document: string; line: string },
): Refusal[] {
  return refused.map((refusal) => {
    const { programme, lineIndex, missingRate } = refusal;
    if (lineIndex === undefined || !missingRate) return refusal;
    const { document, line } = nameOf(lineIndex);
    return { ...refusal, message: sayMissingRate(programme, missingRate, `line ${line} of document ${document}`) };
  });
}

function sayMissingRate(code: string, { from, to }: { from: string; to: string }, line: string): string {
  return `${code} is not calculated: it pays in ${to}, and ${line} is in ${from}, for which there is no rate on or before its date.`;
}
