import type { ReactNode } from 'react';
import { staffHomeMessages } from '#app/i18n/messages/home-staff.ts';
import { AmountList } from '#app/ui/amount-list.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { AgeText } from './age-text.tsx';
import type { HomeOf } from './route.tsx';

type Dues = HomeOf<'finance' | 'brand-manager'>['due'];
type Happened = HomeOf<'finance' | 'brand-manager' | 'administrator'>['happened'];

/** What begins, ends or is due in the days to come, the next first. */
export function DueSoon({ due }: { due: Dues }) {
  const say = useSay(staffHomeMessages);
  const textOf = useDueText();
  const rows: readonly Dues[number][] = due;
  return (
    <Section note={say('dueNote')} title={say('due')}>
      <Rows empty={say('nothingDue')}>
        {rows.map((one) => (
          <Row key={`${one.kind} ${one.date}`} mark={<DateText date={one.date} />}>
            <TextLink href={one.href}>{textOf(one)}</TextLink>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function useDueText(): (due: Dues[number]) => string {
  const say = useSay(staffHomeMessages);
  const nameOf = usePeriodName();
  return ({ kind, count, name }) => {
    if (kind === 'period') return say('one-period', { name: nameOf(name ?? '') });
    return name === undefined ? say(`many-${kind}`, { count }) : say(`one-${kind}`, { name });
  };
}

/** What changed in the last days, the last first. */
export function LatelyHappened({ happened }: { happened: Happened }) {
  const say = useSay(staffHomeMessages);
  const rows: readonly Happened[number][] = happened;
  return (
    <Section note={say('happenedNote')} title={say('happened')}>
      <Rows empty={say('nothingHappened')}>
        {rows.map(({ kind, count, href, sums, last }) => (
          <Row key={kind} mark={last && <AgeText since={last} />}>
            <TextLink href={href}>{say(kind, { count })}</TextLink>
            {sums.length > 0 && (
              <div className="text-small">
                <AmountList amounts={sums} />
              </div>
            )}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function Rows({ empty, children }: { empty: string; children: ReactNode[] }) {
  return children.length === 0 ? (
    <p className="border-t py-3 text-quiet">{empty}</p>
  ) : (
    <ul className="border-t">{children}</ul>
  );
}

function Row({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b py-2">
      <div className="min-w-0">{children}</div>
      <span className="figures text-small">{mark}</span>
    </li>
  );
}
