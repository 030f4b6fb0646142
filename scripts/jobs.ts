import { fetchSource } from '#app/intel/index.server.ts';
import type { JobHandlers } from '#app/jobs/index.server.ts';
import { type Postbox, sendLink, sendNotices } from '#app/notifications/index.server.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import { clearWithdrawnImport } from '#app/sales/index.server.ts';
import { issueStatements } from '#app/statements/index.server.ts';
import { checkUpload, importUpload } from '#app/uploads/index.server.ts';

/** What is done for each kind of job. A new kind is a line in `JobKinds` and one here. */
export function jobHandlers({ origin, postbox }: { origin: string; postbox: Postbox }): JobHandlers {
  return {
    async 'run-period'(db, { period }, tools) {
      const answer = await runPeriod(db, { period, ...tools });
      if (answer.kind !== 'ran') throw new Error(`${period} cannot be run: ${answer.kind}`);
      const { kind: _, ...result } = answer;
      return result;
    },
    async 'issue-statements'(db, { period, runId, confirms }, tools) {
      const answer = await issueStatements(db, { period, runId, confirms, origin, ...tools });
      if (answer.kind === 'no-such-distributor') throw new Error('none was asked for');
      if (answer.kind !== 'issued') return { refused: answer.kind };
      const { numbers, already, notIssued, proposed } = answer;
      return { issued: numbers.length, already, notIssued: notIssued.length, proposed: proposed.length };
    },
    async 'clear-import'(db, { importId }, { now }) {
      await clearWithdrawnImport(db, importId, now);
      return { importId };
    },
    'check-upload': (db, { uploadId, revision }, tools) => checkUpload(db, { uploadId, revision, ...tools }),
    'import-upload': (db, { uploadId }, tools) => importUpload(db, { uploadId, ...tools }),
    async 'fetch-source'(db, { sourceId }, { now }) {
      const fetched = await fetchSource(db, { sourceId, now });
      if (fetched.kind === 'failed') return { failed: fetched.reason };
      return { added: fetched.kind === 'fetched' ? fetched.added : 0 };
    },
    'send-link': (db, payload, { now }) => sendLink(db, payload, { postbox, origin, now }),
    'send-notices': (db, _payload, tools) => sendNotices(db, { postbox, origin, ...tools }),
  };
}
