import { type LocalText, localText } from '../i18n/index.ts';
import { bestOf, comparable } from './fit.server.ts';
import type { Asking, Found } from './kind.server.ts';

type Titled = { code: string; title: LocalText };

/** What has a code, and a title in each language, by either of them. */
export function findTitled(
  things: readonly Titled[],
  { question, language, ...window }: Asking,
  pathOf: (code: string) => string,
): Found {
  const named = things.map(({ code, title }) => {
    const own = localText(title, language);
    return comparable({ code, names: [own, ...Object.values(title)] });
  });
  const { found, ...rest } = bestOf(named, question, window);
  const hits = found.map(({ code, names: [title = code] }) => ({ href: pathOf(code), title, code, notes: [] }));
  return { hits, ...rest };
}
