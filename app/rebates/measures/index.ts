import { z } from 'zod';
import { amount } from './amount.ts';
import { attainmentPercent } from './attainment-percent.ts';
import { attainmentQuantityPercent } from './attainment-quantity-percent.ts';
import { breaches } from './breaches.ts';
import { certifiedPeople } from './certified-people.ts';
import { daysToPay } from './days-to-pay.ts';
import { distinctProducts } from './distinct-products.ts';
import { growthAmount } from './growth-amount.ts';
import { growthPercent } from './growth-percent.ts';
import { growthQuantity } from './growth-quantity.ts';
import type { Measure, MeasureKind } from './measure.ts';
import { onTimePercent } from './on-time-percent.ts';
import { quantity } from './quantity.ts';
import { score } from './score.ts';
import { sharePercent } from './share-percent.ts';

export const measureKinds: readonly MeasureKind[] = [
  amount,
  quantity,
  growthAmount,
  growthQuantity,
  growthPercent,
  attainmentPercent,
  attainmentQuantityPercent,
  sharePercent,
  distinctProducts,
  daysToPay,
  onTimePercent,
  certifiedPeople,
  score,
  breaches,
];

const kindsByName = new Map(measureKinds.map((kind) => [kind.of, kind]));

/** The kind of a measure that has been validated. Throws for a name that no kind has. */
export function getMeasureKind(of: string): MeasureKind {
  const kind = kindsByName.get(of);
  if (!kind) throw new Error(`no measure is called ${of}`);
  return kind;
}

/** The schema of a measure with the keys that its place adds, such as the `atLeast` of a condition. */
export function measureSchema<Extra extends z.ZodRawShape>(
  extra: Extra,
): z.ZodType<Measure & z.output<z.ZodObject<Extra>>> {
  return unionOf(measureKinds, (kind) => ({ ...kind.keys, ...extra }));
}

/** The schema of a basis: only what can be paid on, and always over the window that `accumulate` says. */
export const basisSchema: z.ZodType<Measure> = unionOf(
  measureKinds.filter((kind) => kind.isBasis),
  ({ keys: { over: _, ...keys } }) => keys,
);

function unionOf<Output>(kinds: readonly MeasureKind[], keysOf: (kind: MeasureKind) => z.ZodRawShape) {
  const options = kinds.map((kind) => z.strictObject({ of: z.literal(kind.of), ...keysOf(kind) }));
  const union = z.discriminatedUnion('of', options as [(typeof options)[number]], {
    error: `a measure {"of"}, one of ${kinds.map(({ of }) => of).join(', ')}`,
  });
  return union as z.ZodType<unknown> as z.ZodType<Output>;
}
