import type { ReactNode } from 'react';

export type BandOfBar = {
  /** Where the band begins, for drawing only. */
  from: number;
  /** The same as people read it: "1,000". */
  fromText: string;
  /** What the band pays: "5%". */
  reward: string;
};

type BandBarProps = {
  /** What is measured: "Cases bought, Q3 2026". */
  title: ReactNode;
  /** For drawing only. */
  value: number;
  valueText: ReactNode;
  /** Ascending; below the first nothing is paid. */
  bands: readonly BandOfBar[];
  /** The distance to the next band in words: "38 cases more and you earn 5% on all of them." */
  sentence: ReactNode;
};

/** How far it is to the next band. Each band is drawn equally wide, so that all can be read on a phone. */
export function BandBar({ title, value, valueText, bands, sentence }: BandBarProps) {
  const segments = segmentsAround(value, bands);
  const width = 100 / segments.length;
  const filled = segments.reduce((sum, segment) => sum + filledPart(value, segment) * width, 0);
  return (
    <div className="grid content-start gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="text-small text-quiet first-letter:uppercase">{title}</p>
        <p className="figures ms-auto font-strong">{valueText}</p>
      </div>
      <svg aria-hidden="true" className="figures block text-small" focusable="false" height="62" width="100%">
        <rect className="fill-line" height="8" rx="2" width="100%" y="22" />
        <rect className="fill-accent" height="8" rx="2" width={`${filled}%`} y="22" />
        {segments.map((segment, index) => (
          <g key={segment.from}>
            {index > 0 && (
              <line
                className="stroke-paper"
                strokeWidth="3"
                x1={`${index * width}%`}
                x2={`${index * width}%`}
                y1="20"
                y2="32"
              />
            )}
            {index > 0 && (
              <text className="fill-quiet" textAnchor="middle" x={`${index * width}%`} y="50">
                {segment.fromText}
              </text>
            )}
            <text
              className={segment.isReached ? 'fill-accent font-strong' : 'fill-quiet'}
              textAnchor="middle"
              x={`${(index + 0.5) * width}%`}
              y="13"
            >
              {segment.reward}
            </text>
          </g>
        ))}
      </svg>
      <p>{sentence}</p>
    </div>
  );
}

type Segment = BandOfBar & { to: number; isReached: boolean };

function segmentsAround(value: number, bands: readonly BandOfBar[]): Segment[] {
  const first = bands[0];
  const all = first && first.from > 0 ? [{ from: 0, fromText: '0', reward: '–' }, ...bands] : [...bands];
  const reached = all.reduce((last, band, index) => (value >= band.from ? index : last), 0);
  const shown = bandsThatFit(all);
  const start = Math.max(0, Math.min(shown > 2 ? reached - 1 : reached, all.length - shown));
  return all.slice(start, start + shown).map((band, index) => {
    const next = all[start + index + 1];
    // The last band has no end; it is drawn as long as the one before.
    const previous = all[start + index - 1];
    const to = next?.from ?? band.from + (previous ? band.from - previous.from : Math.max(band.from, 1));
    return { ...band, to, isReached: start + index === reached };
  });
}

/** Four bands whose rewards are short can be read on a phone; of longer ones fewer, but always the one reached and the next. */
function bandsThatFit(bands: readonly BandOfBar[]): number {
  const longest = Math.max(...bands.map(({ reward }) => reward.replace(/[^\p{ASCII}]/gu, '00').length));
  if (longest <= 10) return 4;
  return longest <= 13 ? 3 : 2;
}

function filledPart(value: number, { from, to }: Segment): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
