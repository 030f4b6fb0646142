import type { CalculationInputs } from '../inputs.ts';
import { copyLines } from '../lines/columns.ts';

/**
 * The inputs as they concern these distributors alone, by their positions. Programmes that hang on nobody else, as a shared
 * budget does, come to the same for them.
 */
export function narrowInputs(inputs: CalculationInputs, members: readonly number[]): CalculationInputs {
  const positions = new Map(members.map((member, position) => [member, position]));
  const own = <Row extends { distributor: number }>(rows: readonly Row[]): Row[] =>
    rows.flatMap((row) => {
      const distributor = positions.get(row.distributor);
      return distributor === undefined ? [] : [{ ...row, distributor }];
    });
  const at: number[] = [];
  for (let line = 0; line < inputs.lines.count; line++) {
    if (positions.has(inputs.lines.distributor[line] as number)) at.push(line);
  }
  const lines = copyLines(inputs.lines, { at });
  for (let line = 0; line < lines.count; line++) {
    lines.distributor[line] = positions.get(lines.distributor[line] as number) as number;
  }
  const codes = new Set(members.map((member) => inputs.distributors[member]?.code));
  return {
    ...inputs,
    distributors: inputs.distributors.filter((_, position) => positions.has(position)),
    stages: own(inputs.stages),
    targets: own(inputs.targets),
    certificates: own(inputs.certificates),
    settled: inputs.settled.filter(({ distributor }) => codes.has(distributor)),
    scores: own(inputs.scores),
    breaches: own(inputs.breaches),
    lines,
  };
}
