import type { LinksFunction, LoaderFunctionArgs, MetaDescriptor } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from './i18n/index.ts';
import { commonMessages } from './i18n/messages/common.ts';
import { findViewer, getInstallation, listOwnMemberships, readPreferences } from './identity/index.server.ts';
import { beyondLimits } from './identity/index.ts';
import { navigationFor } from './identity/navigation.ts';
import { countUnread } from './notifications/index.server.ts';
import { useActingName } from './ui/acting-name.tsx';
import { FocusFrame } from './ui/focus-frame.tsx';
import { LanguageProvider, useSay } from './ui/language.tsx';
import { TextLink } from './ui/link.tsx';
import { Shell } from './ui/shell.tsx';
import theme from './ui/theme.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: theme },
  { rel: 'icon', href: '/favicon.ico', sizes: 'any' },
];

export const handle = { needs: 'public' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await findViewer(args);
  const preferences = await readPreferences(args.request, viewer);
  const { db, origin, requestId, now } = args.context;
  if (!viewer) return { ...preferences, requestId, person: undefined };
  const { name, role, isOwner, membershipId } = viewer;
  const memberships = await listOwnMemberships(db, viewer, now());
  const reading = { ...(await getInstallation(db)), readAt: now().toISOString(), origin };
  const unread = await countUnread(db, viewer);
  return { ...preferences, requestId, reading, person: { name, role, isOwner, membershipId, memberships, unread } };
}

/** The one script of all pages, as the build names it, and the nonce by which this page lets it run. */
export const ScriptContext = createContext<{ src: string; nonce: string } | undefined>(undefined);

const unknownReader = {
  language: 'en',
  scheme: 'system',
  shortcuts: 'on',
  requestId: '',
  person: undefined,
} as const;

function useReader() {
  return useRouteLoaderData<typeof loader>('root') ?? unknownReader;
}

/** The title of a page in the reader's language, for its `meta`. */
export function pageTitle(
  matches: readonly ({ id: string; data: unknown } | undefined)[],
  title: (language: Language) => string,
): MetaDescriptor[] {
  const root = matches.find((match) => match?.id === 'root')?.data as { language: Language } | undefined;
  return [{ title: `${title(root?.language ?? unknownReader.language)} · Tandem` }];
}

export function Layout({ children }: { children: ReactNode }) {
  const { language, scheme } = useReader();
  const script = useContext(ScriptContext);
  return (
    <html data-scheme={scheme === 'system' ? undefined : scheme} lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <Meta />
        <Links />
        {script && <script {...script} type="module" />}
      </head>
      <body>
        <LanguageProvider language={language}>{children}</LanguageProvider>
      </body>
    </html>
  );
}

export default function App() {
  const reader = useReader();
  const { pathname, search } = useLocation();
  const say = useSay(commonMessages);
  const nameOf = useActingName();
  if (!reader.person) return <Outlet />;
  const { person, scheme, shortcuts, reading } = reader;
  const choices = person.memberships.map((membership) => ({ value: `${membership.id}`, text: nameOf(membership) }));
  const current = `${person.membershipId}`;
  const items = navigationFor(person, pathname).map(({ key, href, icon, letter, heading, current }) => ({
    label: say(key),
    section: heading && say(heading),
    href,
    icon,
    letter,
    current,
  }));
  const role = choices.find(({ value }) => value === current)?.text ?? say(person.role);
  const address = pathname + search;
  return (
    <Shell
      hasShortcuts={shortcuts === 'on'}
      items={items}
      paper={{ ...reading, address: reading.origin + address, reader: `${person.name}, ${role}` }}
      person={{
        name: person.name,
        role,
        memberships: choices.length > 1 ? { choices, current } : undefined,
        links: [
          { label: say('account'), href: '/account' },
          { label: say('keyboard'), href: '/keyboard', letter: '?' },
        ],
      }}
      returnTo={address}
      scheme={scheme}
      unread={person.unread}
    >
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { scheme, requestId } = useReader();
  const say = useSay(commonMessages);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const isBeyondLimits = status === 403 && isRouteErrorResponse(error) && error.data === beyondLimits;
  const refused = isBeyondLimits ? 'beyondLimits' : 'notAllowed';
  const title = say(status === 404 ? 'notFound' : status === 403 ? refused : 'failed');
  const told = isBeyondLimits ? 'beyondLimitsSentence' : 'notFoundSentence';
  const sentence = status === 500 ? say('failedSentence', { requestId }) : say(told);
  return (
    <FocusFrame returnTo="/" scheme={scheme} sentence={sentence} title={title}>
      <TextLink href="/">{say('toHome')}</TextLink>
    </FocusFrame>
  );
}
