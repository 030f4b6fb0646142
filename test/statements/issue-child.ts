import { operator } from '#app/identity/index.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import { issueStatements } from '#app/statements/index.server.ts';
import { connect } from '#db/connect.ts';

/** Runs and issues a period, or only runs it, in a process of its own, which a test may kill. */
const [url = '', period = '', today = '', only] = process.argv.slice(2);
const db = connect(url);
const now = () => new Date(today);
process.stdout.write('begun\n');
await runPeriod(db, { period, actor: operator, now });
process.stdout.write('ran\n');
if (only !== 'run') {
  const answer = await issueStatements(db, {
    period,
    actor: operator,
    now,
    origin: 'https://portal.example',
    progress: async (done) => void process.stdout.write(`issued ${done}\n`),
  });
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await db.destroy();
