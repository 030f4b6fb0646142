import { createHash, type Hash } from 'node:crypto';
import type { CalculationRequest } from './calculate.ts';
import type { CalculationInputs, SalesColumns } from './inputs.ts';

/** SHA-256 over everything that a calculation was told, in hexadecimal: equal inputs have equal digests. */
export function digestInputs({ lines, ...others }: CalculationInputs, request: CalculationRequest): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([request, told(others)]));
  updateWithLines(hash, lines);
  return hash.digest('hex');
}

/** Inputs that are newer than the first statements are told where there are any, so that earlier digests stay as they are. */
const newer = new Set(['scores', 'breaches', 'rates', 'documents', 'payments']);

function told(inputs: Omit<CalculationInputs, 'lines'>): object {
  const entries = Object.entries(inputs);
  return Object.fromEntries(entries.filter(([name, rows]) => !newer.has(name) || (rows as unknown[]).length > 0));
}

/** The arrays have room beyond `count`. Their bytes are little-endian, as on every machine that Node runs on. */
function updateWithLines(hash: Hash, { count, ...columns }: SalesColumns): void {
  for (const column of Object.values(columns)) {
    const used = column.subarray(0, count);
    hash.update(new Uint8Array(used.buffer, used.byteOffset, used.byteLength));
  }
}
