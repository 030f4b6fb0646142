import type { ReactNode } from 'react';
import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { partnershipPath } from '#app/partnerships/index.ts';
import { Board, BoardCard, BoardColumn } from '#app/ui/board.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { Section } from '#app/ui/section.tsx';
import { type Stage, StageMark, useStageName } from '#app/ui/stage-mark.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { FoundOf } from './route.tsx';

type BoardFound = FoundOf<'board'>;

/** The moves that wait, and a column for each stage: so many cards, and the way to all. */
export function PartnershipBoard({ found: { board, filter } }: { found: BoardFound }) {
  const say = useSay(partnershipMessages);
  const nameOf = useStageName();
  const marksOf = useMarks();
  return (
    <>
      {board.open.count > 0 && <OpenMoves open={board.open} />}
      <Board>
        {board.columns.map(({ stage, count, partnerships }) => (
          <BoardColumn
            count={say('count', { count })}
            empty={say('columnEmpty')}
            head={<StageMark stage={stage} />}
            key={stage}
            more={
              count > partnerships.length && (
                <p>
                  <TextLink href={`/partnerships${queryText({ ...filter, stage })}`}>
                    {say('seeAll', { count, stage: nameOf(stage) })}
                  </TextLink>
                </p>
              )
            }
          >
            {partnerships.map((partnership) => (
              <BoardCard
                href={partnershipPath(partnership)}
                key={`${partnership.code} ${partnership.productLine}`}
                note={
                  <>
                    {partnership.productLineTitle} · {say('sinceDate', { date: partnership.since })}
                  </>
                }
                marks={marksOf(partnership)}
                title={partnership.name}
              />
            ))}
          </BoardColumn>
        ))}
      </Board>
      {board.ended > 0 && (
        <p>
          <TextLink href={`/partnerships${queryText({ ...filter, stage: 'none' })}`}>
            {say('seeEnded', { count: board.ended })}
          </TextLink>
        </p>
      )}
    </>
  );
}

type Partnership = BoardFound['board']['columns'][number]['partnerships'][number];

function useMarks(): (partnership: Partnership) => ReactNode[] {
  const say = useSay(partnershipMessages);
  const nameOf = useStageName();
  return ({ waits, coming }) => [
    ...(waits
      ? [
          <StateMark key="waits" state="attention">
            {say('waits')}
          </StateMark>,
        ]
      : []),
    ...(coming
      ? [
          <StateMark key="coming" state="information">
            {say('movesOn', { stage: nameOf(coming.stage), date: coming.from })}
          </StateMark>,
        ]
      : []),
  ];
}

type Move = BoardFound['board']['open']['moves'][number];

function OpenMoves({ open: { moves, count } }: { open: BoardFound['board']['open'] }) {
  const say = useSay(partnershipMessages);
  const columns: Column<Move>[] = [
    { key: 'name', head: say('distributor'), cell: ({ name }) => name },
    { key: 'line', head: say('productLine'), cell: ({ productLineTitle }) => productLineTitle },
    { key: 'move', head: say('move'), cell: (move) => <StagesOfMove {...move} /> },
    { key: 'from', head: say('from'), cell: ({ fromDate }) => <DateText date={fromDate} /> },
    { key: 'proposed', head: say('proposed'), cell: ({ proposerName }) => proposerName },
  ];
  return (
    <Section note={say('openNote')} title={say('open')}>
      <Table
        caption={say('open')}
        captionHidden
        columns={columns}
        rowHref={partnershipPath}
        rowKey={({ id }) => id}
        rows={moves}
      />
      {count > moves.length && <p className="text-quiet">{say('openMore', { count: count - moves.length })}</p>}
    </Section>
  );
}

function StagesOfMove({ fromStage, toStage }: { fromStage: string; toStage: string }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <StageMark stage={fromStage as Stage} /> <span aria-hidden="true">→</span> <StageMark stage={toStage as Stage} />
    </span>
  );
}
