import { type Language, type LocalText, localText } from '#app/i18n/index.ts';
import type { Measure } from '../measures/measure.ts';
import type { Programme } from '../programme/programme-schema.ts';

/** A programme as it is put into words: its product lines by what they are called; a line without a title by its code. */
export function withLineTitles(
  programme: Programme,
  titles: ReadonlyMap<string, LocalText>,
  language: Language,
): Programme {
  const nameOf = (code: string) => localText(titles.get(code) ?? {}, language) || code;
  const named = <M extends Measure>(measure: M): M => {
    const codes = measure.lines?.productLines;
    return codes ? { ...measure, lines: { ...measure.lines, productLines: codes.map(nameOf) } } : measure;
  };
  const { basis, qualifier, conditions, multipliers } = programme;
  return {
    ...programme,
    basis: named(basis),
    ...(qualifier && { qualifier: named(qualifier) }),
    ...(conditions && { conditions: conditions.map(named) }),
    ...(multipliers && { multipliers: multipliers.map(named) }),
  };
}
