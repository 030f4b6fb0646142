import { searchByMessages, searchKindMessages, searchMessages } from '#app/i18n/messages/search.ts';
import type { KindKey } from '#app/search/index.ts';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';

/** What the reader can look for, and by what it is found. */
export function WhatCanBeFound({ kinds, isOwn }: { kinds: KindKey[]; isOwn: boolean }) {
  const say = useSay(searchMessages);
  const sayKind = useSay(searchKindMessages);
  const sayBy = useSay(searchByMessages);
  const entries = kinds.map((key) => ({ key: sayKind(key), value: sayBy(isOwn ? (ownBy[key] ?? key) : key) }));
  return (
    <Section note={say('emptyText')} title={say('emptyTitle')}>
      <KeyValueList items={entries} />
    </Section>
  );
}

/** By what else or what less a distributor's people find what is their own. */
const ownBy: { [key in KindKey]?: 'ownStatements' | 'ownPlans' } = { statements: 'ownStatements', plans: 'ownPlans' };
