import { Form } from '@remix-run/react';
import { limitMessages } from '#app/i18n/messages/limits.ts';
import { type LimitKind, limitKinds } from '#app/identity/index.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice-field.tsx';
import { Difference } from '#app/ui/difference.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';

type Codes = Record<LimitKind, string[]>;
type Setting = { number: number; setByName: string; codes: Codes };

type LimitFormProps = {
  personId: number;
  membershipId: number;
  /** What holds now, if anything was ever set. */
  newest: Setting | undefined;
  choices: Record<LimitKind, readonly { code: string; title: string }[]>;
  most: number;
  /** What was sent and not saved. */
  answer:
    | { codes: Codes; mistakes: Partial<Record<LimitKind, 'unknown' | 'too-many'>>; newest: Setting | undefined }
    | undefined;
};

const hints = { brand: 'brandHint', 'product-line': 'productLineHint', territory: 'territoryHint' } as const;

/** To which brands, product lines and territories a role is limited, to be ticked. */
export function LimitForm({ personId, membershipId, newest, choices, most, answer }: LimitFormProps) {
  const say = useSay(limitMessages);
  const chosen = answer?.codes ?? newest?.codes;
  const idOf = (kind: LimitKind) => `${kind}-${membershipId}`;
  const errorOf = (kind: LimitKind) => {
    const mistake = answer?.mistakes[kind];
    return mistake && (mistake === 'unknown' ? say('unknown') : say('tooMany', { most }));
  };
  const mistakes = limitKinds.flatMap((kind) => {
    const message = errorOf(kind);
    return message ? [{ id: idOf(kind), message: `${say(kind)}: ${message}` }] : [];
  });
  return (
    <Form method="post">
      <FormBody>
        <ErrorSummary mistakes={mistakes} />
        {answer?.newest && <Newer codes={answer.codes} newest={answer.newest} />}
        <input name="membership" type="hidden" value={membershipId} />
        <input name="base" type="hidden" value={answer?.newest?.number ?? newest?.number ?? 0} />
        {limitKinds.map((kind) => (
          <ChoiceField
            choices={choices[kind].map(({ code, title }) => ({
              value: code,
              text: title,
              hint: title === code ? undefined : code,
            }))}
            chosen={chosen?.[kind]}
            error={errorOf(kind)}
            hint={say(hints[kind])}
            id={idOf(kind)}
            inColumns
            key={kind}
            label={say(kind)}
            name={kind}
            several
          />
        ))}
        <ButtonRow>
          <Button>{say('save')}</Button>
          <LinkButton href={`/people/${personId}`} kind="quiet">
            {say('back')}
          </LinkButton>
        </ButtonRow>
      </FormBody>
    </Form>
  );
}

/** Someone else has set them meanwhile: theirs beside what was ticked here. */
function Newer({ newest, codes }: { newest: Setting; codes: Codes }) {
  const say = useSay(limitMessages);
  const linesOf = (list: readonly string[]) => (list.length > 0 ? [...list].sort() : [say('all')]);
  const entries = limitKinds
    .map((kind) => ({
      key: kind,
      name: say(kind),
      before: linesOf(newest.codes[kind]),
      after: linesOf(codes[kind]),
    }))
    .filter(({ before, after }) => before.join('\n') !== after.join('\n'));
  return (
    <>
      <Notice state="bad">{say('newer', { name: newest.setByName })}</Notice>
      <Difference after={say('yours')} before={say('theirs', { name: newest.setByName })} entries={entries} />
    </>
  );
}
