import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { DateText } from './date-text.tsx';
import { InstantText } from './instant-text.tsx';
import { useSay } from './language.tsx';
import { PersonName } from './person-name.tsx';
import { Timeline } from './timeline.tsx';

type Version<Field extends string> = {
  id: number;
  /** The day from which it holds; undefined for the first, which holds for all time before the next. */
  from: string | undefined;
  acceptedAt: string;
  acceptedByName: string | null;
  isCurrent: boolean;
  isComing: boolean;
  isFirst: boolean;
  changes: { field: Field; before: string | null; after: string | null }[];
};

type VersionHistoryProps<Field extends string> = {
  /** The newest first. */
  history: readonly Version<Field>[];
  nameOf: (field: Field) => string;
  timeZone: string;
};

/** What was on record of one thing from when on: each version with what it says otherwise than the one before. */
export function VersionHistory<Field extends string>({ history, nameOf, timeZone }: VersionHistoryProps<Field>) {
  const say = useSay(distributorMessages);
  const titleOf = ({ isFirst, changes }: Version<Field>) => {
    if (isFirst) return say('firstVersion');
    if (changes.length === 0) return say('sameVersion');
    return changes.map(({ field, before, after }) => (
      <span className="block" key={field}>
        {say('changeFromTo', {
          field: nameOf(field),
          before: before ?? say('nothing'),
          after: after ?? say('nothing'),
        })}
      </span>
    ));
  };
  return (
    <Timeline
      events={history.map((version) => ({
        id: version.id,
        title: <span className={version.isCurrent ? 'font-strong' : undefined}>{titleOf(version)}</span>,
        at: version.from ? <DateText date={version.from} long /> : say('fromTheBeginning'),
        by: (
          <>
            {say('acceptedBy')} <PersonName name={version.acceptedByName} />,{' '}
            <InstantText at={version.acceptedAt} timeZone={timeZone} />
          </>
        ),
        state: version.isComing ? 'information' : version.isCurrent ? 'good' : 'neutral',
      }))}
    />
  );
}
