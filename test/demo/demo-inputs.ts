import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type ReadFolder, readFolder } from '#app/sales/index.server.ts';
import type { DemoFile } from '#db/demo/world.ts';

export type DemoInputs = Extract<ReadFolder, { ok: true }>['inputs'];

/** The files of a demonstration, written to a folder and read from it as a customer's are. */
export async function inputsOf(demo: DemoFile[]): Promise<DemoInputs> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-demo-'));
  for (const { name, text } of demo) writeFileSync(join(folder, name), text);
  const read = await readFolder(folder);
  rmSync(folder, { recursive: true });
  if (!read.ok) throw new Error(JSON.stringify(read.errors.slice(0, 5)));
  expect(read.warnings).toEqual([]);
  return read.inputs;
}
