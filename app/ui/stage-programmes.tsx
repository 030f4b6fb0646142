import { policyMessages } from '#app/i18n/messages/policies.ts';
import { useSay } from './language.tsx';
import { TextLink } from './link.tsx';

export type StageProgramme = { code: string; title: string; windows: readonly { from?: string; to?: string }[] };

/** The rebates that count in a stage, each with the dates within which it does. */
export function StageProgrammes({ programmes }: { programmes: readonly StageProgramme[] }) {
  const say = useSay(policyMessages);
  if (programmes.length === 0) return <p className="text-quiet">{say('noRebates')}</p>;
  return (
    <ul className="border-t">
      {programmes.map(({ code, title, windows }) => (
        <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-b py-2" key={code}>
          <TextLink href={`/programmes/${code}`}>{title}</TextLink>
          <span className="text-small text-quiet">
            {windows
              .map(({ from, to }) =>
                [from && say('from', { date: from }), to && say('until', { date: to })].filter(Boolean).join(' '),
              )
              .filter(Boolean)
              .join('; ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
