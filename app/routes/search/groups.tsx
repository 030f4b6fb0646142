import { searchKindMessages, searchMessages } from '#app/i18n/messages/search.ts';
import type { KindKey } from '#app/search/index.ts';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { type Result, ResultList } from '#app/ui/result-list.tsx';
import { Section } from '#app/ui/section.tsx';

type Group = { key: KindKey; hits: Result[]; isMore: boolean; moreHref?: string };

/** What was found, kind by kind, and the way to more of each. */
export function Groups({ typed, groups }: { typed: string; groups: Group[] }) {
  const say = useSay(searchMessages);
  const sayKind = useSay(searchKindMessages);
  return groups.map(({ key, hits, isMore, moreHref = queryText({ q: typed, kind: key }) }) => (
    <Section
      action={isMore && <TextLink href={moreHref}>{say('moreOf', { kind: sayKind(key) })}</TextLink>}
      key={key}
      title={sayKind(key)}
    >
      <ResultList results={hits} />
    </Section>
  ));
}
