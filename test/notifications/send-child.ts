import { connect } from '#db/connect.ts';
import { sendAll } from './send-all.ts';

/** Sends all mail in a process of its own, which a test may kill. */
const [url = '', smtpUrl = '', at = ''] = process.argv.slice(2);
const db = connect(url);
await sendAll(db, { smtpUrl, now: () => new Date(at) });
await db.destroy();
