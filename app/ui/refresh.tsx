import { useEffect } from 'react';

/**
 * Has a page refresh itself. With script only its data are read anew, because a refresh of the document would pull back
 * someone who has gone on to another page.
 */
export function Refresh({ seconds, readAnew }: { seconds: number; readAnew: () => void }) {
  useEffect(() => {
    const timer = setInterval(readAnew, seconds * 1000);
    return () => clearInterval(timer);
  }, [readAnew, seconds]);
  return (
    <noscript>
      <meta content={String(seconds)} httpEquiv="refresh" />
    </noscript>
  );
}
