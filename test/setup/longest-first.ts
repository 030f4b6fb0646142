import { readFileSync, statSync } from 'node:fs';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/**
 * Begins with the tests of the server, some of which wait, so that the others go on meanwhile; among both with the files
 * that allow their tests the most time. Those would otherwise end alone.
 */
export class LongestFirst implements TestSequencer {
  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranked = files.map((file) => ({ file, rank: rankOf(file) }));
    return ranked.sort((a, b) => compare(b.rank, a.rank)).map(({ file }) => file);
  }

  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}

function rankOf({ project, moduleId }: TestSpecification): number[] {
  const allowed = /testTimeout: ([\d_]+)/.exec(readFileSync(moduleId, 'utf8'))?.[1] ?? '0';
  return [project.name === 'server' ? 1 : 0, Number(allowed.replaceAll('_', '')), statSync(moduleId).size];
}

function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] as number) - (b[at] as number);
}
