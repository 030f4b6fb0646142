import type { ReactNode } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { withCurrencyDigits } from '#app/money/index.ts';
import { Amount } from './amount.tsx';
import { useSay } from './language.tsx';
import { Percent } from './percent.tsx';
import { Quantity } from './quantity.tsx';
import { type Column, Table } from './table.tsx';

type Unit = 'amount' | 'quantity' | 'percent' | 'days' | 'count';

/** A band as its programme writes it, in decimal text. */
export type BandNumbers = {
  from?: string;
  percent?: string;
  perUnit?: string;
  lumpSum?: string;
  freeUnits?: string;
  every?: string;
  everyCounts?: 'full' | 'started';
};

type BandTableProps = {
  rows: readonly BandNumbers[];
  /** Whether a value exactly at a start belongs to the band that begins there (`lower`) or to the one before. */
  boundary: 'lower' | 'upper';
  /** In what the bands begin, and in what their `every` counts. */
  qualifierUnit: Unit;
  basisUnit: Unit;
  currency: string;
};

type Row = BandNumbers & { number: number };

const mostCompactColumns = 4;

/** The bands of a programme in numbers: where each begins and what it pays. Only what some band has gets a column. */
export function BandTable({ rows, ...units }: BandTableProps) {
  const say = useSay(uiMessages);
  const [band, ...numbers] = useColumns(units);
  const given = numbers.filter(({ key }) => rows.some((row) => row[key as keyof BandNumbers] !== undefined));
  const placed = given.map((column, index) => ({ ...column, narrow: index < 2 ? 'figure' : 'line' }) as const);
  const columns = [band, ...placed] as Column<Row>[];
  return (
    <Table
      caption={say('bands')}
      captionHidden
      columns={columns}
      compact={columns.length <= mostCompactColumns}
      rowKey={({ number }) => number}
      rows={rows.map((row, index) => ({ ...row, number: index + 1 }))}
    />
  );
}

function useColumns({ boundary, qualifierUnit, basisUnit, currency }: Omit<BandTableProps, 'rows'>): Column<Row>[] {
  const say = useSay(uiMessages);
  const unitNames = { amount: currency, quantity: say('unitUnits'), days: say('unitDays'), percent: '', count: '' };
  const inUnit = (head: string, unit: string) => (unit === '' ? head : say('headInUnit', { head, unit }));
  const number = (key: string, head: string, show: (row: Row) => ReactNode): Column<Row> => ({
    key,
    head,
    align: 'end',
    cell: show,
  });
  const money = (text: string | undefined) => text && <Amount text={withCurrencyDigits(text, currency)} />;
  const valueIn = (unit: Unit, text: string) =>
    unit === 'amount' ? money(text) : unit === 'percent' ? <Percent text={text} /> : <Quantity text={text} />;
  return [
    { key: 'number', head: say('band'), cell: (row) => row.number, narrow: 'title' },
    number(
      'from',
      inUnit(say(boundary === 'lower' ? 'bandFrom' : 'bandAbove'), unitNames[qualifierUnit]),
      ({ from }) => (from === undefined ? say('bandOpen') : valueIn(qualifierUnit, from)),
    ),
    number('percent', say('bandRate'), ({ percent }) => percent && <Percent text={percent} />),
    number('perUnit', inUnit(say('bandPerUnit'), currency), ({ perUnit }) => money(perUnit)),
    number('lumpSum', inUnit(say('bandLumpSum'), currency), ({ lumpSum }) => money(lumpSum)),
    number('freeUnits', say('bandFreeUnits'), ({ freeUnits }) => freeUnits && <Quantity text={freeUnits} />),
    number('every', inUnit(say('bandEvery'), unitNames[basisUnit]), ({ every, everyCounts }) =>
      every === undefined ? undefined : (
        <>
          {valueIn(basisUnit, every)}
          {everyCounts === 'started' && ` ${say('bandStarted')}`}
        </>
      ),
    ),
  ];
}
