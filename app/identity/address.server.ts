import { notFound } from './viewer.server.ts';

/** A whole number above zero from an address. Throws 404 for another text: it leads nowhere. */
export function requireNumber(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : notFound();
}

/** The same from the query, where it may be absent. */
export function findNumber(request: Request, name: string): number | undefined {
  const text = new URL(request.url).searchParams.get(name);
  return text === null ? undefined : requireNumber(text);
}

/** What the query says for these names, without those that it leaves empty. */
export function findTexts<Name extends string>(request: Request, names: readonly Name[]): { [Key in Name]?: string } {
  const { searchParams } = new URL(request.url);
  const said = names.map((name) => [name, searchParams.get(name)?.trim() || undefined]);
  return Object.fromEntries(said.filter(([, text]) => text !== undefined));
}
