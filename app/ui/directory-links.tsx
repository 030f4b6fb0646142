import { commonMessages } from '#app/i18n/messages/common.ts';
import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { productMessages } from '#app/i18n/messages/products.ts';
import { useSay } from './language.tsx';
import { RoomLinks } from './room-links.tsx';

type DirectoryLinksProps = {
  current: 'distributors' | 'partnerships' | 'company' | 'products';
  /** Where a distributor's own page is, for its people; without it these are the links of staff. */
  companyHref?: string;
};

/** Who buys and what is bought: for staff every distributor, for a distributor's people their own. */
export function DirectoryLinks({ current, companyHref }: DirectoryLinksProps) {
  const say = useSay(distributorMessages);
  const sayCommon = useSay(commonMessages);
  const products = { key: 'products', href: '/products', label: useSay(productMessages)('title') };
  const links = companyHref
    ? [
        { key: 'partnerships', href: '/partnerships', label: sayCommon('partnerships') },
        products,
        { key: 'company', href: companyHref, label: say('company') },
      ]
    : [{ key: 'distributors', href: '/distributors', label: say('title') }, products];
  return (
    <RoomLinks label={say('rooms')} links={links.map(({ key, ...link }) => ({ ...link, current: key === current }))} />
  );
}
