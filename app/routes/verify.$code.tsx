import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { certificatesMessages } from '#app/i18n/messages/certificates.ts';
import { findViewer, readPreferences } from '#app/identity/index.server.ts';
import { pageTitle, type loader as rootLoader } from '#app/root.tsx';
import { verifyCertificate } from '#app/training/index.server.ts';
import { DateRange } from '#app/ui/date-range.tsx';
import { FocusFrame } from '#app/ui/focus-frame.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { ValidityMark } from '#app/ui/validity-mark.tsx';

export const handle = { needs: 'public' };

/** Open to everyone who was given the code, and tells nothing but what stands on the certificate. */
export async function loader(args: LoaderFunctionArgs) {
  const { code = '' } = args.params;
  const { language } = await readPreferences(args.request, await findViewer(args));
  const { db, now } = args.context;
  const found = await verifyCertificate(db, { code, language, now: now() });
  return found ? { code, found } : data({ code, found: undefined }, { status: 404 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(certificatesMessages, language)('verifyTitle'));

export default function Verify() {
  const { code, found } = useLoaderData<typeof loader>();
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const say = useSay(certificatesMessages);
  const title = say(found ? 'verifyTitle' : 'unknownTitle');
  const sentence = found ? say('verifySentence', { manufacturer: found.manufacturer }) : say('unknownText', { code });
  const facts = found && <Facts found={found} />;
  if (root?.person) {
    return (
      <Page>
        <PageHead sentence={sentence} title={title} />
        {facts && <div className="max-w-prose">{facts}</div>}
      </Page>
    );
  }
  return (
    <FocusFrame
      returnTo={`/verify/${encodeURIComponent(code)}`}
      scheme={root?.scheme ?? 'system'}
      sentence={sentence}
      title={title}
    >
      {facts}
    </FocusFrame>
  );
}

type Found = NonNullable<Awaited<ReturnType<typeof verifyCertificate>>>;

function Facts({ found }: { found: Found }) {
  const { course, holder, from, to, validity } = found;
  const say = useSay(certificatesMessages);
  return (
    <KeyValueList
      items={[
        { key: say('state'), value: <ValidityMark validity={validity} /> },
        { key: say('course'), value: course },
        { key: say('holder'), value: holder ?? say('erasedHolder') },
        { key: say('days'), value: <DateRange from={from} long to={to} /> },
      ]}
    />
  );
}
