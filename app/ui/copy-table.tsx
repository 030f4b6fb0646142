import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';

/** A button that copies the table before it for a spreadsheet. Without script it is not shown. */
export function CopyTable({ caption }: { caption: string }) {
  const say = useSay(uiMessages);
  return (
    <div className="copy-table" data-screen-only="">
      <span aria-live="polite" className="text-quiet" />
      <button
        aria-label={say('copyTableNamed', { table: caption })}
        className="inline-flex items-center gap-1 py-1 text-quiet hover:text-ink"
        data-copies=""
        type="button"
      >
        <Icon name="copy" size={16} />
        {say('copyTable')}
      </button>
    </div>
  );
}
