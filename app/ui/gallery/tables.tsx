import { LinkButton } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { FilterBar } from '../filter-bar.tsx';
import { useSay } from '../language.tsx';
import { useMoneyColumns } from '../money-column.tsx';
import { OlderPager } from '../older-pager.tsx';
import { Pager } from '../pager.tsx';
import { RowMistakes } from '../row-mistakes.tsx';
import { Section } from '../section.tsx';
import { SelectField } from '../select-field.tsx';
import { Sideways } from '../sideways.tsx';
import { type Stage, StageMark } from '../stage-mark.tsx';
import { type State, StateMark } from '../state-mark.tsx';
import { type Column, Table } from '../table.tsx';
import { TextField } from '../text-field.tsx';
import { texts } from './texts.ts';

type Row = {
  number: string;
  name: string;
  territory: string;
  stage: Stage;
  currency: string;
  basis: string;
  due: string;
  state: State;
  word: 'issued' | 'disputed' | 'draft';
};

const rows: Row[] = [
  row('2026-00211', 'Valley Bicycle Specialists', 'Southwest', 'growth', '284120.00', '8143.97', 'good', 'issued'),
  row('2026-00212', '上海双轮自行车有限公司', '华东', 'entry', '91204.50', '1824.09', 'attention', 'disputed'),
  row('2026-00213', 'Sharp Bikes', 'Northwest', 'maturity', '1204331.20', '36129.94', 'good', 'issued'),
  row(
    '2026-00214',
    'Metropolitan Equipment and Cycle Supply',
    'Central',
    'growth',
    '-1240.50',
    '-62.03',
    'neutral',
    'draft',
  ),
];

const mistakes = [
  { row: 7, column: 'net_amount', value: '1.234,50', expected: '1234.50' },
  { row: 12, column: 'sku', value: '=HYPERLINK(1)', expected: 'BK-M68B-38' },
];

export function TableSection() {
  const say = useSay(texts);
  const money = useMoneyColumns(rows);
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: say('distributor'),
      cell: ({ name }) => name,
      sort: { href: '?sort=name' },
      sum: say('total'),
    },
    { key: 'territory', head: say('territory'), cell: ({ territory }) => territory, narrow: 'hidden' },
    { key: 'stage', head: say('stage'), cell: ({ stage }) => <StageMark short stage={stage} />, narrow: 'hidden' },
    {
      key: 'state',
      head: say('state'),
      cell: ({ state, word }) => <StateMark state={state}>{say(word)}</StateMark>,
      narrow: 'mark',
    },
    money({ key: 'basis', head: say('basis'), of: ({ basis }) => basis, narrow: 'figure', sum: '1578415.20' }),
    money({
      key: 'due',
      head: say('due'),
      of: ({ due }) => due,
      narrow: 'figure',
      sort: { href: '?sort=due', direction: 'descending' },
      sum: '46035.97',
    }),
  ];
  return (
    <Section note={say('tableNote')} title={say('tables')}>
      <FilterBar
        isFiltered
        links={
          <LinkButton download href="/statements.csv" icon="download" kind="quiet">
            {say('exportCsv')}
          </LinkButton>
        }
      >
        <TextField label={say('search')} name="find" type="search" width="medium" />
        <SelectField
          label={say('period')}
          name="period"
          options={[
            { value: '2026-Q3', text: '2026-Q3' },
            { value: '2026-Q2', text: '2026-Q2' },
          ]}
          width="short"
        />
      </FilterBar>
      <Table
        caption={say('statements')}
        captionHidden
        columns={columns}
        rowHref={({ number }) => `/statements/${number}`}
        rowKey={({ number }) => number}
        rows={rows}
      />
      <Pager page={2} pageHref={(page) => `?page=${page}`} pageSize={50} total={212} />
      <OlderPager newestHref="?" olderHref="?before=161" />
      <EmptyState
        action={
          <LinkButton href="/" kind="secondary">
            {say('seeProgress')}
          </LinkButton>
        }
        title={say('emptyTitle')}
      >
        {say('emptyText')}
      </EmptyState>
      <Sideways label={say('file')}>
        <RowMistakes mistakes={mistakes} ofProgrammes={false} />
      </Sideways>
    </Section>
  );
}

function row(
  number: string,
  name: string,
  territory: string,
  stage: Stage,
  basis: string,
  due: string,
  state: State,
  word: Row['word'],
): Row {
  return { number, name, territory, stage, currency: 'CNY', basis, due, state, word };
}
