/**
 * What a text is found by: Chinese, Japanese and Korean by every two signs that follow each other and by each sign at the
 * end of a run, other writing by its words. The same on every database.
 */
export function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const run of runsOf(text)) {
    if (!isIdeographic(run)) grams.add(run.slice(0, longestGram));
    else for (const gram of pairsOf(run)) grams.add(gram);
  }
  return grams;
}

/** What a text must have to be found by a question: words by their beginning, two signs as they are. */
export function gramsAsked(question: string): { whole: string[]; beginnings: string[] } {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const run of runsOf(question).slice(0, mostRuns)) {
    const signs = [...run];
    if (!isIdeographic(run) || signs.length === 1) beginnings.add(run.slice(0, longestGram));
    else for (const gram of pairsOf(run).slice(0, -1)) whole.add(gram);
  }
  return { whole: [...whole], beginnings: [...beginnings] };
}

const longestGram = 40;
const mostRuns = 12;

const ideographs = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const run = new RegExp(`[${ideographs}]+|[[\\p{L}\\p{N}]--[${ideographs}]]+`, 'gv');
const firstIdeograph = new RegExp(`^[${ideographs}]`, 'u');

function runsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(run) ?? [];
}

function isIdeographic(text: string): boolean {
  return firstIdeograph.test(text);
}

/** Each sign with the one after it; the last one alone. */
function pairsOf(text: string): string[] {
  const signs = [...text];
  return signs.map((sign, at) => sign + (signs[at + 1] ?? ''));
}
