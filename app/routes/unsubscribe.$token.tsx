import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { accountMessages } from '#app/i18n/messages/account.ts';
import { noticeMessages } from '#app/i18n/messages/notices.ts';
import { readPreferences } from '#app/identity/index.server.ts';
import { findStop, stopMail } from '#app/notifications/index.server.ts';
import { pageTitle, type loader as rootLoader } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { FocusPage } from '#app/ui/focus-page.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';

export const handle = { needs: 'public' };

const statuses = { open: 200, stopped: 200, dead: 404, 'too-many-tries': 429 };

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await readPreferences(args.request, undefined);
  const token = args.params.token ?? '';
  const { db, address, now } = args.context;
  const found = await findStop(db, { token, language, address, now: now() });
  return data({ token, found }, { status: statuses[found.kind] });
}

/**
 * Mail programs send this without anybody's cookie (RFC 8058), so that the token alone decides, also where there is a
 * cookie.
 */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  if (form.get('List-Unsubscribe') !== 'One-Click') throw new Response('Not a request to stop mail', { status: 422 });
  const { language } = await readPreferences(args.request, undefined);
  const token = args.params.token ?? '';
  const { db, address, now } = args.context;
  const answer = await stopMail(db, { token, language, address, now: now() });
  return data(answer, { status: statuses[answer.kind] });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(noticeMessages, language)('stopTitle'));

export default function StopMail() {
  const { token, found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? found;
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const say = useSay(noticeMessages);
  const words = useAnswer(answer);
  return (
    <FocusPage
      isSignedIn={root?.person !== undefined}
      returnTo={`/unsubscribe/${token}`}
      scheme={root?.scheme ?? 'system'}
      {...words}
    >
      {answer.kind === 'open' ? (
        <Form method="post" reloadDocument>
          <FormBody>
            <input name="List-Unsubscribe" type="hidden" value="One-Click" />
            <Button>{say('stop')}</Button>
          </FormBody>
        </Form>
      ) : (
        <TextLink href="/account/notices">{say('mailTitle')}</TextLink>
      )}
    </FocusPage>
  );
}

type Answer = Awaited<ReturnType<typeof findStop>>;

function useAnswer(answer: Answer): { title: string; sentence: string } {
  const say = useSay(noticeMessages);
  const sayAccount = useSay(accountMessages);
  if (answer.kind === 'dead') return { title: sayAccount('deadTitle'), sentence: say('deadStop') };
  if (answer.kind === 'too-many-tries') {
    const minutes = Math.ceil(answer.waitSeconds / 60);
    return { title: say('stopTitle'), sentence: sayAccount('tooManyTries', { minutes }) };
  }
  const { kind, title } = answer;
  if (kind === 'open') return { title: say('stopTitle'), sentence: say('stopSentence', { title }) };
  return { title: say('stoppedTitle'), sentence: say('stoppedSentence', { title }) };
}
