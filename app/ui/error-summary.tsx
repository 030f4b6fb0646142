import { useId } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';

export type FieldMistake = {
  /** The field's id; without one the mistake concerns the whole form. */
  id?: string;
  message: string;
};

type ErrorSummaryProps = {
  mistakes: readonly FieldMistake[];
  /** False where it only stands for show. */
  takesFocus?: boolean;
};

/** All mistakes of a form above it, each a link to its field. It takes the focus when it appears. */
export function ErrorSummary({ mistakes, takesFocus = true }: ErrorSummaryProps) {
  const say = useSay(uiMessages);
  const titleId = useId();
  if (mistakes.length === 0) return null;
  return (
    <div
      aria-labelledby={titleId}
      // biome-ignore lint/a11y/noAutofocus: what was sent is answered here, and a reader of the screen begins with it
      autoFocus={takesFocus}
      className="flex max-w-prose overflow-hidden rounded-box bg-bad-wash"
      role="alert"
      tabIndex={-1}
    >
      <span className="bg-bad px-2.5 py-3 text-paper">
        <Icon name="failed" />
      </span>
      <div className="grid gap-1 px-4 py-3">
        <h2 className="font-strong" id={titleId}>
          {say('errorSummary', { count: mistakes.length })}
        </h2>
        <ul className="grid gap-1">
          {mistakes.map(({ id, message }) => (
            <li key={`${id} ${message}`}>
              {id ? (
                <a className="text-ink underline underline-offset-3 hover:text-bad" href={`#${id}`}>
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
