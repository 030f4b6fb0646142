import type { ReactNode } from 'react';

/** A part of a bar: its size, below zero to the left, and the look of its kind. */
export type BarPart = { key: string; size: number; look: BarLook };

/** Fills that differ from the paper and from each other in both schemes, each with an outline. */
const looks = {
  entry: 'fill-entry stroke-on-entry',
  growth: 'fill-growth stroke-on-growth',
  maturity: 'fill-maturity stroke-maturity',
  several: 'fill-line stroke-quiet',
  none: 'fill-paper stroke-quiet',
  plain: 'fill-accent stroke-accent',
  faint: 'fill-accent-wash stroke-accent',
} as const;

export type BarLook = keyof typeof looks;

type StackedBarsProps = {
  bars: readonly { key: string; label: ReactNode; parts: readonly BarPart[]; value: ReactNode }[];
  /** What the looks stand for. */
  legend: readonly { look: BarLook; label: ReactNode }[];
};

const width = 1000;
const height = 18;

/** Bars one under another on one scale, each of parts side by side. The words beside them are text, not picture. */
export function StackedBars({ bars, legend }: StackedBarsProps) {
  const reach = (sign: 1 | -1) =>
    Math.max(0, ...bars.map(({ parts }) => sum(parts.map(({ size }) => Math.max(0, size * sign)))));
  const [above, below] = [reach(1), reach(-1)];
  const scale = above + below === 0 ? 0 : width / (above + below);
  const zero = below * scale;
  return (
    <div className="grid gap-3">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small">
        {legend.map(({ look, label }) => (
          <li className="inline-flex items-center gap-2" key={look}>
            <svg aria-hidden="true" className="size-3.5" viewBox="0 0 14 14">
              <rect className={looks[look]} height={13} width={13} x={0.5} y={0.5} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <ul className="grid gap-3">
        {bars.map(({ key, label, parts, value }) => (
          <li className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-small" key={key}>
            <span className="min-w-0">{label}</span>
            <span className="figures">{value}</span>
            <svg
              aria-hidden="true"
              className="col-span-2 h-4.5 w-full"
              preserveAspectRatio="none"
              viewBox={`0 0 ${width} ${height}`}
            >
              {placed(parts, { zero, scale }).map(({ key: part, look, x, size }) => (
                <rect
                  className={looks[look]}
                  height={height - 1}
                  key={part}
                  vectorEffect="non-scaling-stroke"
                  width={size}
                  x={x}
                  y={0.5}
                />
              ))}
              <line className="stroke-ink" vectorEffect="non-scaling-stroke" x1={zero} x2={zero} y1={0} y2={height} />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Parts above zero follow each other to the right, those below to the left. */
function placed(parts: readonly BarPart[], { zero, scale }: { zero: number; scale: number }) {
  let [right, left] = [zero, zero];
  return parts.flatMap(({ key, size, look }) => {
    const long = Math.abs(size) * scale;
    if (long === 0) return [];
    if (size > 0) right += long;
    else left -= long;
    return [{ key, look, x: size > 0 ? right - long : left, size: long }];
  });
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
