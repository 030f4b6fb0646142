import { type ReactNode, useEffect, useRef } from 'react';

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
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => closeOnLeaving(details.current), []);
  return (
    <details className={`group/menu relative ${className}`} ref={details}>
      <summary aria-label={label} className={summaryClass}>
        {summary}
      </summary>
      <div className={`absolute z-20 rounded-box border bg-paper p-1 shadow-float ${panelClass}`}>{children}</div>
    </details>
  );
}

function closeOnLeaving(details: HTMLDetailsElement | null) {
  if (!details) return;
  const page = details.ownerDocument;
  const onPress = (event: Event) => {
    if (!(event.target instanceof Node && details.contains(event.target))) details.open = false;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  page.addEventListener('pointerdown', onPress);
  page.addEventListener('keydown', onKey);
  return () => {
    page.removeEventListener('pointerdown', onPress);
    page.removeEventListener('keydown', onKey);
  };
}
