import { htmlOf, lineOf } from './construct.server.ts';
import { FeedRefused, feedLimits, mostAlike } from './feed.ts';
import { elementsOf, type FeedElement, readTree, textOf } from './feed-tree.server.ts';
import type { NamespaceKind } from './namespaces.ts';
import type { RawAddress, RawFeed, RawItem } from './raw-feed.ts';
import { readDate } from './read-date.ts';

/** Reads RSS 0.9 to 2.0, RDF and Atom 0.3 and 1.0, also where one feed mixes their words. Throws FeedRefused for other XML. */
export function readXmlFeed(xml: string, base: string | undefined): RawFeed {
  const root = findRoot(readTree(xml, base));
  const channel = root.name === 'channel' ? root : (childOf(root, ['channel'], core) ?? root);
  const items = [...itemsIn(channel), ...(channel === root ? [] : itemsIn(root))];
  if (items.length > feedLimits.items) throw new FeedRefused(`it has more than ${feedLimits.items} items`);
  const title = first(channel, titles);
  const language = first(channel, languages);
  return {
    title: title && lineOf(title),
    link: linkOf(channel),
    language: (language && textOf(language)) ?? channel.attributes['xml:lang'] ?? root.attributes['xml:lang'],
    items: items.map(readItem),
  };
}

const rootNames = ['rss', 'feed', 'rdf', 'channel'];

function findRoot(document: FeedElement): FeedElement {
  const outermost = elementsOf(document);
  const root = outermost.find(({ name }) => rootNames.includes(name));
  if (root) return root;
  const [other] = outermost;
  if (!other) throw new FeedRefused('it is no feed: it has no element');
  if (other.name === 'html') throw new FeedRefused('it is no feed but a page in HTML');
  throw new FeedRefused(`it is no feed: its outermost element is ${other.name.slice(0, 40)}`);
}

/** The words of the feed's own vocabulary. */
const core: NamespaceKind[] = ['rss', 'atom', 'none'];

/** Where a word is looked for: names in these vocabularies, in this order. */
type Places = readonly (readonly [name: string, namespaces: readonly NamespaceKind[]])[];

const titles: Places = [
  ['title', core],
  ['title', ['dc', 'dcterms']],
];
const languages: Places = [
  ['language', core],
  ['language', ['dc', 'dcterms']],
];
const ids: Places = [
  ['guid', core],
  ['id', core],
];
const dates: Places = [
  ['published', core],
  ['pubdate', core],
  ['issued', core],
  ['issued', ['dcterms']],
  ['date', ['dc']],
  ['created', core],
  ['created', ['dcterms']],
  ['updated', core],
  ['modified', core],
  ['modified', ['dcterms']],
  ['date', [...core, 'dcterms']],
  ['lastbuilddate', core],
];
const contents: Places = [
  ['encoded', ['content']],
  ['content', core],
  ['body', ['xhtml']],
  ['div', ['xhtml']],
  ['fulltext', core],
  ['description', core],
  ['summary', core],
  ['description', ['dc']],
  ['abstract', ['dcterms']],
];

function itemsIn(element: FeedElement): FeedElement[] {
  return elementsOf(element).flatMap((child) => {
    if (!core.includes(child.namespace)) return [];
    if (child.name === 'item' || child.name === 'entry') return [child];
    // RSS 1.1 keeps its items in a list; in RSS 1.0 the list has references only.
    return child.name === 'items'
      ? elementsOf(child).filter(({ name, namespace }) => name === 'item' && core.includes(namespace))
      : [];
  });
}

function readItem(item: FeedElement): RawItem {
  const title = first(item, titles);
  const told = allOf(item, contents).map((element) => ({ html: htmlOf(element), base: element.base }));
  const content = told.find(({ html }) => html.trim() !== '');
  const id = allOf(item, ids)
    .map((element) => textOf(element).trim())
    .find((text) => text !== '');
  const date = allOf(item, dates)
    .map((element) => readDate(textOf(element)))
    .find((instant) => instant !== null);
  return {
    id: id ?? item.attributes['rdf:about'] ?? (item.namespace === 'rss' ? item.attributes.about : undefined),
    title: title ? lineOf(title) : '',
    link: linkOf(item),
    date: date ?? null,
    html: content?.html ?? '',
    base: content?.base ?? item.base,
  };
}

function childOf(element: FeedElement, names: string[], namespaces: readonly NamespaceKind[]): FeedElement | undefined {
  return elementsOf(element).find(({ name, namespace }) => names.includes(name) && namespaces.includes(namespace));
}

/** The elements of these names, those of the first place first. */
function allOf(element: FeedElement, places: Places): FeedElement[] {
  const children = elementsOf(element);
  return places
    .flatMap(([name, namespaces]) =>
      children.filter((child) => child.name === name && namespaces.includes(child.namespace)),
    )
    .slice(0, mostAlike);
}

/** The first of them that says something. */
function first(element: FeedElement, places: Places): FeedElement | undefined {
  return allOf(element, places).find((child) => lineOf(child).trim() !== '');
}

/** The page of an item or a feed: Atom's link to the same thing in another form, RSS's link, a guid that is an address. */
function linkOf(element: FeedElement): RawAddress | undefined {
  const links = elementsOf(element).filter(({ name, namespace }) => name === 'link' && core.includes(namespace));
  const found =
    links.find((link) => isAlternate(link) && /^$|html/.test(link.attributes.type ?? '')) ??
    links.find(isAlternate) ??
    links.find((link) => link.attributes.href === undefined && textOf(link).trim() !== '');
  if (found) return { href: (found.attributes.href ?? textOf(found)).trim(), base: found.base };
  const guid = childOf(element, ['guid'], core);
  const isAddress =
    guid && guid.attributes.ispermalink?.trim().toLowerCase() !== 'false' && /^https?:\/\//i.test(textOf(guid).trim());
  if (isAddress) return { href: textOf(guid).trim(), base: guid.base };
  const about = element.attributes['rdf:about'];
  return about !== undefined && /^https?:\/\//i.test(about) ? { href: about, base: undefined } : undefined;
}

function isAlternate({ attributes: { href, rel = '' } }: FeedElement): boolean {
  const relation = rel
    .trim()
    .toLowerCase()
    .replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '');
  return href !== undefined && (relation === '' || relation === 'alternate');
}
