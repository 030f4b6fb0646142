import type { JobHandlers } from '#app/jobs/index.server.ts';
import type { Postbox } from '#app/notifications/index.server.ts';

/**
 * What is done for each kind of job. A new kind is a line in `JobKinds` and one here. What it needs is loaded with the
 * first job that needs it: a thread that waits for jobs knows next to nothing.
 */
export function jobHandlers({ origin, postbox }: { origin: string; postbox(): Promise<Postbox> }): JobHandlers {
  return {
    async 'run-period'(db, { period }, tools) {
      const { runPeriod } = await import('#app/rebates/index.server.ts');
      const answer = await runPeriod(db, { period, ...tools });
      if (answer.kind !== 'ran') throw new Error(`${period} cannot be run: ${answer.kind}`);
      const { kind: _, ...result } = answer;
      return result;
    },
    async 'issue-statements'(db, { period, runId, confirms }, tools) {
      const { issueStatements } = await import('#app/statements/index.server.ts');
      const answer = await issueStatements(db, { period, runId, confirms, origin, ...tools });
      if (answer.kind === 'no-such-distributor') throw new Error('none was asked for');
      if (answer.kind !== 'issued') return { refused: answer.kind };
      const { numbers, already, notIssued, proposed } = answer;
      return { issued: numbers.length, already, notIssued: notIssued.length, proposed: proposed.length };
    },
    async 'clear-import'(db, { importId }, { now }) {
      const { clearWithdrawnImport } = await import('#app/sales/index.server.ts');
      await clearWithdrawnImport(db, importId, now);
      return { importId };
    },
    async 'check-upload'(db, { uploadId, revision }, tools) {
      const { checkUpload } = await import('#app/uploads/index.server.ts');
      return checkUpload(db, { uploadId, revision, ...tools });
    },
    async 'import-upload'(db, { uploadId }, tools) {
      const { importUpload } = await import('#app/uploads/index.server.ts');
      return importUpload(db, { uploadId, ...tools });
    },
    async 'fetch-source'(db, { sourceId }, { now }) {
      const { fetchSource } = await import('#app/intel/index.server.ts');
      const fetched = await fetchSource(db, { sourceId, now });
      if (fetched.kind === 'failed') return { failed: fetched.reason };
      return { added: fetched.kind === 'fetched' ? fetched.added : 0 };
    },
    async 'send-link'(db, payload, { now }) {
      const { sendLink } = await import('#app/notifications/index.server.ts');
      return sendLink(db, payload, { postbox: await postbox(), origin, now });
    },
    async 'send-notices'(db, _payload, tools) {
      const { sendNotices } = await import('#app/notifications/index.server.ts');
      return sendNotices(db, { postbox: await postbox(), origin, ...tools });
    },
  };
}
