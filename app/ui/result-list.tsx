import { Link } from './link.tsx';

export type Result = { href: string; title: string; code?: string; notes: readonly string[] };

/** Things that were found, each with its code and what tells it from others. */
export function ResultList({ results }: { results: readonly Result[] }) {
  return (
    <ul className="border-t">
      {results.map(({ href, title, code, notes }) => (
        <li className="relative border-b py-2 hover:bg-wash" key={`${href} ${code}`}>
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Link className="min-w-0 font-strong text-ink hover:text-accent after:absolute after:inset-0" href={href}>
              {title}
            </Link>
            {code !== undefined && code !== title && <span className="text-small text-quiet">{code}</span>}
          </p>
          {notes.length > 0 && <p className="text-small text-quiet">{notes.join(' · ')}</p>}
        </li>
      ))}
    </ul>
  );
}
