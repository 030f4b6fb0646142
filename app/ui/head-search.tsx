import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';

/** The search in the head of every page: a field where there is room for one, and a link to its page where there is not. */
export function HeadSearch({ showsKey }: { showsKey: boolean }) {
  const say = useSay(uiMessages);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: React 18 does not know <search> */}
      <form action="/search" className="px-4 pb-3 max-lg:hidden" method="get" role="search">
        <label className="relative block">
          <span className="sr-only">{say('search')}</span>
          <span className="pointer-events-none absolute inset-y-0 left-2 flex items-center text-quiet">
            <Icon name="search" size={16} />
          </span>
          <input
            className="control peer pr-8 pl-8"
            data-search=""
            maxLength={100}
            name="q"
            placeholder={say('search')}
            type="search"
          />
          {showsKey && (
            <span
              aria-hidden="true"
              className="pointer-events-none absolute inset-y-0 right-3 flex items-center font-sans text-small text-quiet peer-focus:hidden"
            >
              /
            </span>
          )}
        </label>
      </form>
      <Link
        aria-label={say('search')}
        className="flex size-11 shrink-0 items-center justify-center text-quiet hover:text-ink lg:hidden"
        data-search=""
        href="/search"
      >
        <Icon name="search" />
      </Link>
    </>
  );
}
