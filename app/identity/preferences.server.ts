import { createCookie } from '@remix-run/node';
import { updatePreferences } from '#db/queries/people.ts';
import { isLanguage, type Language, negotiateLanguage } from '../i18n/index.ts';
import type { Viewer } from './roles.ts';
import { findViewer, type RequestArguments } from './viewer.server.ts';

export type Scheme = 'system' | 'light' | 'dark';
type Shortcuts = Viewer['shortcuts'];
export type Preferences = { language: Language; scheme: Scheme; shortcuts: Shortcuts };

const aYear = 365 * 24 * 60 * 60;
const remembered = { path: '/', sameSite: 'lax', maxAge: aYear, httpOnly: true } as const;
const cookies = {
  language: createCookie('language', remembered),
  scheme: createCookie('scheme', remembered),
  shortcuts: createCookie('shortcuts', remembered),
};
const isChoice: Record<keyof Preferences, (value: string) => boolean> = {
  language: isLanguage,
  scheme: isScheme,
  shortcuts: isShortcuts,
};

/** What the reader chose; else what the person chose on another machine; else what the browser asks for. */
export async function readPreferences(request: Request, viewer: Viewer | undefined): Promise<Preferences> {
  const header = request.headers.get('Cookie');
  const language: unknown = await cookies.language.parse(header);
  const scheme: unknown = await cookies.scheme.parse(header);
  const shortcuts: unknown = await cookies.shortcuts.parse(header);
  const accepted = negotiateLanguage(request.headers.get('Accept-Language'));
  const chosen = typeof language === 'string' && isLanguage(language) ? language : viewer?.language;
  return {
    language: chosen ?? accepted,
    scheme: isScheme(scheme) ? scheme : 'system',
    shortcuts: isShortcuts(shortcuts) ? shortcuts : (viewer?.shortcuts ?? 'on'),
  };
}

/** Remembers a choice with the browser and with the person: the language is that of documents and mail, too. */
export async function choosePreference(args: RequestArguments, name: keyof Preferences): Promise<Response> {
  const form = await args.request.formData();
  const value = String(form.get(name) ?? '');
  if (!isChoice[name](value)) throw new Response(`no such ${name}`, { status: 422 });
  const viewer = await findViewer(args);
  if (viewer) await updatePreferences(args.context.db, viewer.personId, { [name]: value });
  const cookie = await cookies[name].serialize(value, { secure: args.context.secure });
  const headers = { Location: ownPath(String(form.get('returnTo') ?? '/')), 'Set-Cookie': cookie };
  return new Response(null, { status: 303, headers });
}

/** Only its being fixed matters: what stays on it when it is resolved stays on this portal too. */
const ownOrigin = 'http://portal.invalid';

/** A path of this portal; anything else, such as another site's address, is the home page. */
export function ownPath(path: string): string {
  // A browser drops tabs and line breaks before it reads an address, so they could hide a second slash.
  if (/\p{Cc}/u.test(path) || !path.startsWith('/') || !URL.canParse(path, ownOrigin)) return '/';
  const { origin, pathname, search } = new URL(path, ownOrigin);
  // What begins with two slashes, as `/.//host` does once it is resolved, names another host.
  return origin === ownOrigin && !pathname.startsWith('//') ? pathname + search : '/';
}

function isScheme(value: unknown): value is Scheme {
  return value === 'system' || value === 'light' || value === 'dark';
}

function isShortcuts(value: unknown): value is Shortcuts {
  return value === 'on' || value === 'off';
}
