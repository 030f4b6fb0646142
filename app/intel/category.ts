/** What a story is about. */
export const categories = ['technology', 'company', 'industry', 'society', 'market', 'competitor', 'research'] as const;
export type Category = (typeof categories)[number];

export function isCategory(text: string): text is Category {
  return categories.some((category) => category === text);
}
