import { staffHomeMessages } from '#app/i18n/messages/home-staff.ts';
import { importMessages } from '#app/i18n/messages/imports.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { ImportStateMark } from '#app/ui/import-state-mark.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { RawText } from '#app/ui/raw-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { LatelyHappened } from './due-and-happened.tsx';
import type { HomeOf } from './route.tsx';
import { SideBySide } from './side-by-side.tsx';
import { StaffWaiting } from './staff-waiting.tsx';

type AdministratorsHome = HomeOf<'administrator'>;
type Import = AdministratorsHome['imports'][number];

/** What failed, who has not come, what waits, what changed and what was imported last. */
export function AdministratorHome({ home }: { home: AdministratorsHome }) {
  const { figures, waiting, happened, imports, timeZone } = home;
  return (
    <>
      <Figures figures={figures} />
      <SideBySide>
        <StaffWaiting waiting={waiting} />
        <LatelyHappened happened={happened} />
      </SideBySide>
      <LastImports imports={imports} timeZone={timeZone} />
    </>
  );
}

function Figures({ figures }: Pick<AdministratorsHome, 'figures'>) {
  const say = useSay(staffHomeMessages);
  const count = (number: number) => <Quantity text={String(number)} />;
  const note = say('happenedNote');
  return (
    <FigureRow>
      <FigureTile
        figure={count(figures.invitations)}
        href="/invitations"
        label={say('notCome')}
        note={figures.invitations === 0 && say('notComeNote')}
      />
      <FigureTile
        figure={count(figures.failedImports)}
        href="/sales/imports"
        label={say('importsFailed')}
        note={note}
      />
      <FigureTile figure={count(figures.failedJobs)} href="/jobs" label={say('jobsFailed')} note={note} />
    </FigureRow>
  );
}

/** The files that were imported last. */
function LastImports({ imports, timeZone }: Pick<AdministratorsHome, 'imports' | 'timeZone'>) {
  const say = useSay(staffHomeMessages);
  const sayImports = useSay(importMessages);
  const columns: Column<Import>[] = [
    { key: 'file', head: sayImports('file'), cell: ({ fileName }) => <RawText>{fileName}</RawText> },
    { key: 'at', head: sayImports('at'), cell: ({ startedAt }) => <InstantText at={startedAt} timeZone={timeZone} /> },
    { key: 'state', head: sayImports('state'), cell: ({ state }) => <ImportStateMark state={state} />, narrow: 'mark' },
    {
      key: 'new',
      head: sayImports('newRows'),
      cell: ({ newRows }) => <Quantity text={String(newRows)} />,
      align: 'end',
    },
  ];
  const handIn = (
    <LinkButton href="/sales/imports/new" kind="secondary">
      {say('importFile')}
    </LinkButton>
  );
  return (
    <Section action={<TextLink href="/sales/imports">{say('allImports')}</TextLink>} title={say('imports')}>
      {imports.length === 0 ? (
        <EmptyState action={handIn} title={say('noImports')}>
          {say('noImportsText')}
        </EmptyState>
      ) : (
        <Table
          caption={say('imports')}
          captionHidden
          columns={columns}
          rowHref={({ id }) => `/sales/imports/${id}`}
          rowKey={({ id }) => id}
          rows={imports}
        />
      )}
    </Section>
  );
}
