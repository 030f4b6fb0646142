import { KeyValueList } from './key-value-list.tsx';

export type PolicyPartInWords = { key: string; title: string; sentences: readonly string[] };

/** What a stage policy says, part by part, a sentence a line. */
export function PolicyParts({ parts }: { parts: readonly PolicyPartInWords[] }) {
  return (
    <KeyValueList
      items={parts.map(({ title, sentences }) => ({
        key: title,
        value: (
          <ul className="grid max-w-prose gap-1.5">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ),
      }))}
    />
  );
}
