import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';
import { pagerLinkClass } from './pager.tsx';

type OlderPagerProps = {
  /** The address of what is older; undefined on the last page. */
  olderHref?: string;
  /** The address of the newest; undefined on the first page. */
  newestHref?: string;
  /** What the list is ordered by: the newest first, the largest first, or something else. */
  by?: 'age' | 'size' | 'order';
};

const words = {
  age: { both: 'olderAndNewest', first: 'newest', next: 'older' },
  size: { both: 'smallerAndLargest', first: 'largest', next: 'smaller' },
  order: { both: 'pages', first: 'firstPage', next: 'nextPage' },
} as const;

/** The way through a list without a count: on to what follows and back to the beginning. */
export function OlderPager({ olderHref, newestHref, by = 'age' }: OlderPagerProps) {
  const say = useSay(uiMessages);
  if (!olderHref && !newestHref) return null;
  return (
    <nav
      aria-label={say(words[by].both)}
      className="flex items-center justify-end gap-6 text-small"
      data-screen-only=""
    >
      {newestHref && (
        <Link className={pagerLinkClass} href={newestHref}>
          <Icon name="previous" size={16} />
          {say(words[by].first)}
        </Link>
      )}
      {olderHref && (
        <Link className={pagerLinkClass} href={olderHref} rel="next">
          {say(words[by].next)}
          <Icon name="next" size={16} />
        </Link>
      )}
    </nav>
  );
}
