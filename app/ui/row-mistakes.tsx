import { importMessages } from '#app/i18n/messages/imports.ts';
import { useSay } from './language.tsx';
import { RawText } from './raw-text.tsx';
import { type Column, Table } from './table.tsx';

export type RowMistake = { row: number; column: string; value: string; expected: string };

type RowMistakesProps = {
  mistakes: readonly RowMistake[];
  /** A file of programmes has no rows: its mistakes stand at a key of a programme. */
  ofProgrammes: boolean;
};

/** What is wrong in a file, place by place. */
export function RowMistakes({ mistakes, ofProgrammes }: RowMistakesProps) {
  const say = useSay(importMessages);
  const columns = useMistakeColumns(ofProgrammes);
  return (
    <Table
      caption={say('errors')}
      captionHidden
      columns={columns}
      rowKey={(mistake) => mistakes.indexOf(mistake)}
      rows={mistakes}
    />
  );
}

function useMistakeColumns(ofProgrammes: boolean): Column<RowMistake>[] {
  const say = useSay(importMessages);
  const raw = (text: string) =>
    text === '' ? <span className="text-quiet">{say('empty')}</span> : <RawText>{text}</RawText>;
  const expected: Column<RowMistake> = { key: 'expected', head: say('expected'), cell: (error) => error.expected };
  if (ofProgrammes) {
    return [
      { key: 'programme', head: say('programme'), cell: ({ value }) => value && <RawText>{value}</RawText> },
      { key: 'key', head: say('key'), cell: ({ column }) => column && <RawText>{column}</RawText> },
      expected,
    ];
  }
  return [
    { key: 'row', head: say('where'), cell: ({ row }) => (row === 0 ? say('wholeFile') : say('row', { row })) },
    {
      key: 'column',
      head: say('column'),
      cell: ({ column }) =>
        column && (
          <span className="inline-block min-w-24">
            <RawText>{column}</RawText>
          </span>
        ),
    },
    { key: 'value', head: say('value'), cell: ({ row, value }) => (row === 0 ? undefined : raw(value)) },
    expected,
  ];
}
