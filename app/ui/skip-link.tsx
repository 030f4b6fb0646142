/** The first stop of the keyboard: straight to the page's content. */
export function SkipLink({ text }: { text: string }) {
  return (
    <a
      className="sr-only rounded-box bg-accent font-strong text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-30 focus:px-4 focus:py-2"
      data-screen-only=""
      href="#content"
    >
      {text}
    </a>
  );
}
