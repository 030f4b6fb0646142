import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';

type PageHeadProps = {
  title: string;
  /** One sentence: what this page tells. */
  sentence?: ReactNode;
  /** The one main action: a Button or LinkButton. */
  action?: ReactNode;
  /** The list this page belongs to. */
  back?: { label: string; href: string };
  /** A StateMark or StageMark beside the title. */
  mark?: ReactNode;
};

/** The head of every page. */
export function PageHead({ title, sentence, action, back, mark }: PageHeadProps) {
  return (
    <div className="grid gap-2">
      {back && (
        <Link
          className="-ml-1 inline-flex items-center gap-1 justify-self-start text-small text-quiet hover:text-ink"
          data-screen-only=""
          href={back.href}
        >
          <Icon name="previous" size={16} />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="grid max-w-prose min-w-0 gap-1">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <h1 className="min-w-0 text-head font-strong text-balance">{title}</h1>
            {mark}
          </div>
          {sentence && <p className="text-quiet">{sentence}</p>}
        </div>
        {action && (
          <div className="flex flex-wrap items-center gap-2" data-screen-only="">
            {action}
          </div>
        )}
      </div>
    </div>
  );
}
