/** Has a page refresh itself: its content where script runs, otherwise all of it. */
export function Refresh({ seconds }: { seconds: number }) {
  return (
    <>
      <span data-refresh={seconds} hidden />
      <noscript>
        <meta content={String(seconds)} httpEquiv="refresh" />
      </noscript>
    </>
  );
}
