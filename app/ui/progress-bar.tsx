/** How much of something is done, as a bar under the words that say it. */
export function ProgressBar({ done, total, text }: { done: number; total: number; text: string }) {
  return (
    <div className="grid gap-1">
      <p className="text-small text-quiet">{text}</p>
      <progress aria-label={text} className="progress" max={total} value={done} />
    </div>
  );
}
