import { firstStepMessages } from '#app/i18n/messages/first-steps.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';
import { type State, StateMark } from '#app/ui/state-mark.tsx';
import type { Led } from './route.tsx';

type Step = Led['steps'][number];

/** What an installation needs before its first run: for the administrator all of it, for others what is missing. */
export function FirstSteps({ led }: { led: Led }) {
  const say = useSay(firstStepMessages);
  const { steps, done, count, isWhole } = led;
  return (
    <Section
      note={isWhole ? say('note', { done, count }) : say('noteOfOthers')}
      title={say(isWhole ? 'title' : 'titleOfOthers')}
    >
      <ol className="border-t">
        {steps.map((step) => (
          <li className="grid gap-x-8 gap-y-2 border-b py-3 sm:grid-cols-4 sm:py-4" key={step.key}>
            <Head step={step} />
            <div className="grid max-w-prose content-start justify-items-start gap-2 sm:col-span-3">
              <Body house={led.house} step={step} />
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

function Head({ step: { key, state } }: { step: Step }) {
  const say = useSay(firstStepMessages);
  return (
    <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 sm:grid sm:content-start sm:justify-start">
      <h3 className={state === 'later' ? 'text-quiet' : 'font-strong'}>{say(key)}</h3>
      <p>
        <StateMark state={states[state]}>{say(state)}</StateMark>
      </p>
    </div>
  );
}

function Body({ step, house }: { step: Step; house: Led['house'] }) {
  const say = useSay(firstStepMessages);
  const { key, state, missing, action, changeHref } = step;
  if (state === 'done') {
    return (
      <p>
        {key === 'house'
          ? say('house-there', { ...house, count: step.there })
          : say(`${key}-there`, { count: step.there })}
        {changeHref && (
          <>
            {' · '}
            <TextLink aria-label={`${say('change')}: ${say(key)}`} href={changeHref}>
              {say('change')}
            </TextLink>
          </>
        )}
      </p>
    );
  }
  return (
    <>
      <p className="text-quiet">{say(`${key}-why`)}</p>
      {state !== 'later' && missing.map((one) => <MissingText key={one.key} one={one} />)}
      {state !== 'later' && <Doer step={step} />}
      {action && state === 'now' && <LinkButton href={action.href}>{say(action.key)}</LinkButton>}
      {action && state === 'waiting' && <TextLink href={action.href}>{say(action.key)}</TextLink>}
    </>
  );
}

/** What is missing, counted where there is something to count. */
function MissingText({ one: { key, count } }: { one: Step['missing'][number] }) {
  const say = useSay(firstStepMessages);
  return <p>{key === 'invited' || key === 'draftsWait' ? say(key, { count }) : say(key)}</p>;
}

/** Who does what is not the viewer's to do. */
function Doer({ step: { key, by } }: { step: Step }) {
  const say = useSay(firstStepMessages);
  if (!by) return null;
  const names = by.names.join(say('listMark'));
  if (by.role !== 'brand-manager' && by.role !== 'finance')
    return <p className="text-quiet">{say('byAdministrator')}</p>;
  if (by.names.length > 0) return <p className="text-quiet">{say(`by-${by.role}`, { names })}</p>;
  return <p className="text-quiet">{say(key === 'approval' ? 'nobody-else' : `nobody-${by.role}`)}</p>;
}
