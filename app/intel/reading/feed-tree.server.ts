import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { FeedRefused, feedLimits } from './feed.ts';
import { type NamespaceKind, namespaceKind } from './namespaces.ts';

/** An element of a feed: its name without prefix in small letters, and the address that its relative ones refer to. */
export type FeedElement = {
  name: string;
  namespace: NamespaceKind;
  /** By their names as written, in small letters. */
  attributes: Record<string, string>;
  base: string | undefined;
  language: string | undefined;
  children: (FeedElement | string)[];
};

/**
 * Reads XML as forgivingly as browsers read HTML: what is not closed ends with its parent, a bare `&` is one. Declared
 * entities are never read and never expanded. Throws FeedRefused beyond the limits, before they cost time.
 */
export function readTree(xml: string, base: string | undefined): FeedElement {
  const root: FeedElement = { name: '', namespace: 'none', attributes: {}, base, language: undefined, children: [] };
  const stack: Open[] = [{ element: root, prefixes: new Map() }];
  let elements = 0;
  let attributes = 0;
  let isCdata = false;
  const top = () => stack.at(-1) as Open;
  const parser = new Parser(
    {
      onopentagname() {
        attributes = 0;
      },
      onattribute() {
        attributes += 1;
        if (attributes > feedLimits.attributes) {
          throw new FeedRefused(`an element has more than ${feedLimits.attributes} attributes`);
        }
      },
      onopentag(name, raw) {
        elements += 1;
        if (elements > feedLimits.elements) throw new FeedRefused(`it has more than ${feedLimits.elements} elements`);
        if (stack.length > feedLimits.depth) throw new FeedRefused(`it is nested deeper than ${feedLimits.depth}`);
        const opened = open(name, raw, top());
        top().element.children.push(opened.element);
        stack.push(opened);
      },
      onclosetag() {
        stack.pop();
      },
      ontext(text) {
        top().element.children.push(isCdata ? text : decodeHTMLStrict(text));
      },
      oncdatastart() {
        isCdata = true;
      },
      oncdataend() {
        isCdata = false;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(xml);
  return root;
}

type Open = { element: FeedElement; prefixes: Map<string, string> };

function open(rawName: string, raw: Record<string, string>, parent: Open): Open {
  const attributes: Record<string, string> = Object.create(null);
  let prefixes = parent.prefixes;
  for (const [key, value] of Object.entries(raw)) {
    const name = key.toLowerCase();
    const decoded = decodeHTMLStrict(value);
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) attributes[name] = decoded;
    else {
      if (prefixes === parent.prefixes) prefixes = new Map(prefixes);
      prefixes.set(name === 'xmlns' ? '' : name.slice('xmlns:'.length), decoded.trim());
    }
  }
  const [prefix, name] = splitName(rawName.toLowerCase());
  const { base, language } = parent.element;
  const element: FeedElement = {
    name,
    namespace: namespaceKind(prefix, prefixes.get(prefix)),
    attributes,
    base: resolveBase(attributes['xml:base'], base),
    language: attributes['xml:lang'] ?? language,
    children: [],
  };
  return { element, prefixes };
}

function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** Only a web address is a base; another, such as `javascript:`, leaves the one around it. */
function resolveBase(given: string | undefined, around: string | undefined): string | undefined {
  if (given === undefined) return around;
  const url = URL.canParse(given, around) ? new URL(given, around) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : around;
}

/** The elements among the children. */
export function elementsOf({ children }: FeedElement): FeedElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** All text within, without markup. */
export function textOf(element: FeedElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
