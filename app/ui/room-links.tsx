import { Link } from './link.tsx';

export type RoomLink = { href: string; label: string; current: boolean };

/** The pages of one room side by side, the one that is shown underlined. */
export function RoomLinks({ label, links }: { label: string; links: readonly RoomLink[] }) {
  return (
    <nav aria-label={label} className="-mb-2 border-b" data-screen-only="">
      <ul className="-mb-px flex flex-wrap gap-x-4 sm:gap-x-6">
        {links.map(({ href, label: text, current }) => (
          <li key={href}>
            <Link
              aria-current={current ? 'page' : undefined}
              className={`inline-flex min-h-control items-center border-b-2 py-1 hover:text-accent ${
                current ? 'border-accent font-strong text-ink' : 'border-transparent text-quiet'
              }`}
              href={href}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
