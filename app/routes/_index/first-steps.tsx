import { LinkButton } from '#app/ui/button.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';
import { type State, StateMark } from '#app/ui/state-mark.tsx';
import type { Led } from './route.tsx';

type Step = Led['steps'][number];

/** What an installation needs before its first run: for the administrator all of it, for others what is missing. */
export function FirstSteps({ led: { title, note, steps } }: { led: Led }) {
  return (
    <Section note={note} title={title}>
      <ol className="border-t">
        {steps.map((step) => (
          <li className="grid gap-x-8 gap-y-2 border-b py-3 sm:grid-cols-4 sm:py-4" key={step.key}>
            <Head {...step} />
            <div className="grid max-w-prose content-start justify-items-start gap-2 sm:col-span-3">
              <Body {...step} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const states: Record<Step['state'], State> = {
  done: 'good',
  now: 'information',
  waiting: 'neutral',
  later: 'neutral',
};

function Head({ title, state, stateWord }: Step) {
  return (
    <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 sm:grid sm:content-start sm:justify-start">
      <h3 className={state === 'later' ? 'text-quiet' : 'font-strong'}>{title}</h3>
      <p>
        <StateMark state={states[state]}>{stateWord}</StateMark>
      </p>
    </div>
  );
}

function Body({ state, there, why, missing, by, action, change }: Step) {
  return (
    <>
      {there && (
        <p>
          {there}
          {change && (
            <>
              {' · '}
              <TextLink aria-label={change.label} href={change.href}>
                {change.text}
              </TextLink>
            </>
          )}
        </p>
      )}
      {why && <p className="text-quiet">{why}</p>}
      {missing.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {by && <p className="text-quiet">{by}</p>}
      {action &&
        (state === 'now' ? (
          <LinkButton href={action.href}>{action.text}</LinkButton>
        ) : (
          <TextLink href={action.href}>{action.text}</TextLink>
        ))}
    </>
  );
}
