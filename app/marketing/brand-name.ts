import type { LocalText } from '../i18n/index.ts';

/** How a brand is called; one without a title by its code. */
export function brandName({ brand, brandTitle }: { brand: string; brandTitle: string }): LocalText {
  return { en: brand, ...(JSON.parse(brandTitle) as LocalText) };
}
