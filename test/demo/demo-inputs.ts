import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CalculationInputs, SalesColumns } from '#app/rebates/index.ts';
import { type ReadFolder, readFolder } from '#app/sales/read-folder.server.ts';
import { type DemoFile, demoFiles } from '#db/demo/world.ts';

export type DemoInputs = Extract<ReadFolder, { ok: true }>['inputs'];

const worlds = new Map<string, readonly DemoFile[]>();
const inputs = new Map<string, Promise<DemoInputs>>();

/** The files of the demonstration as it is loaded on a day. Made once for all tests of a process, which change nothing in them. */
export function filesOf(loadDate: string): readonly DemoFile[] {
  const files = worlds.get(loadDate) ?? [...demoFiles(loadDate)];
  worlds.set(loadDate, files);
  return files;
}

/** The same, read; also once. */
export function inputsOf(loadDate: string): Promise<DemoInputs> {
  const reading = inputs.get(loadDate) ?? readInputs(filesOf(loadDate));
  inputs.set(loadDate, reading);
  return reading;
}

/** Files written to a folder and read from it as a customer's are. */
export async function readInputs(files: Iterable<DemoFile>): Promise<DemoInputs> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-demo-'));
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  const read = await readFolder(folder);
  rmSync(folder, { recursive: true });
  if (!read.ok) throw new Error(JSON.stringify(read.errors.slice(0, 5)));
  expect(read.warnings).toEqual([]);
  return read.inputs;
}

/** Files with what concerns these distributors alone: their rows, and the payments of their documents. */
export function ofDistributors(files: readonly DemoFile[], isChosen: (code: string) => boolean): DemoFile[] {
  const documents = new Set<string>();
  return files.flatMap(({ text, ...file }) => {
    const [header = '', ...rows] = text.trimEnd().split('\n');
    const columns = header.split(',');
    const [codeAt, documentAt] = [columns.findIndex(isCode), columns.indexOf('document')];
    if (codeAt < 0 && documentAt < 0) return { ...file, text };
    const own = rows.filter((row) => {
      // What is quoted stands behind both.
      const cells = row.split(',', codeAt + 1 || documentAt + 1);
      const isOwn = codeAt < 0 ? documents.has(cells[documentAt] ?? '') : isChosen(cells[codeAt] ?? '');
      if (isOwn && documentAt >= 0) documents.add(cells[documentAt] ?? '');
      return isOwn;
    });
    return own.length > 0 ? { ...file, text: [header, ...own, ''].join('\n') } : [];
  });
}

function isCode(column: string): boolean {
  return column === 'distributor' || column === 'code';
}

export function isInChina(code: string): boolean {
  return code.startsWith('D');
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
  const distributors = inputs.distributors.filter(({ code }) => !isInChina(code));
  const isKnown = ({ distributor }: { distributor: number }) => distributor < distributors.length;
  return {
    ...withLines(inputs, (line) => isKnown({ distributor: inputs.lines.distributor[line] as number })),
    distributors,
    stages: inputs.stages.filter(isKnown),
    targets: inputs.targets.filter(isKnown),
  };
}
