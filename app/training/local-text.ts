import { z } from 'zod';

const text = z.string().trim().min(1);

/** A text in English, and in Chinese where it was written. */
export const localTextSchema = z.strictObject({ en: text, 'zh-Hans': text.optional(), 'zh-Hant': text.optional() });

/** What modules, lessons, questions and choices are called by in addresses and on record. */
export const codeSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'small letters, digits and hyphens' });
