import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { sayIn } from '#app/i18n/index.ts';
import { commonMessages } from '#app/i18n/messages/common.ts';
import { keyboardMessages } from '#app/i18n/messages/keyboard.ts';
import { readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { navigationFor } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { KeyText } from '#app/ui/key-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'home:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'home:read');
  const { shortcuts } = await readPreferences(args.request, viewer);
  return { isOn: shortcuts === 'on', rooms: navigationFor(viewer, '/') };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(keyboardMessages, language)('title'));

export default function Keyboard() {
  const { isOn, rooms } = useLoaderData<typeof loader>();
  const say = useSay(keyboardMessages);
  const sayRoom = useSay(commonMessages);
  return (
    <Page>
      <PageHead sentence={say(isOn ? 'sentence' : 'sentenceOff')} title={say('title')} />
      {isOn && (
        <>
          <KeyTable
            rows={[
              { keys: ['/'], leads: say('toSearch') },
              { keys: ['Esc'], leads: say('leaveField') },
              { keys: ['?'], leads: say('toHelp') },
            ]}
            title={say('everywhere')}
          />
          <KeyTable
            note={say('roomsNote')}
            rows={rooms.map(({ key, letter, href }) => ({
              keys: ['g', letter],
              leads: <TextLink href={href}>{sayRoom(key)}</TextLink>,
            }))}
            title={say('rooms')}
          />
        </>
      )}
      <Switch isOn={isOn} />
    </Page>
  );
}

type Row = { keys: string[]; leads: ReactNode };

function KeyTable({ title, note, rows }: { title: string; note?: string; rows: Row[] }) {
  const say = useSay(keyboardMessages);
  const columns: Column<Row>[] = [
    { key: 'leads', head: say('leads'), cell: ({ leads }) => leads },
    { key: 'keys', head: say('keys'), cell: ({ keys }) => <KeyText keys={keys} />, align: 'end' },
  ];
  return (
    <Section note={note} title={title}>
      <div className="max-w-medium">
        <Table caption={title} captionHidden columns={columns} compact rowKey={({ keys }) => keys.join()} rows={rows} />
      </div>
    </Section>
  );
}

function Switch({ isOn }: { isOn: boolean }) {
  const say = useSay(keyboardMessages);
  return (
    <Section title={say(isOn ? 'turnOffTitle' : 'turnOnTitle')}>
      <p className="max-w-prose text-quiet">{say(isOn ? 'turnOffText' : 'turnOnText')}</p>
      <form action="/shortcuts" method="post">
        <input name="returnTo" type="hidden" value="/keyboard" />
        <input name="shortcuts" type="hidden" value={isOn ? 'off' : 'on'} />
        <Button kind="secondary">{say(isOn ? 'turnOff' : 'turnOn')}</Button>
      </form>
    </Section>
  );
}
