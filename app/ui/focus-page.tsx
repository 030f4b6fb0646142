import type { ReactNode } from 'react';
import { FocusFrame } from './focus-frame.tsx';
import { Page } from './page.tsx';
import { PageHead } from './page-head.tsx';
import type { Scheme } from './scheme-menu.tsx';

type FocusPageProps = {
  /** Whoever is signed in sees it inside the shell. */
  isSignedIn: boolean;
  title: string;
  sentence?: ReactNode;
  scheme: Scheme;
  returnTo: string;
  children: ReactNode;
};

/** A page with one thing to do that is open to everyone who has its link. */
export function FocusPage({ isSignedIn, title, sentence, children, ...frame }: FocusPageProps) {
  if (isSignedIn) {
    return (
      <Page>
        <PageHead sentence={sentence} title={title} />
        <div className="grid w-full max-w-narrow gap-6">{children}</div>
      </Page>
    );
  }
  return (
    <FocusFrame {...frame} sentence={sentence} title={title}>
      {children}
    </FocusFrame>
  );
}
