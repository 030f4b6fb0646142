import { type Language, type Say, sayIn } from '../i18n/index.ts';
import { firstStepMessages } from '../i18n/messages/first-steps.ts';
import type { FirstStep } from './first-steps.ts';

/** What the portal is said to be, where that is done. */
export type House = { manufacturer: string; currency: string; timeZone: string };

/** A step as its reader reads it: what there is of it, or why it matters, what is missing, and who does it. */
export type StepInWords = Pick<FirstStep, 'key' | 'state'> & {
  title: string;
  stateWord: string;
  there: string | undefined;
  why: string | undefined;
  missing: string[];
  by: string | undefined;
  action: { text: string; href: string } | undefined;
  /** `label` is what it is called where the step does not stand beside it. */
  change: { text: string; label: string; href: string } | undefined;
};

type SayStep = Say<typeof firstStepMessages>;

export function stepInWords(step: FirstStep, { house, language }: { house: House; language: Language }): StepInWords {
  const say = sayIn(firstStepMessages, language);
  const { key, state, missing, action, changeHref } = step;
  const isDone = state === 'done';
  // What comes later says why it will; what it lacks is for when it is its turn.
  const isTold = state === 'now' || state === 'waiting';
  return {
    ...{ key, state, title: say(key), stateWord: say(state) },
    there: isDone ? thereInWords(step, house, say) : undefined,
    why: isDone ? undefined : say(`${key}-why`),
    missing: isTold ? missing.map((one) => missingInWords(one, say)) : [],
    by: isTold ? doerInWords(step, say) : undefined,
    action: action && { text: say(action.key), href: action.href },
    change:
      isDone && changeHref !== undefined
        ? { text: say('change'), label: `${say('change')}: ${say(key)}`, href: changeHref }
        : undefined,
  };
}

function thereInWords({ key, there: count }: FirstStep, house: House, say: SayStep): string {
  return key === 'house' ? say('house-there', { ...house, count }) : say(`${key}-there`, { count });
}

function missingInWords({ key, count }: FirstStep['missing'][number], say: SayStep): string {
  return key === 'invited' || key === 'draftsWait' ? say(key, { count }) : say(key);
}

/** Who does what is not the viewer's alone to do. */
function doerInWords({ key, by, action }: FirstStep, say: SayStep): string | undefined {
  if (!by) return undefined;
  const { role, names } = by;
  if (role !== 'brand-manager' && role !== 'finance') return say(action ? 'byAdministratorOrYou' : 'byAdministrator');
  if (names.length > 0) return say(`by-${role}`, { names: names.join(say('listMark')) });
  return say(key === 'approval' ? 'nobody-else' : `nobody-${role}`);
}
