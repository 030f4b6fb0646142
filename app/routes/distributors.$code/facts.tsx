import { distributorPath } from '#app/directory/index.ts';
import { countryName, languageNames } from '#app/i18n/index.ts';
import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { DateText } from '#app/ui/date-text.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';
import type { DistributorPage } from './route.tsx';

const texts = ['territory', 'grade', 'currency', 'legalName', 'address'] as const;

/** What is on record of the distributor today. */
export function Facts({ page: { facts, isStaff } }: { page: DistributorPage }) {
  const say = useSay(distributorMessages);
  const reader = useLanguage();
  if (!facts) return <p className="text-quiet">{say('noFacts')}</p>;
  const { parent, since, language } = facts;
  return (
    <Section title={say('facts')}>
      <KeyValueList
        items={[
          ...texts.map((name) => facts[name] && { key: say(name), value: facts[name] }),
          facts.country && { key: say('country'), value: countryName(facts.country, reader) },
          facts.taxId && { key: say('taxId'), value: facts.taxId },
          parent && {
            key: say('parent'),
            value: isStaff ? <TextLink href={distributorPath(parent.code)}>{parent.name}</TextLink> : parent.name,
          },
          since && { key: say('since'), value: <DateText date={since} long /> },
          language && { key: say('language'), value: languageNames[language as keyof typeof languageNames] },
        ]}
      />
    </Section>
  );
}
