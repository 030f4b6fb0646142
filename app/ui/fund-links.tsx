import { fundMessages } from '#app/i18n/messages/funds.ts';
import { useSay } from './language.tsx';
import { RoomLinks } from './room-links.tsx';

const pages = ['funds', 'requests', 'activities', 'claims'] as const;

/** The pages around the marketing funds. */
export function FundLinks({ current }: { current: (typeof pages)[number] }) {
  const say = useSay(fundMessages);
  const links = pages.map((page) => ({
    href: `/${page}`,
    label: say(page === 'funds' ? 'title' : page),
    current: page === current,
  }));
  return <RoomLinks label={say('room')} links={links} />;
}
