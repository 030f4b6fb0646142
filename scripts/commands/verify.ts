import { parseArgs } from 'node:util';
import { type Finding, verifyStatements } from '#app/statements/index.server.ts';
import { withDatabase } from './database.ts';

/** `verify`: derives every issued statement again and checks its text, seal, PDF and place in the chain. */
export async function verifyCommand(argv: string[]): Promise<0 | 1> {
  parseArgs({ args: argv, options: {} });
  const { statements, findings } = await withDatabase(verifyStatements);
  for (const { statement, flaw } of findings) process.stdout.write(`${statement}: ${sentences[flaw]}\n`);
  const count = `${statements} ${statements === 1 ? 'statement' : 'statements'}`;
  if (findings.length > 0) process.stderr.write(`${count} verified, ${findings.length} findings\n`);
  else process.stdout.write(`all is well with ${count}\n`);
  return findings.length === 0 ? 0 : 1;
}

const sentences: Record<Finding['flaw'], string> = {
  'text-changed': 'its text is not the one that was issued',
  'chain-broken': 'the series is broken here: a statement is missing or its digest was changed',
  'record-changed': 'what stands on record beside its text was changed',
  'document-changed': 'its PDF is not the one that was issued',
  'derived-otherwise': 'the engine derives another statement from the record',
  'other-engine-revision': 'it was calculated by another revision of the engine and was not derived again',
  'inputs-changed': 'the inputs of its run are not those that it was calculated from',
};
