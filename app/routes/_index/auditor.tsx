import { auditActions } from '#app/i18n/messages/audit.ts';
import { describeAction } from '#app/i18n/messages/audit-sentences.ts';
import { staffHomeMessages } from '#app/i18n/messages/home-staff.ts';
import { AmountList } from '#app/ui/amount-list.tsx';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import type { HomeOf } from './route.tsx';
import { SideBySide } from './side-by-side.tsx';

type AuditorsHome = HomeOf<'auditor'>;
type Decision = AuditorsHome['money'][number];

/** Which decisions were taken lately and by whom, and what was done last. */
export function AuditorHome({ home }: { home: AuditorsHome }) {
  const say = useSay(staffHomeMessages);
  const { money, access, events, timeZone } = home;
  const decisions = { from: home.from, timeZone };
  return (
    <>
      <Figures home={home} />
      <Section note={say('moneyNote')} title={say('money')}>
        <Decisions {...decisions} caption={say('money')} empty={say('noMoney')} rows={money} />
      </Section>
      <SideBySide>
        <Section note={say('accessNote')} title={say('access')}>
          <Decisions {...decisions} caption={say('access')} empty={say('noAccess')} rows={access} />
        </Section>
        <LastEvents events={events} timeZone={timeZone} />
      </SideBySide>
    </>
  );
}

function Figures({ home: { money, access, granted } }: { home: AuditorsHome }) {
  const say = useSay(staffHomeMessages);
  const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
  return (
    <FigureRow>
      <FigureTile figure={<Quantity text={String(sum(money))} />} label={say('money')} note={say('lastDays')} />
      {granted.length > 0 && (
        <FigureTile
          figure={<AmountList amounts={granted} />}
          href="/statements"
          label={say('grantedLately')}
          note={say('statementsLately', { count: sum(granted) })}
        />
      )}
      <FigureTile figure={<Quantity text={String(sum(access))} />} label={say('access')} note={say('lastDays')} />
    </FigureRow>
  );
}

type DecisionsProps = {
  rows: readonly Decision[];
  caption: string;
  empty: string;
  /** The first day of those that are counted. */
  from: string;
  timeZone: string;
};

/** Who took which decision how often, each row with the way to the events themselves. */
function Decisions({ rows, caption, empty, from, timeZone }: DecisionsProps) {
  const say = useSay(staffHomeMessages);
  const sayAction = useSay(auditActions);
  if (rows.length === 0) return <p className="border-t py-3 text-quiet">{empty}</p>;
  const columns: Column<Decision>[] = [
    { key: 'decision', head: say('decision'), cell: ({ action }) => sayAction(action as keyof typeof auditActions) },
    {
      key: 'by',
      head: say('by'),
      cell: ({ personName, actor }) => <PersonName actor={actor === 'system' ? actor : 'operator'} name={personName} />,
    },
    { key: 'times', head: say('times'), cell: ({ count }) => <Quantity text={String(count)} />, align: 'end' },
    { key: 'last', head: say('last'), cell: ({ at }) => <InstantText at={at} timeZone={timeZone} />, align: 'end' },
  ];
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns}
      rowHref={({ action, personId, actor }) =>
        `/audit${queryText({ action, from, ...(personId === null ? { actor } : { by: String(personId) }) })}`
      }
      rowKey={({ action, personId, actor }) => `${action} ${personId ?? actor}`}
      rows={rows}
    />
  );
}

/** What was done last, by whom. */
function LastEvents({ events, timeZone }: Pick<AuditorsHome, 'events' | 'timeZone'>) {
  const say = useSay(staffHomeMessages);
  const language = useLanguage();
  return (
    <Section action={<TextLink href="/audit">{say('allEvents')}</TextLink>} title={say('events')}>
      <Timeline
        events={events.map(({ id, at, action, detail, personName, actor }) => ({
          id,
          title: describeAction(action, detail, language),
          at: <InstantText at={at} timeZone={timeZone} />,
          by: <PersonName actor={actor === 'system' ? actor : 'operator'} name={personName} />,
        }))}
      />
    </Section>
  );
}
