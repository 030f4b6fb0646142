import { Button } from './button.tsx';
import { ColoursSection, IconsSection } from './gallery/colours.tsx';
import { ExplainedRowSection } from './gallery/explained-rows.tsx';
import { FactsSection } from './gallery/facts.tsx';
import { FiguresSection, MarksSection } from './gallery/figures.tsx';
import { FormSection } from './gallery/forms.tsx';
import { NoticesSection } from './gallery/notices.tsx';
import { ExplanationSection } from './gallery/numbers-explained.tsx';
import { RulesSection } from './gallery/rules.tsx';
import { TableSection } from './gallery/tables.tsx';
import { texts } from './gallery/texts.ts';
import { useSay } from './language.tsx';
import type { NavItem } from './navigation.tsx';
import { Page } from './page.tsx';
import { PageHead } from './page-head.tsx';
import type { Scheme } from './scheme-menu.tsx';
import { Shell } from './shell.tsx';

/** Every part with all its states, for those who build pages. */
export function Gallery({ scheme, returnTo }: { scheme: Scheme; returnTo: string }) {
  const say = useSay(texts);
  return (
    <Shell
      items={useGalleryItems()}
      owner="Adventure Works"
      person={{ name: 'Lin Wei', role: say('role'), links: [{ label: say('people'), href: '/people/1' }] }}
      returnTo={returnTo}
      scheme={scheme}
    >
      <Page>
        <PageHead action={<Button>{say('issue')}</Button>} sentence={say('sentence')} title={say('title')} />
        <FiguresSection />
        <ExplanationSection />
        <ExplainedRowSection />
        <RulesSection />
        <TableSection />
        <MarksSection />
        <FactsSection />
        <NoticesSection />
        <FormSection />
        <ColoursSection />
        <IconsSection />
      </Page>
    </Shell>
  );
}

function useGalleryItems(): NavItem[] {
  const say = useSay(texts);
  return [
    { label: say('home'), href: '/', icon: 'home' },
    { label: say('statements'), href: '/statements', icon: 'statement', current: true, section: say('money') },
    { label: say('programmes'), href: '/programmes', icon: 'programme' },
    { label: say('periods'), href: '/periods', icon: 'period', count: 3 },
    { label: say('sales'), href: '/sales', icon: 'sales' },
    { label: say('partnerships'), href: '/partnerships', icon: 'partnership', section: say('house') },
    { label: say('people'), href: '/people', icon: 'people' },
    { label: say('audit'), href: '/audit', icon: 'audit' },
  ];
}
