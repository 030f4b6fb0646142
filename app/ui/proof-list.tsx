import { claimMessages } from '#app/i18n/messages/claims.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { Section } from './section.tsx';

type Proof = { position: number; name: string; contentType: string };

/** The proofs of a claim: pictures as they are, papers by name; each opens as a whole. */
export function ProofList({ claimId, proofs }: { claimId: number; proofs: readonly Proof[] }) {
  const say = useSay(claimMessages);
  return (
    <Section title={say('proofs')}>
      <ul className="flex flex-wrap gap-4">
        {proofs.map(({ position, name, contentType }) => {
          const isPicture = contentType.startsWith('image/');
          const href = `/claims/${claimId}/proofs/${position}`;
          return (
            <li key={position}>
              <a
                className="grid w-40 gap-2 rounded-box border p-2 text-small text-accent hover:border-accent"
                download={isPicture ? undefined : ''}
                href={href}
              >
                {isPicture ? (
                  <img
                    alt={say('proofNumber', { number: position, name })}
                    className="h-28 w-full rounded-mark bg-wash object-cover"
                    height={112}
                    loading="lazy"
                    src={href}
                    width={144}
                  />
                ) : (
                  <span className="flex h-28 items-center justify-center rounded-mark bg-wash text-quiet">
                    <Icon name="statement" />
                  </span>
                )}
                <span className="truncate">{name}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
