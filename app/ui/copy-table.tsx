import { useRef, useState } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { tableText } from './table-text.ts';

/** A button that copies the table before it for a spreadsheet. Without script it is not shown. */
export function CopyTable({ heads, caption }: { heads: readonly string[]; caption: string }) {
  const say = useSay(uiMessages);
  const place = useRef<HTMLDivElement>(null);
  const [told, tell] = useState('');
  const copy = async () => {
    const rows = rowsBefore(place.current);
    try {
      await navigator.clipboard.writeText(tableText(heads, rows, say('currency')));
      tell(say('tableCopied', { count: rows.length }));
    } catch {
      tell(say('tableNotCopied'));
    }
  };
  return (
    <div className="copy-table" data-screen-only="" ref={place}>
      <span className="text-quiet" role="status">
        {told}
      </span>
      <button
        aria-label={say('copyTableNamed', { table: caption })}
        className="inline-flex items-center gap-1 py-1 text-quiet hover:text-ink"
        onClick={copy}
        type="button"
      >
        <Icon name="copy" size={16} />
        {say('copyTable')}
      </button>
    </div>
  );
}

function rowsBefore(place: HTMLElement | null): string[][] {
  const table = place?.previousElementSibling;
  if (!(table instanceof HTMLTableElement)) return [];
  return [...table.tBodies].flatMap(({ rows }) => [...rows].map(({ cells }) => [...cells].map(textOf)));
}

/** What a cell says to everyone, its lines apart, dates as ISO; not what is there for the eye alone or to be pressed. */
function textOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('[aria-hidden="true"], button')) part.remove();
  for (const time of copy.querySelectorAll('time')) {
    if (time.dateTime.length === 'YYYY-MM-DD'.length) time.textContent = time.dateTime;
  }
  for (const line of copy.querySelectorAll('li, p, .block')) line.prepend('\n');
  const lines = (copy.textContent ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('; ');
}
