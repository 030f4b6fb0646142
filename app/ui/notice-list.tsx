import { noticeMessages } from '#app/i18n/messages/notices.ts';
import { InstantText } from './instant-text.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';
import { StateMark } from './state-mark.tsx';

type ListedNotice = { id: number; sentence: string; at: string; isUnread: boolean };

/** What somebody was told, one line each, which opens what it is about. What is unread stands out by its mark and weight. */
export function NoticeList({ notices, timeZone }: { notices: readonly ListedNotice[]; timeZone: string }) {
  const say = useSay(noticeMessages);
  return (
    <ol className="border-t">
      {notices.map(({ id, sentence, at, isUnread }) => (
        <li
          className="relative grid gap-x-8 gap-y-1 border-b py-3 hover:bg-wash md:grid-cols-[15rem_minmax(0,1fr)]"
          key={id}
        >
          <div className="flex flex-wrap items-baseline gap-x-4 text-small text-quiet">
            <InstantText at={at} timeZone={timeZone} />
            {isUnread && <StateMark state="information">{say('unread')}</StateMark>}
          </div>
          <p className={`min-w-0 wrap-anywhere ${isUnread ? 'font-strong' : ''}`}>
            <Link className="text-ink hover:text-accent after:absolute after:inset-0" href={`/notices/${id}`}>
              {sentence}
            </Link>
          </p>
        </li>
      ))}
    </ol>
  );
}
