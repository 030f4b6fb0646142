import type { ReactNode } from 'react';

type EmptyStateProps = {
  /** What would stand here. */
  title: string;
  /** Why nothing does. */
  children: ReactNode;
  /** The one thing to do about it. */
  action?: ReactNode;
};

/** A place that is empty, and why. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="grid justify-items-start gap-3 border-y py-8">
      <div className="grid max-w-prose gap-1">
        <p className="font-strong">{title}</p>
        <div className="text-quiet">{children}</div>
      </div>
      {action}
    </div>
  );
}
