import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';

type NoticeBellProps = { unread: number; className: string };

/** The way to the notices, with how many are unread; beyond 99 it only says that there are more. */
export function NoticeBell({ unread, className }: NoticeBellProps) {
  const say = useSay(uiMessages);
  const count = unread > 99 ? '99+' : `${unread}`;
  const label = unread === 0 ? say('notices') : say('noticesUnread', { count });
  return (
    <Link aria-label={label} className={`relative ${className}`} href="/notices" title={label}>
      <Icon name="bell" />
      {unread > 0 && (
        <span className="figures text-small font-strong text-accent absolute top-0.5 left-1/2 ml-1.5">{count}</span>
      )}
    </Link>
  );
}
