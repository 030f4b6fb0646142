import { AdministratorHome } from './administrator.tsx';
import { AuditorHome } from './auditor.tsx';
import { BrandHome } from './brand.tsx';
import { FinanceHome } from './finance.tsx';
import type { Home } from './route.tsx';

/** The home of each role of the staff, in a file of its own for the browser, so that a distributor loads none of it. */
export default function StaffHome({ home }: { home: Exclude<Home, { kind: 'distributor' }> }) {
  switch (home.kind) {
    case 'finance':
      return <FinanceHome home={home} />;
    case 'brand-manager':
      return <BrandHome home={home} />;
    case 'administrator':
      return <AdministratorHome home={home} />;
    case 'auditor':
      return <AuditorHome home={home} />;
  }
}
