import type { Problem } from './form-fields.ts';

/** What is proven by a file, and how much one claim may carry. */
export const proofLimits = { files: 5, bytesAFile: 10 * 1024 * 1024 };

export const proofTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const;

/** What is wrong with the proofs of a claim; `types` are read from their contents. */
export function problemOfProofs(
  files: readonly { type: string; size: number }[],
  { kept }: { kept: number },
): Problem | undefined {
  if (files.length + kept === 0) return 'fileMissing';
  if (files.length + kept > proofLimits.files) return 'tooManyFiles';
  if (files.some(({ size }) => size > proofLimits.bytesAFile)) return 'fileTooLarge';
  if (files.some(({ type }) => !proofTypes.some((known) => known === type))) return 'fileKind';
  return undefined;
}
