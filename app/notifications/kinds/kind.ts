import type { Language } from '#app/i18n/index.ts';
import type { Permission } from '../../identity/index.ts';

type Words = Record<Language, string>;

/**
 * An event that people are told. Its notice is stored as the figures and ids of `Data`, and put into words when it is
 * read; a figure is the one that stands on what it tells of. `Data` is JSON, and what was stored once stays readable.
 */
export type NoticeKind<Data> = {
  /** All people who act for a distributor, or the one person who began what is told. */
  tells: 'distributor' | 'person';
  /** What those who are told may do: nobody else is told, or goes on to see it. */
  needs: Permission;
  /** Whether it also comes by mail to those who have not said otherwise. */
  byMail: boolean;
  /** What happens, as one chooses whether it comes by mail. */
  title: Words;
  /** One sentence with the figure. */
  sentence: (data: Data, language: Language) => string;
  /** What the link opens, as the button of a mail says it. */
  link: Words;
  path: (data: Data) => string;
};
