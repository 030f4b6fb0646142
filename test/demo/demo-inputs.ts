import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CalculationInputs, SalesColumns } from '#app/rebates/index.ts';
import { type ReadFolder, readFolder } from '#app/sales/index.server.ts';
import type { DemoFile } from '#db/demo/world.ts';

export type DemoInputs = Extract<ReadFolder, { ok: true }>['inputs'];

/** The files of a demonstration, written to a folder and read from it as a customer's are. */
export async function inputsOf(demo: Iterable<DemoFile>): Promise<DemoInputs> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-demo-'));
  for (const { name, text } of demo) writeFileSync(join(folder, name), text);
  const read = await readFolder(folder);
  rmSync(folder, { recursive: true });
  if (!read.ok) throw new Error(JSON.stringify(read.errors.slice(0, 5)));
  expect(read.warnings).toEqual([]);
  return read.inputs;
}

/** The same with those lines alone that pass. */
export function withLines<Inputs extends CalculationInputs>(inputs: Inputs, passes: (line: number) => boolean): Inputs {
  const { count, ...columns } = inputs.lines;
  const picked = Object.entries(columns).map(([name, column]) => [
    name,
    column.subarray(0, count).filter((_: number, line: number) => passes(line)),
  ]);
  const lines: SalesColumns = Object.fromEntries(picked);
  return { ...inputs, lines: { ...lines, count: lines.day.length } };
}

/** The world as the source has it, before what China adds: its distributors stand behind the others. */
export function withoutChina(inputs: DemoInputs): DemoInputs {
  const isChinese = (code: string) => code.startsWith('D');
  const distributors = inputs.distributors.filter(({ code }) => !isChinese(code));
  const isKnown = ({ distributor }: { distributor: number }) => distributor < distributors.length;
  return {
    ...withLines(inputs, (line) => isKnown({ distributor: inputs.lines.distributor[line] as number })),
    distributors,
    stages: inputs.stages.filter(isKnown),
    targets: inputs.targets.filter(isKnown),
  };
}
