import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

export type ReceivedMail = { from: string; to: string[]; message: string };

/** Answers in place of the usual ones, by the word of the command or `greeting`. */
type Answers = Record<string, string>;

/** A mail server that takes what SMTP (RFC 5321) brings it, or answers a command as a test wants it to. */
export async function startSmtpServer(answers: Answers = {}) {
  const received: ReceivedMail[] = [];
  const server = createServer((socket) => converse(socket, { answers, received })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    async stop() {
      server.close();
      await once(server, 'close');
    },
  };
}

function converse(socket: Socket, { answers, received }: { answers: Answers; received: ReceivedMail[] }): void {
  let mail: ReceivedMail = { from: '', to: [], message: '' };
  let isData = false;
  let rest = '';
  const say = (line: string) => socket.write(`${line}\r\n`);
  const take = (line: string): void => {
    const word = (line.split(/[ :]/)[0] ?? '').toUpperCase();
    if (word === 'MAIL') mail = { from: line.slice('MAIL FROM:'.length), to: [], message: '' };
    if (word === 'RCPT') mail.to.push(line.slice('RCPT TO:'.length));
    isData = word === 'DATA' && answers.DATA === undefined;
    say(answers[word] ?? (isData ? '354 go on' : word === 'QUIT' ? '221 bye' : '250 ok'));
    if (word === 'QUIT') socket.end();
  };
  socket.on('error', () => {});
  socket.setEncoding('utf8').on('data', (piece: string) => {
    rest += piece;
    for (;;) {
      const [end, skip] = isData ? [rest.indexOf('\r\n.\r\n'), 5] : [rest.indexOf('\r\n'), 2];
      if (end < 0) return;
      const text = rest.slice(0, end);
      rest = rest.slice(end + skip);
      if (!isData) {
        take(text);
        continue;
      }
      isData = false;
      received.push({ ...mail, message: text });
      say('250 taken');
    }
  });
  say(answers.greeting ?? '220 mail.test ESMTP');
}
