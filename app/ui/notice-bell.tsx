import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';

type NoticeBellProps = {
  unread: number;
  className: string;
  textClass: string;
};

/** The way to the notices, with how many are unread; beyond 99 it only says that there are more. */
export function NoticeBell({ unread, className, textClass }: NoticeBellProps) {
  const say = useSay(uiMessages);
  const count = unread > 99 ? '99+' : `${unread}`;
  return (
    <Link
      aria-label={unread === 0 ? say('notices') : say('noticesUnread', { count })}
      className={`relative ${className}`}
      href="/notices"
    >
      <Icon name="bell" />
      <span className={`grow ${textClass}`}>{say('notices')}</span>
      {unread > 0 && (
        <span className="figures text-small font-strong text-accent max-lg:absolute max-lg:top-1 max-lg:left-1/2 max-lg:ml-1.5">
          {count}
        </span>
      )}
    </Link>
  );
}
