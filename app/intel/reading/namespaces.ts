/** The vocabularies that a feed's elements are read from. `none`: without one, or one that only this feed knows. */
export type NamespaceKind = 'atom' | 'rss' | 'rdf' | 'dc' | 'dcterms' | 'content' | 'xhtml' | 'none' | 'other';

/** By the beginning of their addresses, without `http://` and `www.`, in small letters. */
const kinds: [start: string, kind: NamespaceKind][] = [
  ['w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules', 'other'],
  ['purl.org/rss/1.0', 'rss'],
  ['purl.org/net/rss1.1', 'rss'],
  ['channel.netscape.com/rdf/simple', 'rss'],
  ['my.netscape.com/rdf/simple', 'rss'],
  ['my.netscape.com/publish/formats/rss', 'rss'],
  ['backend.userland.com/rss', 'rss'],
  ['blogs.law.harvard.edu/tech/rss', 'rss'],
  ['purl.org/dc/elements/1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['w3.org/tr/xhtml1', 'xhtml'],
];

/** What a prefix means where nobody has declared it. */
const customary: Record<string, NamespaceKind> = {
  '': 'none',
  atom: 'atom',
  a: 'atom',
  rss: 'rss',
  rdf: 'rdf',
  dc: 'dc',
  dcterms: 'dcterms',
  content: 'content',
  xhtml: 'xhtml',
  html: 'xhtml',
};

export function namespaceKind(prefix: string, uri: string | undefined): NamespaceKind {
  if (uri === undefined) return Object.hasOwn(customary, prefix) ? (customary[prefix] as NamespaceKind) : 'other';
  const plain = uri.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '');
  const known = kinds.find(([start]) => plain.startsWith(start));
  return known ? known[1] : prefix === '' ? 'none' : 'other';
}
