import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

type DisclosureProps = { summary: ReactNode; open?: boolean; children: ReactNode };

/** Something that most people do not need, one press away. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className="group/disclosure border-y" open={open}>
      <summary className="flex items-center gap-2 py-2 hover:text-accent">
        <span className="text-quiet group-open/disclosure:rotate-90">
          <Icon name="next" size={16} />
        </span>
        {summary}
      </summary>
      <div className="pt-1 pb-4 pl-6">{children}</div>
    </details>
  );
}
