/** Keys that are pressed one after the other. */
export function KeyText({ keys }: { keys: readonly string[] }) {
  return (
    <span className="inline-flex gap-1">
      {keys.map((key) => (
        <kbd className="min-w-6 rounded-mark border bg-wash px-1.5 text-center font-mono text-small" key={key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
