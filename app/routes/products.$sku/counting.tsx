import { productMessages } from '#app/i18n/messages/products.ts';
import { useSay } from '#app/ui/language.tsx';
import { ProgrammeTable } from '#app/ui/programme-table.tsx';
import { Section } from '#app/ui/section.tsx';
import type { ProductPage } from './route.tsx';

/** The programmes in which the product counts, and by what of it. */
export function Counting({ programmes }: Pick<ProductPage, 'programmes'>) {
  const say = useSay(productMessages);
  if (!programmes) return null;
  return (
    <Section note={say('countingNote')} title={say('counting')}>
      {programmes.length === 0 ? (
        <p className="text-quiet">{say('noProgramme')}</p>
      ) : (
        <ProgrammeTable
          also={{
            key: 'how',
            head: say('how'),
            cell: ({ counts, by }) => (
              <>
                {say(counts)} <span className="text-quiet">{say(`by-${by}`)}</span>
              </>
            ),
          }}
          programmes={programmes}
          title={say('counting')}
        />
      )}
    </Section>
  );
}
