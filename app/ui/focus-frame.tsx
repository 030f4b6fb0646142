import type { ReactNode } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Brand } from './brand-mark.tsx';
import { useSay } from './language.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { type Scheme, SchemeMenu } from './scheme-menu.tsx';
import { SkipLink } from './skip-link.tsx';

type FocusFrameProps = {
  title: string;
  sentence?: ReactNode;
  scheme: Scheme;
  returnTo: string;
  children: ReactNode;
  /** What stands under the card: a second way, the demonstration's sign-ins. */
  below?: ReactNode;
};

const toolClass = 'flex h-control items-center gap-2 rounded-box px-2 text-small text-quiet hover:text-ink';

/** A page with one thing to do and no navigation: signing in, a one-time link, a mistake. */
export function FocusFrame({ title, sentence, scheme, returnTo, children, below }: FocusFrameProps) {
  const say = useSay(uiMessages);
  return (
    <div className="relative isolate flex min-h-dvh flex-col overflow-hidden bg-wash">
      <Wheels />
      <SkipLink text={say('skipToContent')} />
      <header className="flex items-center justify-between gap-4 px-4 py-3 md:px-8" data-screen-only="">
        <Brand />
        <div className="flex">
          <LanguageMenu panelClass="top-full right-0 min-w-48" returnTo={returnTo} summaryClass={toolClass} />
          <SchemeMenu
            panelClass="top-full right-0 min-w-48"
            returnTo={returnTo}
            scheme={scheme}
            summaryClass={toolClass}
            textClass="max-sm:hidden"
          />
        </div>
      </header>
      <main
        className="mx-auto grid w-full max-w-narrow grow content-start gap-6 px-4 pt-6 pb-24 md:pt-20 focus:outline-none"
        id="content"
        tabIndex={-1}
      >
        <div className="grid gap-6 rounded-box border bg-paper px-5 py-6 sm:px-8 sm:py-8 print:border-0">
          <div className="grid gap-1">
            <h1 className="text-title font-strong">{title}</h1>
            {sentence && <p className="text-quiet">{sentence}</p>}
          </div>
          {children}
        </div>
        {below}
      </main>
    </div>
  );
}

/** The mark's two wheels, drawn large at the foot of the page. */
function Wheels() {
  return (
    <svg
      aria-hidden="true"
      className="absolute inset-x-0 bottom-0 -z-1 h-2/5 w-full"
      data-screen-only=""
      fill="none"
      focusable="false"
      preserveAspectRatio="xMidYMin slice"
      strokeWidth="1.5"
      viewBox="0 0 240 90"
    >
      <path d="M120 33.2a70 70 0 0 1 0 117.6 70 70 0 0 1 0-117.6Z" className="fill-accent-wash" />
      <circle className="stroke-line" cx="82" cy="92" r="70" vectorEffect="non-scaling-stroke" />
      <circle className="stroke-line" cx="158" cy="92" r="70" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
