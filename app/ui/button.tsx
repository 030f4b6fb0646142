import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Link, type LinkProps } from './link.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

type Look = { kind?: ButtonKind; icon?: IconName; children: ReactNode };
type ButtonProps = Look & Omit<ComponentPropsWithoutRef<'button'>, 'style' | 'className' | 'children'>;
type LinkButtonProps = Look & Omit<LinkProps, 'className' | 'children'>;

/** A button that sends its form. It says what will happen. */
export function Button({ kind = 'primary', icon, children, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button {...rest} className={buttonClass(kind)} type={type}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button, for what opens a page. With `download` the browser fetches a file. */
export function LinkButton({ kind = 'primary', icon, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonClass(kind)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

/** Buttons side by side, the main one first. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}

const looks: Record<ButtonKind, string> = {
  primary: 'border-accent bg-accent px-4 text-on-accent hover:border-accent-strong hover:bg-accent-strong',
  secondary: 'border-quiet bg-paper px-4 text-ink hover:border-ink hover:bg-wash',
  quiet: '-mx-2 border-transparent px-2 text-accent hover:bg-accent-wash hover:text-accent-strong',
  danger: 'border-bad bg-paper px-4 text-bad hover:bg-bad-wash',
};

function buttonClass(kind: ButtonKind): string {
  return `inline-flex min-h-control items-center justify-center gap-2 rounded-box border py-1 text-center font-strong disabled:cursor-not-allowed disabled:border-line disabled:bg-wash disabled:text-quiet ${looks[kind]}`;
}
