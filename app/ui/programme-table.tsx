import { programmeMessages } from '#app/i18n/messages/programmes.ts';
import { useSay } from './language.tsx';
import { ProgrammeStateMark, type ProgrammeStateName } from './programme-state-mark.tsx';
import { type Column, Table } from './table.tsx';

type Programme = { code: string; title: string; state: ProgrammeStateName };

type ProgrammeTableProps<Row extends Programme> = {
  programmes: readonly Row[];
  title: string;
  /** A column between the programme and its state. */
  also?: Column<Row>;
};

/** Programmes with their state, each a link, on the page of something else. */
export function ProgrammeTable<Row extends Programme>({ programmes, title, also }: ProgrammeTableProps<Row>) {
  const say = useSay(programmeMessages);
  const columns: Column<Row>[] = [
    { key: 'title', head: say('programme'), cell: (row) => row.title },
    { key: 'code', head: say('code'), cell: ({ code }) => code, narrow: 'hidden' },
    ...(also ? [also] : []),
    {
      key: 'state',
      head: say('state'),
      cell: ({ state }) => <ProgrammeStateMark state={state} />,
      narrow: 'mark',
    },
  ];
  return (
    <Table
      caption={title}
      captionHidden
      columns={columns}
      rowHref={({ code }) => `/programmes/${code}`}
      rowKey={({ code }) => code}
      rows={programmes}
    />
  );
}
