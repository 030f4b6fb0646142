import { hashPassword } from '#app/identity/index.server.ts';
import { connect } from '#db/connect.ts';
import { loadDemonstration } from '#db/demo/load.ts';

/** Loads the demonstration world, in a process of its own, which ends as by a power cut after so many statements. */
const [loadDate = '', statements = ''] = process.argv.slice(2);
let done = 0;
const db = connect(process.env.DATABASE_URL ?? '', {
  log: () => {
    done += 1;
    if (done === Number(statements)) process.kill(process.pid, 'SIGKILL');
  },
});
await loadDemonstration(db, { loadDate, now: () => new Date(), origin: 'http://localhost', hashPassword });
await db.destroy();
