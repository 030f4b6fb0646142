import { Form } from '@remix-run/react';
import { importKindMessages } from '#app/i18n/messages/import-kinds.ts';
import { uploadMessages } from '#app/i18n/messages/uploads.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { Found } from './route.tsx';

type DecisionProps = Found & { check: NonNullable<Found['check']> };

/** What the check comes to, and the way on from it. */
export function Decision(props: DecisionProps) {
  const { check, kind, columns } = props;
  const say = useSay(uploadMessages);
  if (check.choice === 'whole') {
    const isDraft = kind === 'programmes';
    return (
      <Notice state="good" title={say('good')}>
        <p>{say(isDraft ? 'draftsText' : 'wholeText', { count: check.new })}</p>
        <Confirm {...props}>{say(isDraft ? 'importDrafts' : 'importWhole', { count: check.new })}</Confirm>
      </Notice>
    );
  }
  if (check.choice === 'nothing-new') {
    return (
      <Notice state="information" title={say('nothingNew')}>
        <p>{say('nothingNewText')}</p>
        <Confirm {...props} kindOfButton="secondary">
          {say('importNothing')}
        </Confirm>
      </Notice>
    );
  }
  const missing = columns.filter(({ required, header }) => required && header === '').map(({ name }) => name);
  return missing.length > 0 ? <NotFound {...props} missing={missing} /> : <Mistaken {...props} />;
}

/** Columns that are needed stand under no header of the file, so that no row could be read. */
function NotFound({ id, mayDecide, isFree, missing }: DecisionProps & { missing: readonly string[] }) {
  const say = useSay(uploadMessages);
  return (
    <Notice state="bad" title={say('matchTitle', { count: missing.length })}>
      <p>{say('matchText', { columns: missing.join(', ') })}</p>
      {mayDecide && isFree && (
        <div className="mt-3">
          <LinkButton href={`/sales/uploads/${id}/mapping`}>{say('match')}</LinkButton>
        </div>
      )}
    </Notice>
  );
}

function Mistaken(props: DecisionProps) {
  const { kind, check, mayDecide, isFree } = props;
  const say = useSay(uploadMessages);
  return (
    <Notice state="bad" title={say('bad', { count: check.mistakes })}>
      <p>{say('badText', { count: check.mistakes })}</p>
      {mayDecide && isFree && (
        <div className="mt-3">
          <LinkButton href={`/sales/imports/new?kind=${kind}`}>{say('correctedFile')}</LinkButton>
        </div>
      )}
      {check.choice === 'good-rows' ? (
        <>
          <p className="mt-4">{say('goodRowsText', { count: check.new })}</p>
          <Confirm {...props} kindOfButton="secondary">
            {say('importGoodRows', { count: check.new })}
          </Confirm>
        </>
      ) : (
        <p className="mt-4">{say('noneText')}</p>
      )}
    </Notice>
  );
}

type ConfirmProps = DecisionProps & { kindOfButton?: 'primary' | 'secondary'; children: string };

function Confirm({ id, kind, revision, check, mayDecide, isFree, kindOfButton = 'primary', children }: ConfirmProps) {
  const say = useSay(uploadMessages);
  const sayKind = useSay(importKindMessages);
  if (!mayDecide) return <p className="mt-2">{say('mayNot', { kind: sayKind(kind) })}</p>;
  if (!isFree) return null;
  return (
    <Form action={`/sales/uploads/${id}/import`} className="mt-3" method="post">
      <input name="revision" type="hidden" value={revision} />
      <input name="choice" type="hidden" value={check.choice} />
      <Button kind={kindOfButton}>{children}</Button>
    </Form>
  );
}

/** The other ways on. */
export function AnotherFile({ id, kind, mayDecide, isFree }: Found) {
  const say = useSay(uploadMessages);
  if (!mayDecide) return null;
  return (
    <ButtonRow>
      <LinkButton href={`/sales/imports/new?kind=${kind}`} kind="secondary">
        {say('anotherFile')}
      </LinkButton>
      {isFree && (
        <>
          <Form action={`/sales/uploads/${id}/checks`} method="post">
            <Button kind="secondary">{say('checkAgain')}</Button>
          </Form>
          <Form action={`/sales/uploads/${id}/discarding`} method="post">
            <Button kind="danger">{say('discard')}</Button>
          </Form>
        </>
      )}
    </ButtonRow>
  );
}
