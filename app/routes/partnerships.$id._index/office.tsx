import { Form } from '@remix-run/react';
import { formatLongDate } from '#app/i18n/index.ts';
import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { partnershipPath } from '#app/partnerships/index.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { CriterionTable } from '#app/ui/criterion-table.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { useStageName } from '#app/ui/stage-mark.tsx';
import type { PartnershipPage } from './route.tsx';

type OfficePage = PartnershipPage & { office: NonNullable<PartnershipPage['office']> };

/** The move that waits, or what it takes to propose one; for staff. */
export function Office({ page }: { page: PartnershipPage }) {
  if (!page.office) return null;
  const staffed = { ...page, office: page.office };
  return page.office.open ? <OpenMove page={staffed} /> : <Propose page={staffed} />;
}

function OpenMove({ page }: { page: OfficePage }) {
  const say = useSay(partnershipMessages);
  const language = useLanguage();
  const nameOf = useStageName();
  const { open, mayMove } = page.office;
  if (!open) return null;
  const address = `${partnershipPath(page)}/transitions/${open.id}`;
  const [before, after] = [nameOf(open.fromStage), nameOf(open.toStage)];
  return (
    <div className="grid gap-3">
      <Notice state="attention" title={say('proposalWaits')}>
        <p>{say('proposalText', { before, after, date: formatLongDate(open.fromDate, language) })}</p>
        <p>{open.reason}</p>
        <p className="text-small text-quiet">
          <DoneBy at={open.proposedAt} name={open.proposerName} timeZone={page.timeZone} />
        </p>
        {open.mayApprove !== 'yes' && <p className="mt-2">{say(open.mayApprove)}</p>}
      </Notice>
      {mayMove && (
        <ButtonRow>
          {open.mayApprove === 'yes' && <LinkButton href={`${address}/approval`}>{say('approve')}</LinkButton>}
          <Form action={`${address}/retraction`} method="post">
            <Button kind="secondary">{say(open.mayApprove === 'own-proposal' ? 'retract' : 'decline')}</Button>
          </Form>
        </ButtonRow>
      )}
      {open.evidence && <Evidence evidence={open.evidence} />}
    </div>
  );
}

function Propose({ page }: { page: OfficePage }) {
  const say = useSay(partnershipMessages);
  const nameOf = useStageName();
  const { mayMove, evidence } = page.office;
  const moves = `${partnershipPath(page)}/transitions`;
  const isOfStage = evidence && evidence.stage === page.stage ? evidence : undefined;
  if (!mayMove && !isOfStage) return null;
  return (
    <div className="grid gap-3">
      {mayMove && (
        <ButtonRow>
          {isOfStage?.isMet && page.next && (
            <LinkButton href={`${moves}?stage=${page.next.stage}&evidence=${isOfStage.id}`}>
              {say('proposeOnEvidence', { stage: nameOf(page.next.stage) })}
            </LinkButton>
          )}
          {page.next && (
            <Form action={`${partnershipPath(page)}/evidence`} method="post">
              <Button kind="secondary">{say(isOfStage ? 'measureAgain' : 'measure')}</Button>
            </Form>
          )}
          <LinkButton href={moves} kind="quiet">
            {say('proposeByHand')}
          </LinkButton>
        </ButtonRow>
      )}
      {isOfStage && <Evidence evidence={isOfStage} />}
    </div>
  );
}

function Evidence({ evidence }: { evidence: NonNullable<OfficePage['office']['evidence']> }) {
  const say = useSay(partnershipMessages);
  const { evaluatedOn: date, policyNumber: number, isMet, results } = evidence;
  return (
    <Disclosure summary={say(isMet ? 'evidenceFrom' : 'evidenceNotMet', { date, number })}>
      <CriterionTable caption={say('evidence')} results={results} valueHead={say('valueThen')} />
    </Disclosure>
  );
}
