import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { importMessages } from '#app/i18n/messages/imports.ts';
import { uploadMessages } from '#app/i18n/messages/uploads.ts';
import { findNumber, notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ImportFigures } from '#app/ui/import-figures.tsx';
import { JobProgress } from '#app/ui/job-progress.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Refresh } from '#app/ui/refresh.tsx';
import { UploadStateMark } from '#app/ui/upload-state-mark.tsx';
import { findUpload } from '#app/uploads/index.server.ts';
import { AnotherFile, Decision } from './decision.tsx';
import { Mistakes } from './mistakes.tsx';
import { Facts, Understood } from './understood.tsx';

export const handle = { needs: 'imports:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:read');
  const { language } = await readPreferences(args.request, viewer);
  const id = requireNumber(args.params.id);
  const page = findNumber(args.request, 'page') ?? 1;
  const found = (await findUpload(args.context.db, viewer, { id, page, language })) ?? notFound();
  if (found.importId !== null) throw redirect(`/sales/imports/${found.importId}`);
  return { page, hasChanged: new URL(args.request.url).searchParams.has('changed'), ...found };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, () => data?.fileName ?? '');

export type Found = Awaited<ReturnType<typeof loader>>;

export default function Upload() {
  const found = useLoaderData<typeof loader>();
  const { fileName, state, check, columns, hasChanged } = found;
  const isMissing = columns.some(({ required, header }) => required && header === '');
  const say = useSay(uploadMessages);
  const sayImports = useSay(importMessages);
  return (
    <Page>
      <PageHead
        back={{ label: sayImports('title'), href: '/sales/imports' }}
        mark={<UploadStateMark state={state} />}
        title={fileName}
      />
      {hasChanged && <Notice state="attention">{say('changedMeanwhile')}</Notice>}
      <Work {...found} />
      {state === 'discarded' && <EmptyState title={say('discarded')}>{say('discardedText')}</EmptyState>}
      {check && <ImportFigures errors={check.mistakes} newRows={check.new} rows={check.rows} sameRows={check.same} />}
      {check && <Decision {...found} check={check} />}
      {check && check.warnings.length > 0 && (
        <Notice state="attention" title={sayImports('warnings')}>
          {check.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Notice>
      )}
      {check && check.mistakes > 0 && !isMissing && <Mistakes {...found} check={check} />}
      {check && <Understood {...found} />}
      <Facts {...found} />
      {state !== 'discarded' && <AnotherFile {...found} />}
    </Page>
  );
}

const refreshSeconds = 2;

/** What works on the file now, or came to no end. */
function Work({ state, work, isFree, progressDone, progressTotal }: Found) {
  const say = useSay(uploadMessages);
  if (!work || (state !== 'checking' && state !== 'importing')) return null;
  const isCheck = state === 'checking';
  if (isFree) return <Notice state="bad">{say(isCheck ? 'checkFailed' : 'importFailed')}</Notice>;
  return (
    <>
      <JobProgress
        done={progressDone ?? 0}
        refreshSeconds={refreshSeconds}
        state={work}
        title={say(isCheck ? 'checkProgress' : 'importProgress')}
        total={progressTotal || undefined}
      >
        {say(isCheck ? 'checkText' : 'importText')}
      </JobProgress>
      <Refresh seconds={refreshSeconds} />
    </>
  );
}
