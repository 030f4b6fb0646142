import { type ComponentPropsWithoutRef, type ComponentType, createContext, type ReactNode, useContext } from 'react';

export type LinkProps = Omit<ComponentPropsWithoutRef<'a'>, 'href' | 'style'> & { href: string };

const LinkContext = createContext<ComponentType<LinkProps> | undefined>(undefined);

/** Names the component that shows links, such as a router's that fetches on intent; without it links are plain. */
export function LinkProvider({ component, children }: { component: ComponentType<LinkProps>; children: ReactNode }) {
  return <LinkContext.Provider value={component}>{children}</LinkContext.Provider>;
}

/** A link to a page. What has `download` is always a plain link, so that the browser and not the router follows it. */
export function Link(props: LinkProps) {
  const Component = useContext(LinkContext);
  if (!Component || props.download !== undefined) return <a {...props} />;
  return <Component {...props} />;
}

/** A link within text. */
export function TextLink({ className = '', ...props }: LinkProps) {
  return <Link {...props} className={`text-link ${className}`} />;
}
