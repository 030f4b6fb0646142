import { Button } from './button.tsx';
import { ChartsSection } from './gallery/charts.tsx';
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
import { Page } from './page.tsx';
import { PageHead } from './page-head.tsx';

/** Every part with all its states, for those who build pages. Shell and FocusFrame are seen around it and at /sign-in. */
export function Gallery() {
  const say = useSay(texts);
  return (
    <Page>
      <PageHead action={<Button>{say('issue')}</Button>} sentence={say('sentence')} title={say('title')} />
      <FiguresSection />
      <ExplanationSection />
      <ChartsSection />
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
  );
}
