import { claimMessages } from '#app/i18n/messages/claims.ts';
import { ChoiceField } from '#app/ui/choice-field.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { useSay } from '#app/ui/language.tsx';

type ProofsProps = {
  /** The proofs of the claim that is handed in again. */
  before: readonly { position: number; name: string }[] | undefined;
  error: string | undefined;
  /** The form was sent and refused: a browser does not choose files again. */
  isSentAgain: boolean;
};

/** Photographs and papers that prove the expenses. */
export function Proofs({ before, error, isSentAgain }: ProofsProps) {
  const say = useSay(claimMessages);
  const positions = (before ?? []).map(({ position }) => String(position));
  return (
    <>
      {before && (
        <ChoiceField
          choices={before.map(({ position, name }) => ({ value: String(position), text: name }))}
          chosen={positions}
          label={say('keep')}
          name="keep"
          several
        />
      )}
      <FileField
        accept="image/jpeg,image/png,application/pdf"
        error={error ?? (isSentAgain ? say('filesAgain') : undefined)}
        hint={say('proofsHint')}
        label={say('proofs')}
        multiple
        name="proofs"
        optional={before !== undefined}
      />
    </>
  );
}
