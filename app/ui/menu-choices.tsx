import { Icon, type IconName } from './icon.tsx';

export type MenuChoice = { value: string; text: string; icon?: IconName; lang?: string };

type MenuChoicesProps = {
  action: string;
  name: string;
  choices: MenuChoice[];
  current: string;
  /** The page to come back to. */
  returnTo: string;
};

/** One form whose buttons each choose a value: one press, no script. */
export function MenuChoices({ action, name, choices, current, returnTo }: MenuChoicesProps) {
  return (
    <form action={action} className="grid" method="post">
      <input name="returnTo" type="hidden" value={returnTo} />
      {choices.map(({ value, text, icon, lang }) => (
        <button
          aria-current={value === current ? 'true' : undefined}
          className="flex h-control items-center gap-2 rounded-mark px-2 text-start whitespace-nowrap hover:bg-wash aria-[current]:font-strong"
          key={value}
          lang={lang}
          name={name}
          type="submit"
          value={value}
        >
          {icon && <Icon name={icon} />}
          <span className="min-w-0 grow truncate">{text}</span>
          {value === current && <Icon name="check" size={16} />}
        </button>
      ))}
    </form>
  );
}
