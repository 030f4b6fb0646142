import type { ReactNode } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';

type ChartFrameProps = {
  title: string;
  /** What the chart shows in a sentence: what one would say of it aloud. */
  description: string;
  /** The SVG, drawn on the server and hidden from screen readers, for whom the table stands. */
  children: ReactNode;
  /** The same numbers as a Table. */
  table: ReactNode;
};

/** A chart with its title, its sentence and its numbers as a table. */
export function ChartFrame({ title, description, children, table }: ChartFrameProps) {
  const say = useSay(uiMessages);
  return (
    <figure className="grid grid-cols-1 gap-3">
      <figcaption className="grid gap-1">
        <span className="font-strong">{title}</span>
        <span className="text-small text-quiet">{description}</span>
      </figcaption>
      <div aria-hidden="true">{children}</div>
      <details className="group/twin">
        <summary className="inline-flex items-center gap-1 text-small text-accent hover:text-accent-strong">
          <span className="group-open/twin:rotate-180">
            <Icon name="chevron" size={16} />
          </span>
          {say('showAsTable')}
        </summary>
        <div className="pt-3">{table}</div>
      </details>
    </figure>
  );
}
