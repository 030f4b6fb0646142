import { Sentences } from './sentences.tsx';

export type PolicyPartInWords = { key: string; title: string; sentences: readonly string[] };

/** What a stage policy says, part by part. */
export function PolicyParts({ parts }: { parts: readonly PolicyPartInWords[] }) {
  return (
    <div className="grid gap-5">
      {parts.map(({ key, title, sentences }) => (
        <div className="grid gap-1" key={key}>
          <h3 className="font-strong">{title}</h3>
          <Sentences sentences={sentences} />
        </div>
      ))}
    </div>
  );
}
