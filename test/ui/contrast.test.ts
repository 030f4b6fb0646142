import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, isInSrgb, type Oklch } from './oklch.ts';

type Colours = Map<string, { light: Oklch; dark: Oklch }>;

const colours = readColours(readFileSync('app/ui/theme.css', 'utf8'));
const states = ['good', 'attention', 'bad', 'information'];
const stages = ['entry', 'growth', 'maturity'];

/** Every text and the grounds on which it stands. */
const texts: [text: string, ground: string][] = [
  ...['paper', 'wash', 'accent-wash'].map((ground): [string, string] => ['ink', ground]),
  ...['paper', 'wash'].map((ground): [string, string] => ['quiet', ground]),
  ...['paper', 'wash', 'accent-wash'].map((ground): [string, string] => ['accent', ground]),
  ...['paper', 'wash', 'accent-wash'].map((ground): [string, string] => ['accent-strong', ground]),
  ...['accent', 'accent-strong'].map((ground): [string, string] => ['on-accent', ground]),
  ...states.flatMap((state): [string, string][] => [
    [state, 'paper'],
    [state, 'wash'],
    [state, `${state}-wash`],
    ['ink', `${state}-wash`],
    ['accent', `${state}-wash`],
    ['paper', state],
  ]),
  ...stages.map((stage): [string, string] => [`on-${stage}`, stage]),
];

/** What is no text and must be seen all the same: the edges of controls, what is filled, the ring of the focus. */
const edges: [edge: string, ground: string][] = [
  ['quiet', 'paper'],
  ['quiet', 'wash'],
  ['accent', 'paper'],
  ['accent', 'wash'],
  ['accent', 'line'],
  ['bad', 'paper'],
];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test.each(texts)('%s on %s is read at 4.5 to 1', (text, ground) => {
    expect(contrast(colour(text)[scheme], colour(ground)[scheme])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edges)('%s beside %s is seen at 3 to 1', (edge, ground) => {
    expect(contrast(colour(edge)[scheme], colour(ground)[scheme])).toBeGreaterThanOrEqual(3);
  });

  test.each([...colours.keys()])('%s is shown by every screen as written', (name) => {
    expect(isInSrgb(colour(name)[scheme])).toBe(true);
  });
});

test('white on black has the highest contrast and a colour on itself none', () => {
  const white = { lightness: 1, chroma: 0, hue: 0 };
  const black = { lightness: 0, chroma: 0, hue: 0 };
  expect(contrast(white, black)).toBeCloseTo(21, 5);
  expect(contrast(black, white)).toBeCloseTo(21, 5);
  expect(contrast(white, white)).toBe(1);
});

test('each colour of the theme is written for both schemes', () => {
  const declared = readFileSync('app/ui/theme.css', 'utf8').match(/--color-[a-z-]+:(?! initial)/g) ?? [];
  expect(declared.map((name) => name.slice('--color-'.length, -1))).toEqual([...colours.keys()]);
});

function colour(name: string): { light: Oklch; dark: Oklch } {
  const found = colours.get(name);
  if (!found) throw new Error(`app/ui/theme.css has no colour ${name}`);
  return found;
}

function readColours(css: string): Colours {
  const found: Colours = new Map();
  for (const [, name = '', light = '', dark = ''] of css.matchAll(
    /--color-([a-z-]+): light-dark\(oklch\(([^)]*)\), oklch\(([^)]*)\)\);/g,
  )) {
    found.set(name, { light: readOklch(light), dark: readOklch(dark) });
  }
  return found;
}

function readOklch(text: string): Oklch {
  const [lightness, chroma, hue] = text.split(' ').map(Number);
  if (lightness === undefined || chroma === undefined || hue === undefined) throw new Error(`oklch(${text})`);
  return { lightness, chroma, hue };
}
