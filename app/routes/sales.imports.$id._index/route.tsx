import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findFirstProgress } from '#app/home/index.server.ts';
import { importKindMessages } from '#app/i18n/messages/import-kinds.ts';
import { importMessages } from '#app/i18n/messages/imports.ts';
import { uploadMessages } from '#app/i18n/messages/uploads.ts';
import { findNumber, notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { mayAct } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { findImport } from '#app/sales/index.server.ts';
import { permissionToImport } from '#app/sales/index.ts';
import { ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { FirstStepsBack } from '#app/ui/first-steps-back.tsx';
import { ImportFigures } from '#app/ui/import-figures.tsx';
import { ImportStateMark } from '#app/ui/import-state-mark.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Link } from '#app/ui/link.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Pager } from '#app/ui/pager.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { RawText } from '#app/ui/raw-text.tsx';
import { RowMistakes } from '#app/ui/row-mistakes.tsx';
import { Section } from '#app/ui/section.tsx';
import { findUploadOfImport } from '#app/uploads/index.server.ts';

export const handle = { needs: 'imports:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:read');
  const { language } = await readPreferences(args.request, viewer);
  const id = requireNumber(args.params.id);
  const page = findNumber(args.request, 'page') ?? 1;
  const { db } = args.context;
  const found = (await findImport(db, { id, page, language })) ?? notFound();
  const upload = await findUploadOfImport(db, id);
  const progress = await findFirstProgress(db, viewer);
  return { page, upload, progress, mayImport: mayAct(viewer, permissionToImport(found.kind)), ...found };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, () => data?.fileName ?? '');

type Found = Awaited<ReturnType<typeof loader>>;

export default function Import() {
  const found = useLoaderData<typeof loader>();
  const say = useSay(importMessages);
  return (
    <Page>
      <PageHead
        action={<Another {...found} />}
        back={{ label: say('title'), href: '/sales/imports' }}
        mark={<ImportStateMark state={found.state} />}
        title={found.fileName}
      />
      <Outcome {...found} />
      {found.state === 'accepted' && <FirstStepsBack progress={found.progress} />}
      <ImportFigures
        errors={found.errorCount}
        newRows={found.newRows}
        rows={found.rowsRead}
        sameRows={found.sameRows}
      />
      {found.warnings.length > 0 && (
        <Notice state="attention" title={say('warnings')}>
          {found.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Notice>
      )}
      {found.errorCount > 0 && <Errors {...found} />}
      <Facts {...found} />
      {found.mayImport && found.changeNumber !== null && found.state !== 'withdrawn' && (
        <ButtonRow>
          <LinkButton href={`/sales/imports/${found.id}/withdrawal`} kind="quiet">
            {say('withdraw')}
          </LinkButton>
        </ButtonRow>
      )}
    </Page>
  );
}

function Outcome({ state, errorCount }: Found) {
  const say = useSay(importMessages);
  if (state === 'withdrawn') return <Notice state="attention">{say('withdrawnSentence')}</Notice>;
  if (state === 'refused') return <Notice state="bad">{say('refusedSentence')}</Notice>;
  if (state === 'accepted' && errorCount > 0) return <Notice state="attention">{say('acceptedInPart')}</Notice>;
  return <Notice state={state === 'accepted' ? 'good' : 'information'}>{say(`${state}Sentence`)}</Notice>;
}

/** After a refusal the corrected file is what comes next. */
function Another({ kind, mayImport, state }: Found) {
  const say = useSay(uploadMessages);
  if (!mayImport || (state !== 'refused' && state !== 'abandoned')) return null;
  return <LinkButton href={`/sales/imports/new?kind=${kind}`}>{say('correctedFile')}</LinkButton>;
}

function Errors({ id, kind, errors, errorCount, errorsOnRecord, errorsAPage, page }: Found) {
  const say = useSay(importMessages);
  const sayUpload = useSay(uploadMessages);
  return (
    <Section
      action={
        <LinkButton download href={`/sales/imports/${id}/mistakes.csv`} icon="download" kind="quiet">
          {sayUpload('downloadMistakes')}
        </LinkButton>
      }
      note={errorsOnRecord < errorCount ? say('errorsKept', { kept: errorsOnRecord }) : undefined}
      title={say('errorsOf', { count: errorCount })}
    >
      <RowMistakes mistakes={errors} ofProgrammes={kind === 'programmes'} />
      <Pager page={page} pageHref={(number) => `?page=${number}`} pageSize={errorsAPage} total={errorsOnRecord} />
    </Section>
  );
}

function Facts(found: Found) {
  const { kind, startedByName, startedAt, finishedAt, changeNumber, timeZone, upload } = found;
  const { withdrawnAt, withdrawnByName, withdrawnBecause } = found;
  const sayUpload = useSay(uploadMessages);
  const say = useSay(importMessages);
  const sayKind = useSay(importKindMessages);
  const instant = (at: string) => <InstantText at={at} timeZone={timeZone} />;
  const items = [
    { key: say('kind'), value: sayKind(kind) },
    { key: say('who'), value: <PersonName name={startedByName} /> },
    { key: say('began'), value: instant(startedAt) },
    finishedAt !== null && { key: say('finished'), value: instant(finishedAt) },
    changeNumber !== null && { key: say('change'), value: <Quantity text={String(changeNumber)} /> },
    withdrawnAt !== null && { key: say('withdrawnAt'), value: instant(withdrawnAt) },
    withdrawnAt !== null && { key: say('withdrawnBy'), value: <PersonName name={withdrawnByName} /> },
    withdrawnBecause !== null && { key: say('withdrawnBecause'), value: <RawText>{withdrawnBecause}</RawText> },
    upload && {
      key: say('file'),
      value: (
        <Link className="text-accent hover:text-accent-strong" download href={`/sales/uploads/${upload.id}/file`}>
          {sayUpload('download')}
        </Link>
      ),
    },
  ];
  return <KeyValueList items={items} />;
}
