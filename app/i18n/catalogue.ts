import type { Language } from './languages.ts';

type PluralForms = { one: string; other: string };
/** One message in three languages. English may have a plural form, chosen by the parameter `count`. */
export type Message = { en: string | PluralForms; 'zh-Hans': string; 'zh-Hant': string };
export type Catalogue = Record<string, Message>;

type Parameters<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Parameters<Rest>
  : never;
type EnglishText<M extends Message> = M['en'] extends PluralForms ? M['en']['other'] | '{count}' : M['en'];
type Names<M extends Message> = Parameters<Extract<EnglishText<M>, string>>;
type Values<M extends Message> = [Names<M>] extends [never] ? [] : [values: Record<Names<M>, string | number>];

/** Says a message of one catalogue in one language. The type checker knows its keys and their parameters. */
export type Say<C extends Catalogue> = <Key extends keyof C & string>(key: Key, ...values: Values<C[Key]>) => string;

/** A room's messages, kept as literal types so that a missing language or parameter fails the type check. */
export function catalogue<const C extends Catalogue>(messages: C): C {
  return messages;
}

/** The function that says the messages of `messages` in `language`. */
export function sayIn<C extends Catalogue>(messages: C, language: Language): Say<C> {
  const plural = pluralsOf(language);
  return (key, ...[values]) => {
    const message = messages[key] as Message;
    const text = message[language];
    const form =
      typeof text === 'string'
        ? text
        : plural.select(Number(values?.['count' as never])) === 'one'
          ? text.one
          : text.other;
    return values ? fill(form, values, language) : form;
  };
}

const plurals = new Map<Language, Intl.PluralRules>();

/** Made once for each language: making one takes longer than a message. */
function pluralsOf(language: Language): Intl.PluralRules {
  const known = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, known);
  return known;
}

function fill(text: string, values: Record<string, string | number>, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : whole;
    return typeof value === 'number' ? value.toLocaleString(language) : String(value);
  });
}
