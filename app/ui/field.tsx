import { type ReactNode, useId } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';

/** What every field has; the error summary links to `id`, which is the name unless given. */
export type FieldProps = {
  label: string;
  name: string;
  id?: string;
  hint?: ReactNode;
  error?: string;
  /** Says beside the label that it may be left empty. */
  optional?: boolean;
};

/** How wide a field is: by what is written into it, not by the page. */
export type FieldWidth = 'code' | 'short' | 'medium' | 'full';
export const fieldWidths: Record<FieldWidth, string> = {
  code: 'max-w-code',
  short: 'max-w-short',
  medium: 'max-w-medium',
  full: 'max-w-prose',
};

export type FieldWiring = {
  control: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };
  hintId: string;
  errorId: string;
};

/** The attributes and ids that bind a control to its hint and error. */
export function useFieldWiring({ id, name, hint, error }: FieldProps): FieldWiring {
  const unique = useId();
  const hintId = `${unique}hint`;
  const errorId = `${unique}error`;
  const described = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  const control = {
    id: id ?? name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  };
  return { control, hintId, errorId };
}

type FieldFrameProps = FieldProps & { wiring: FieldWiring; children: ReactNode };

/** Label, hint and error around a control. */
export function FieldFrame({ label, hint, error, optional, wiring, children }: FieldFrameProps) {
  return (
    <div className="grid gap-1">
      <label className="justify-self-start font-strong" htmlFor={wiring.control.id}>
        {label}
        {optional && <OptionalNote />}
      </label>
      {hint && <FieldHint id={wiring.hintId}>{hint}</FieldHint>}
      {error && <FieldError id={wiring.errorId}>{error}</FieldError>}
      {children}
    </div>
  );
}

export function OptionalNote() {
  return <span className="font-plain text-quiet"> · {useSay(uiMessages)('optional')}</span>;
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="max-w-prose text-small text-quiet" id={id}>
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  const say = useSay(uiMessages);
  return (
    <p className="flex max-w-prose gap-1 font-strong text-bad" id={id}>
      <span className="pt-0.5">
        <Icon name="failed" size={16} />
      </span>
      <span>
        <span className="sr-only">{say('errorPrefix')} </span>
        {children}
      </span>
    </p>
  );
}
