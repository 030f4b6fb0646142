import type { BuildOptions } from 'esbuild';

export const programFolder: string;
export const programOptions: BuildOptions;
export function runBundled(entry: string): Promise<void>;
