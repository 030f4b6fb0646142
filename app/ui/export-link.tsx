import { uiMessages } from '#app/i18n/messages/ui.ts';
import { LinkButton } from './button.tsx';
import { useSay } from './language.tsx';

/** Leads to the file of a list, with all rows of its filter. */
export function ExportLink({ href }: { href: string }) {
  const say = useSay(uiMessages);
  return (
    <LinkButton download="" href={href} icon="download" kind="quiet">
      {say('exportCsv')}
    </LinkButton>
  );
}

/** The same above a list that has no filter, where it stands beside others. */
export function ExportBar({ href }: { href: string }) {
  return (
    <div className="flex justify-end" data-screen-only="">
      <ExportLink href={href} />
    </div>
  );
}
