import { homeMessages } from '#app/i18n/messages/home.ts';
import { staffHomeMessages } from '#app/i18n/messages/home-staff.ts';
import { programmeMessages } from '#app/i18n/messages/programmes.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { HomeOf } from './route.tsx';
import { StaffWaiting } from './staff-waiting.tsx';

type Draft = HomeOf<'brand-manager'>['drafts'][number];

/** The drafts that wait for a second person. */
export function BrandHome({ home: { waiting, drafts } }: { home: HomeOf<'brand-manager'> }) {
  const say = useSay(staffHomeMessages);
  const sayHome = useSay(homeMessages);
  const sayProgrammes = useSay(programmeMessages);
  const columns: Column<Draft>[] = [
    { key: 'title', head: sayProgrammes('programme'), cell: ({ title }) => title },
    { key: 'code', head: sayProgrammes('code'), cell: ({ code }) => code },
    { key: 'version', head: say('version'), cell: ({ draft }) => String(draft), align: 'end' },
  ];
  return (
    <>
      <StaffWaiting waiting={waiting} />
      <Section note={say('draftsNote')} title={say('drafts')}>
        {drafts.length === 0 ? (
          <EmptyState
            action={<TextLink href="/programmes">{sayHome('seeProgrammes')}</TextLink>}
            title={say('noDrafts')}
          >
            {say('noDraftsText')}
          </EmptyState>
        ) : (
          <Table
            caption={say('drafts')}
            captionHidden
            columns={columns}
            rowHref={({ code, draft }) => `/programmes/${code}/versions/${draft}`}
            rowKey={({ code }) => code}
            rows={drafts}
          />
        )}
      </Section>
    </>
  );
}
