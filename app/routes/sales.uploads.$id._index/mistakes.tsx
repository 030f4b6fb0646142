import { importMessages } from '#app/i18n/messages/imports.ts';
import { uploadMessages } from '#app/i18n/messages/uploads.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Pager } from '#app/ui/pager.tsx';
import { RowMistakes } from '#app/ui/row-mistakes.tsx';
import { Section } from '#app/ui/section.tsx';
import type { Found } from './route.tsx';

type MistakesProps = Found & { check: NonNullable<Found['check']> };

/** Every bad row, page by page, and all of them to be saved. */
export function Mistakes({ id, kind, check, mistakes, mistakesAPage, page }: MistakesProps) {
  const say = useSay(uploadMessages);
  const sayImports = useSay(importMessages);
  return (
    <Section
      action={
        <LinkButton download href={`/sales/uploads/${id}/mistakes.csv`} icon="download" kind="quiet">
          {say('downloadMistakes')}
        </LinkButton>
      }
      id="mistakes"
      note={check.kept < check.mistakes ? say('mistakesKept', { kept: check.kept }) : undefined}
      title={sayImports('errorsOf', { count: check.mistakes })}
    >
      <RowMistakes mistakes={mistakes} ofProgrammes={kind === 'programmes'} />
      <Pager
        page={page}
        pageHref={(number) => `?page=${number}#mistakes`}
        pageSize={mistakesAPage}
        total={check.kept}
      />
    </Section>
  );
}
