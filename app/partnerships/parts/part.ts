import type { z } from 'zod';
import type { Language, Message } from '#app/i18n/index.ts';
import type { Field } from '../field.ts';
import type { ProgrammeInStage } from '../programmes-in-stage.ts';

/** What a form of a policy has to know beside the policy itself. */
export type FormContext = { currency: string; programmes: readonly ProgrammeInStage[] };

export type Voice = { language: Language; programmes: readonly ProgrammeInStage[] };

/** Fields under a heading of their own. */
export type FieldGroup = { title?: Message; fields: Field[] };

/** One part of what a policy says. A new one is a file like `supervision.ts` and a line in `index.ts`. */
export type PolicyPart<Value = unknown> = {
  key: string;
  title: Message;
  schema: z.ZodType<Value>;
  /** What it says in plain sentences of the reader's language. */
  sentences: (value: Value, voice: Voice) => string[];
  groups: (context: FormContext) => FieldGroup[];
  /** Leaves out of what was written what asks for nothing. */
  tidy?: (written: Record<string, unknown>) => Record<string, unknown>;
};

/** Lets parts of different values stand in one list; each reads only what its own schema has let pass. */
export function definePart<Value>(part: PolicyPart<Value>): PolicyPart {
  return part as PolicyPart;
}

/** The lines of a text that a person wrote, a sentence each. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
