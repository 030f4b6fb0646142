/** A4 in points. Everything is set between the margins; the foot stands in the lower one. */
export const page = { width: 595.28, height: 841.89, left: 48, right: 547.28, top: 48, bottom: 776 } as const;
export const contentWidth = page.right - page.left;

export const colours = {
  ink: '#17211f',
  quiet: '#586461',
  rule: '#d5dbd9',
  wash: '#f3f6f5',
  accent: '#0b5a57',
} as const;

export type Weight = 'regular' | 'strong';
/** `leading` is the height of a line as a multiple of the size. */
export type Style = { weight: Weight; size: number; colour: string; leading?: number };

const { ink, quiet, accent } = colours;

export const styles = {
  title: { weight: 'strong', size: 23, colour: ink, leading: 1.2 },
  subtitle: { weight: 'regular', size: 11, colour: quiet },
  period: { weight: 'strong', size: 11, colour: ink },
  heading: { weight: 'strong', size: 12, colour: ink },
  name: { weight: 'strong', size: 10.5, colour: ink },
  text: { weight: 'regular', size: 9, colour: ink },
  strong: { weight: 'strong', size: 9, colour: ink },
  quiet: { weight: 'regular', size: 9, colour: quiet },
  small: { weight: 'regular', size: 8, colour: ink },
  smallQuiet: { weight: 'regular', size: 8, colour: quiet },
  label: { weight: 'regular', size: 7.5, colour: quiet, leading: 1.3 },
  balance: { weight: 'strong', size: 14, colour: ink },
  closing: { weight: 'strong', size: 14, colour: accent },
  link: { weight: 'regular', size: 8, colour: accent },
  foot: { weight: 'regular', size: 6.5, colour: quiet },
} as const satisfies Record<string, Style>;
