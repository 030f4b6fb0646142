import type { ComponentPropsWithoutRef } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { FieldFrame, type FieldProps, useFieldWiring } from './field.tsx';
import { useSay } from './language.tsx';

type Control = Omit<
  ComponentPropsWithoutRef<'input'>,
  'style' | 'className' | 'type' | 'defaultValue' | keyof FieldProps
>;

/** A password; it never has a value from the server. Where script runs, it can be shown. */
export function PasswordField({ label, hint, error, optional, ...rest }: FieldProps & Control) {
  const say = useSay(uiMessages);
  const field = { label, hint, error, optional, name: rest.name, id: rest.id };
  const wiring = useFieldWiring(field);
  return (
    <FieldFrame {...field} wiring={wiring}>
      <span className="relative block max-w-medium">
        <input
          autoCapitalize="none"
          autoComplete="current-password"
          spellCheck={false}
          {...rest}
          {...wiring.control}
          className="control pr-16"
          type="password"
        />
        <button
          aria-controls={wiring.control.id}
          className="group absolute inset-y-0 right-0 rounded-box px-3 text-small text-accent hover:text-accent-strong"
          data-shows-password=""
          hidden
          type="button"
        >
          <span className="group-data-shown:hidden">{say('showPassword')}</span>
          <span className="hidden group-data-shown:inline">{say('hidePassword')}</span>
        </button>
      </span>
    </FieldFrame>
  );
}
