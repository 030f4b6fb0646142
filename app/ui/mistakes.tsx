import { problemMessages } from '#app/i18n/messages/form-problems.ts';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { ErrorSummary } from './error-summary.tsx';
import { useSay } from './language.tsx';

export type FormMistake = { field: string; problem: keyof typeof problemMessages & string };

/** What was wrong with a form that was sent: at each field, and above them all with what the field is called. */
export function useMistakes(mistakes: readonly FormMistake[] | undefined, labelOf: (field: string) => string) {
  const say = useSay(problemMessages);
  const sayFrame = useSay(uiMessages);
  const told = (mistakes ?? []).map(({ field, problem }) => ({
    id: field,
    message: sayFrame('fieldMistake', { field: labelOf(field), problem: say(problem) }),
  }));
  return {
    errorOf(field: string): string | undefined {
      const found = mistakes?.find((mistake) => mistake.field === field);
      return found && say(found.problem);
    },
    summary: <ErrorSummary mistakes={told} />,
  };
}
