import type { ComponentPropsWithoutRef } from 'react';

export type LinkProps = Omit<ComponentPropsWithoutRef<'a'>, 'href' | 'style'> & { href: string };

/** A link to a page. */
export function Link(props: LinkProps) {
  return <a {...props} />;
}

/** A link within text. */
export function TextLink({ className = '', ...props }: LinkProps) {
  return <Link {...props} className={`text-link ${className}`} />;
}
