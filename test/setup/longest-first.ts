import { readFileSync } from 'node:fs';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/** Begins in each project with the files that allow their tests the most time, which would otherwise end alone. */
export class LongestFirst implements TestSequencer {
  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const times = new Map(files.map((file) => [file, allowedTime(file)]));
    const longer = (a: TestSpecification, b: TestSpecification) => Number(times.get(b)) - Number(times.get(a));
    return [...files].sort((a, b) => a.project.name.localeCompare(b.project.name) || longer(a, b));
  }

  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}

/** Where it says nothing of it, a file that is longer takes longer. */
function allowedTime({ moduleId }: TestSpecification): number {
  const text = readFileSync(moduleId, 'utf8');
  const allowed = /testTimeout: ([\d_]+)/.exec(text)?.[1];
  return allowed ? Number(allowed.replaceAll('_', '')) : text.length / 1_000;
}
