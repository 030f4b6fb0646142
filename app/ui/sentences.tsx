/** A rule in plain sentences, one under another, the first being what matters most. */
export function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="prose">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
