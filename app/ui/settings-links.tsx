import { settingsMessages } from '#app/i18n/messages/settings.ts';
import { useSay } from './language.tsx';
import { RoomLinks } from './room-links.tsx';

const pages = { house: '/settings', 'product-lines': '/settings/product-lines', brands: '/settings/brands' } as const;

/** The pages of the settings. */
export function SettingsLinks({ current }: { current: keyof typeof pages }) {
  const say = useSay(settingsMessages);
  const keys = Object.keys(pages) as (keyof typeof pages)[];
  const links = keys.map((key) => ({ href: pages[key], label: say(key), current: key === current }));
  return <RoomLinks label={say('pages')} links={links} />;
}
