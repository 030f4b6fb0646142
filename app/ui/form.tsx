import type { ReactNode } from 'react';

/** The fields of a form one under another, its buttons last. Stands inside the route's own form. */
export function FormBody({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-1 gap-5">{children}</div>;
}

/** Fields that belong together, under one legend. */
export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="grid grid-cols-1 gap-5">
      <legend className="mb-3 text-large font-strong">{legend}</legend>
      {children}
    </fieldset>
  );
}
