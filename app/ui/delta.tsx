import { formatDecimal } from '#app/i18n/index.ts';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { HiddenText } from './hidden-text.tsx';
import { Icon } from './icon.tsx';
import { useLanguage, useSay } from './language.tsx';

type DeltaProps = {
  /** The change as decimal text, signed: "-3.5". */
  text: string;
  /** What stands after the number: "%", "CNY", "cases". */
  unit?: string;
  /** Which direction is welcome; without it the change has no colour. */
  better?: 'up' | 'down';
  /** What it is compared with: "against Q3 2025". */
  against?: string;
};

const icons = { up: 'up', down: 'down', unchanged: undefined } as const;

/** A change with its direction as an arrow, a sign and a word. */
export function Delta({ text, unit = '', better, against }: DeltaProps) {
  const language = useLanguage();
  const say = useSay(uiMessages);
  const direction = !/[1-9]/.test(text) ? 'unchanged' : text.startsWith('-') ? 'down' : 'up';
  const icon = icons[direction];
  const colour = !better || direction === 'unchanged' ? 'text-quiet' : direction === better ? 'text-good' : 'text-bad';
  return (
    <span className="figures inline-flex flex-wrap items-baseline gap-x-2">
      <span className={`whitespace-nowrap ${colour}`}>
        {icon && (
          <span className="inline-sign">
            <Icon name={icon} size={12} />
          </span>
        )}
        <HiddenText>{say(direction)} </HiddenText>
        {direction === 'up' && '+'}
        {formatDecimal(text, language)}
        {unit === '%' ? unit : unit && ` ${unit}`}
      </span>
      {against && <span className="text-quiet">{against}</span>}
    </span>
  );
}
