import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';

type PagerProps = {
  /** From 1. */
  page: number;
  pageSize: number;
  total: number;
  /** The address of a page. */
  pageHref: (page: number) => string;
  /** Whose pages they are, where a page has several lists. */
  label?: string;
};

/** Where in a long list this page is, and the way to the next. Nothing is shown where one page holds all. */
export function Pager({ page, pageSize, total, pageHref, label }: PagerProps) {
  const say = useSay(uiMessages);
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(page * pageSize, total);
  return (
    <nav
      aria-label={label ? say('pagesOf', { list: label }) : say('pages')}
      className="flex flex-wrap items-center justify-between gap-3 text-small"
      data-screen-only=""
    >
      <p className="figures text-quiet">{say('rowsOf', { from, to, total })}</p>
      <div className="flex items-center gap-3">
        {page > 1 && (
          <Link className={pagerLinkClass} href={pageHref(page - 1)} rel="prev">
            <Icon name="previous" size={16} />
            {say('previousPage')}
          </Link>
        )}
        <span className="figures text-quiet">{say('pageOf', { page, pages })}</span>
        {page < pages && (
          <Link className={pagerLinkClass} href={pageHref(page + 1)} rel="next">
            {say('nextPage')}
            <Icon name="next" size={16} />
          </Link>
        )}
      </div>
    </nav>
  );
}

export const pagerLinkClass =
  'inline-flex min-h-control items-center gap-1 font-strong text-accent hover:text-accent-strong';
