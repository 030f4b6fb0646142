import { type Stage, StageMark } from './stage-mark.tsx';

type StagesByLineProps = { partnerships: readonly { productLine: string; title: string; stage: Stage }[] };

/** The stages of a distributor's partnerships, each with its product line, for a cell. */
export function StagesByLine({ partnerships }: StagesByLineProps) {
  if (partnerships.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {partnerships.map(({ productLine, title, stage }) => (
        <li className="inline-flex items-center gap-1 whitespace-nowrap" key={productLine}>
          <StageMark short stage={stage} /> {title}
        </li>
      ))}
    </ul>
  );
}
