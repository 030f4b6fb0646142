import type { LocalText } from '../i18n/index.ts';
import { type Fields, fieldReader, longestText, type Mistake } from './form-fields.ts';

export const audiences = ['all', 'entry', 'growth', 'maturity'] as const;
export type Audience = (typeof audiences)[number];

/** A part of the annual plan, for the distributors that have a partnership in a stage, or for all that have one. */
export type PlanSection = { audience: Audience; title: LocalText; text: LocalText };

/** As many sections as the form of the annual plan shows. */
export const sectionRows = 8;

/** What someone may read whose partnerships stand in these stages. */
export function sectionsFor(sections: readonly PlanSection[], stages: readonly string[]): PlanSection[] {
  if (stages.length === 0) return [];
  return sections.filter(({ audience }) => audience === 'all' || stages.includes(audience));
}

const languageFields = [
  ['en', 'En'],
  ['zh-Hans', 'Hans'],
  ['zh-Hant', 'Hant'],
] as const;

/** The name of the field in which a part of a section stands in a language: `titleHans2`. */
export function sectionField(part: 'title' | 'text', language: keyof Required<LocalText>, row: number): string {
  const [, suffix] = languageFields.find(([known]) => known === language) as (typeof languageFields)[number];
  return `${part}${suffix}${row}`;
}

/** Reads an annual plan. A section is needed in English; it is left out where nothing of it is written. */
export function readAnnualPlanForm(fields: Fields): { sections: PlanSection[]; mistakes: Mistake[] } {
  const form = fieldReader(fields);
  const sections: PlanSection[] = [];
  for (let row = 1; row <= sectionRows; row += 1) {
    const names = languageFields.flatMap(([, suffix]) => [`title${suffix}${row}`, `text${suffix}${row}`]);
    if (row > 1 && names.every((name) => fields(name) === '')) continue;
    const read = (part: 'title' | 'text') =>
      Object.fromEntries(
        languageFields.flatMap(([language, suffix]) => {
          const longest = part === 'text' ? longestText : undefined;
          const text = form.text(`${part}${suffix}${row}`, { optional: language !== 'en', longest });
          return text === '' ? [] : [[language, text]];
        }),
      ) as LocalText;
    sections.push({
      audience: form.oneOf(`audience${row}`, audiences) ?? 'all',
      title: read('title'),
      text: read('text'),
    });
  }
  return { sections, mistakes: form.mistakes };
}
