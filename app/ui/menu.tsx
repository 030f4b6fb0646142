import type { ReactNode } from 'react';

type MenuProps = {
  /** What stands on the button; a menu without visible text needs `label` too. */
  summary: ReactNode;
  label?: string;
  children: ReactNode;
  /** Classes of the button and of the panel, which places itself. */
  summaryClass: string;
  panelClass: string;
  className?: string;
};

/** A button that opens a panel, without script too; with it, Escape and a press elsewhere close it. */
export function Menu({ summary, label, children, summaryClass, panelClass, className = '' }: MenuProps) {
  return (
    <details className={`group/menu relative ${className}`} data-menu="">
      <summary aria-label={label} className={summaryClass} title={label}>
        {summary}
      </summary>
      <div className={`absolute z-20 rounded-box border bg-paper p-1 shadow-float ${panelClass}`}>{children}</div>
    </details>
  );
}
