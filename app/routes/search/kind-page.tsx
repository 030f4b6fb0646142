import { searchKindMessages, searchMessages } from '#app/i18n/messages/search.ts';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import type { KindKey } from '#app/search/index.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Link, TextLink } from '#app/ui/link.tsx';
import { pagerLinkClass } from '#app/ui/pager.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { type Result, ResultList } from '#app/ui/result-list.tsx';
import { Section } from '#app/ui/section.tsx';

type KindPageProps = {
  typed: string;
  kind: KindKey;
  hits: Result[];
  page: number;
  isMore: boolean;
  moreHref?: string;
};

/** A page of what was found of one kind. */
export function KindPage({ typed, kind, hits, page, isMore, moreHref }: KindPageProps) {
  const say = useSay(searchMessages);
  const sayKind = useSay(searchKindMessages);
  const hrefOf = (number: number) => queryText({ q: typed, kind, page: number });
  return (
    <Section action={<TextLink href={queryText({ q: typed })}>{say('allKinds')}</TextLink>} title={sayKind(kind)}>
      {hits.length > 0 ? (
        <ResultList results={hits} />
      ) : (
        <EmptyState title={say('noneTitle')}>{say('noneText')}</EmptyState>
      )}
      <Pages
        nextHref={isMore ? (moreHref ?? hrefOf(page + 1)) : undefined}
        previousHref={page > 1 ? hrefOf(page - 1) : undefined}
      />
    </Section>
  );
}

function Pages({ previousHref, nextHref }: { previousHref?: string; nextHref?: string }) {
  const say = useSay(uiMessages);
  if (!previousHref && !nextHref) return null;
  return (
    <nav aria-label={say('pages')} className="flex items-center justify-end gap-6 text-small" data-screen-only="">
      {previousHref && (
        <Link className={pagerLinkClass} href={previousHref} rel="prev">
          {say('previousPage')}
        </Link>
      )}
      {nextHref && (
        <Link className={pagerLinkClass} href={nextHref} rel="next">
          {say('nextPage')}
        </Link>
      )}
    </nav>
  );
}
