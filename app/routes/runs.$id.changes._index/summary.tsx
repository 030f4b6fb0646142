import { changeMessages } from '#app/i18n/messages/periods.ts';
import { runChangesMessages } from '#app/i18n/messages/run-changes.ts';
import { Amount } from '#app/ui/amount.tsx';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { Section } from '#app/ui/section.tsx';
import type { Compared } from './route.tsx';

/** How many rows changed, and by how much what is due, in each currency. */
export function Sums({ found: { sums, currency } }: { found: Compared }) {
  const say = useSay(runChangesMessages);
  const count = (key: 'rows' | 'appeared' | 'vanished') => sums.reduce((total, sum) => total + sum[key], 0);
  return (
    <FigureRow>
      <FigureTile figure={<Quantity text={String(count('rows'))} />} label={say('changed')} main />
      <FigureTile figure={<Quantity text={String(count('appeared'))} />} label={say('appeared')} />
      <FigureTile figure={<Quantity text={String(count('vanished'))} />} label={say('vanished')} />
      {sums.map((sum) => (
        <FigureTile
          figure={<Amount currency={sum.currency} minor={sum.differenceMinor} signed withCurrency />}
          key={sum.currency}
          label={say('difference')}
          note={
            sum.currency !== currency && (
              <TextLink href={queryText({ currency: sum.currency })}>
                {say('inCurrency', { currency: sum.currency })}
              </TextLink>
            )
          }
        />
      ))}
    </FigureRow>
  );
}

/** What was accepted after the run before and is known to this one. */
export function Accepted({ found: { accepted, moreAccepted, issued, timeZone } }: { found: Compared }) {
  const say = useSay(runChangesMessages);
  const sayChange = useSay(changeMessages);
  return (
    <Section title={say('between')}>
      {accepted.length === 0 && issued === 0 && <p>{say('nothingBetween')}</p>}
      <ul className="text-small">
        {accepted.map(({ number, kind, acceptedAt, acceptedByName }) => (
          <li key={number}>
            <InstantText at={acceptedAt} timeZone={timeZone} /> · {isChange(kind) ? sayChange(kind) : kind}
            {acceptedByName && ` · ${acceptedByName}`}
          </li>
        ))}
        {moreAccepted && <li>{say('more')}</li>}
        {issued > 0 && <li>{say('issuedBetween', { count: issued })}</li>}
      </ul>
    </Section>
  );
}

function isChange(kind: string): kind is keyof typeof changeMessages {
  return Object.hasOwn(changeMessages, kind);
}
