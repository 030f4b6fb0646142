import type { ProgrammeInput } from '../inputs.ts';
import type { LineSum } from '../lines/line-sum.ts';
import type { ForeignLine } from '../lines/sum-lines.ts';

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

/** Refuses the programmes that deduct a refused one or compete with it, and what hangs on these in turn. */
export function refuseDependent(programmes: readonly ProgrammeInput[], refused: readonly Refusal[]): Refusal[] {
  const known = new Map(refused.map((refusal) => [refusal.programme, refusal]));
  const dependent: Refusal[] = [];
  for (let found = true; found; ) {
    found = false;
    for (const programme of programmes) {
      const refusal = known.has(programme.code) ? undefined : dependentOn(programme, programmes, known);
      if (!refusal) continue;
      known.set(programme.code, refusal);
      dependent.push(refusal);
      found = true;
    }
  }
  return dependent;
}

function dependentOn(
  { code, versions }: ProgrammeInput,
  programmes: readonly ProgrammeInput[],
  refused: ReadonlyMap<string, Refusal>,
): Refusal | undefined {
  for (const { definition } of versions) {
    const deducted = definition.deducts?.find((other) => refused.has(other));
    const group = definition.exclusive?.group;
    const rival = programmes.find(
      (other) =>
        group !== undefined &&
        refused.has(other.code) &&
        other.versions.some((version) => version.definition.exclusive?.group === group),
    );
    const [key, other] = deducted === undefined ? ['exclusive', rival?.code] : ['deducts', deducted];
    if (other === undefined) continue;
    const how = key === 'deducts' ? `it deducts ${other}` : `it competes with ${other} in the group ${group}`;
    const message = `${code} is not calculated: ${how}, which is not calculated.`;
    return { programme: code, keys: [`${key} ${other}`], message };
  }
  return undefined;
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
