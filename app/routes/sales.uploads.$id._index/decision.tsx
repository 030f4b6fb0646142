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
  const isMissing = columns.some(({ required, header }) => required && header === '');
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
  return (
    <Notice state="bad" title={say('bad', { count: check.mistakes })}>
      {isMissing ? <p>{say('matchText')}</p> : <p>{say('badText')}</p>}
      {check.choice === 'good-rows' ? (
        <>
          <p className="mt-2">{say('goodRowsText', { count: check.new })}</p>
          <Confirm {...props} kindOfButton="secondary">
            {say('importGoodRows', { count: check.new })}
          </Confirm>
        </>
      ) : (
        <p className="mt-2">{say('noneText')}</p>
      )}
      {isMissing && props.mayDecide && props.isFree && (
        <div className="mt-3">
          <LinkButton href={`/sales/uploads/${props.id}/mapping`}>{say('match')}</LinkButton>
        </div>
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
