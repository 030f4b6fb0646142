import { importMessages } from '#app/i18n/messages/imports.ts';
import { FigureRow, FigureTile } from './figure-tile.tsx';
import { useSay } from './language.tsx';
import { Quantity } from './quantity.tsx';

type ImportFiguresProps = { rows: number; newRows: number; sameRows: number; errors: number };

/** How many rows a file has, and what they are beside the record. */
export function ImportFigures(figures: ImportFiguresProps) {
  const say = useSay(importMessages);
  return (
    <FigureRow>
      {(['rows', 'newRows', 'sameRows', 'errors'] as const).map((label) => (
        <FigureTile figure={<Quantity text={String(figures[label])} />} key={label} label={say(label)} />
      ))}
    </FigureRow>
  );
}
