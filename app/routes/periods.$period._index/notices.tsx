import { formatLongDate } from '#app/i18n/index.ts';
import { changeMessages, periodsMessages } from '#app/i18n/messages/periods.ts';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { Period } from './route.tsx';

/** What has to be known before the period is run or issued. */
export function Notices({ period, mayIssue }: { period: Period; mayIssue: boolean }) {
  const say = useSay(periodsMessages);
  const language = useLanguage();
  const { text, standing, to, jobs, changes, refused, waitingForSecond } = period;
  return (
    <>
      {jobs.map(({ id, kind }) => (
        <Notice
          action={<TextLink href={`/jobs/${id}`}>{say('seeProgress')}</TextLink>}
          key={id}
          state="information"
          title={say(kind === 'run-period' ? 'runIsOpen' : 'issueIsOpen')}
        />
      ))}
      {to && (standing === 'running' || standing === 'forecast') && (
        <Notice state="information" title={say('notOver')}>
          {say('notOverText', { to: formatLongDate(to, language) })}
        </Notice>
      )}
      {waitingForSecond > 0 && (
        <Notice
          action={mayIssue && <TextLink href={`/periods/${text}/issue`}>{say('seeWaiting')}</TextLink>}
          state="information"
          title={say('waitingForSecond', { count: waitingForSecond })}
        />
      )}
      {changes.length > 0 && (
        <Notice state="attention" title={say('changed')}>
          {say('changedText')}
          <Changes period={period} />
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice state="attention" title={say('refused')}>
          {refused.map(({ programme, message }) => (
            <p key={programme}>{message}</p>
          ))}
        </Notice>
      )}
    </>
  );
}

function Changes({ period: { changes, moreChanges, timeZone } }: { period: Period }) {
  const say = useSay(periodsMessages);
  const sayChange = useSay(changeMessages);
  return (
    <ul className="mt-1 text-small">
      {changes.map(({ number, kind, acceptedAt, acceptedByName }) => (
        <li key={number}>
          <InstantText at={acceptedAt} timeZone={timeZone} /> · {isChange(kind) ? sayChange(kind) : kind}
          {acceptedByName && ` · ${acceptedByName}`}
        </li>
      ))}
      {moreChanges && <li>{say('moreChanges')}</li>}
    </ul>
  );
}

function isChange(kind: string): kind is keyof typeof changeMessages {
  return Object.hasOwn(changeMessages, kind);
}
