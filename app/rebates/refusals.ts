import type { ProgrammeInput } from './inputs.ts';
import type { LineSum } from './line-sum.ts';
import type { VersionPeriod } from './own-periods.ts';
import type { ForeignLine } from './sum-lines.ts';
import { unsupportedIn } from './unsupported.ts';

/** A programme that is not calculated, which of its keys (or `rates`, or `code`) stand in the way, and a sentence. */
export type Refusal = {
  programme: string;
  keys: string[];
  message: string;
  /** The line in the columns that stands in the way, where one does. */
  lineIndex?: number;
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

/** Refuses the programmes for which a line would count whose amount is in another currency. */
export function refuseForeign(sums: readonly LineSum[], foreign: readonly (ForeignLine | undefined)[]): Refusal[] {
  const refused = new Map<string, Refusal>();
  sums.forEach(({ definition: { code, currency } }, sum) => {
    const line = foreign[sum];
    if (!line || (refused.get(code)?.lineIndex ?? Infinity) <= line.lineIndex) return;
    const message = `${code} is not calculated: it pays in ${currency}, and a line that counts is in ${line.currency}, for which there is no rate.`;
    refused.set(code, { programme: code, keys: ['rates'], message, lineIndex: line.lineIndex });
  });
  return [...refused.values()];
}
