import { parseArgs } from 'node:util';
import { languages } from '#app/i18n/index.ts';
import { type AddedPerson, addPerson } from '#app/identity/index.server.ts';
import { roles } from '#app/identity/index.ts';
import { requireActor } from './acting.ts';
import { withDatabase } from './database.ts';
import { readSettings } from './settings.ts';
import { RefusedError, UsageError } from './usage.ts';

const options = {
  name: { type: 'string' },
  role: { type: 'string' },
  distributor: { type: 'string' },
  owner: { type: 'boolean' },
  language: { type: 'string' },
  as: { type: 'string' },
} as const;

const usage =
  'person add EMAIL --name NAME --role ROLE [--distributor CODE] [--owner] [--language L] [--as E]; ' +
  `ROLE is ${roles.join(', ')}; L is ${languages.join(', ')}`;

/** `person add EMAIL --name NAME --role ROLE …`: adds a person and prints the link by which that person comes in. */
export async function personCommand(argv: string[]): Promise<0> {
  const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
  const [verb, email, ...more] = positionals;
  if (verb !== 'add' || email === undefined || more.length > 0) throw new UsageError(usage);
  const { name, role, distributor = '', owner = false, language = 'en', as } = values;
  if (name === undefined || role === undefined) throw new UsageError(usage);
  const { origin } = readSettings();
  const added = await withDatabase(async (db) => {
    const actor = await requireActor(db, { as, needs: 'settings:change', isOpenToOperator: true });
    return addPerson(db, { name, form: { email, role, distributor, owner, language }, actor, now: new Date() });
  });
  if (added.kind === 'exists') throw new RefusedError(`there is a person with the e-mail ${email}`);
  if (added.kind === 'mistakes') throw new RefusedError(added.mistakes.map(sentenceOf).join('; '));
  process.stdout.write(`${origin}/invitations/${added.token}\n`);
  process.stderr.write('the link opens once, within 48 hours\n');
  return 0;
}

type Mistake = Extract<AddedPerson, { kind: 'mistakes' }>['mistakes'][number];

function sentenceOf({ field, problem }: Mistake): string {
  return sentences[`${field} ${problem}`] ?? `${field}: ${problem}`;
}

const sentences: Record<string, string> = {
  'email missing': 'an e-mail address is name@company.com',
  'email notAnEmail': 'an e-mail address is name@company.com',
  'name missing': 'the name is empty',
  'name tooLong': 'the name has more than 100 characters',
  'role missing': `--role is one of ${roles.join(', ')}`,
  'distributor missing': 'the role distributor needs --distributor CODE',
  'distributor noSuchDistributor': 'there is no distributor with this code',
  'distributor onlyForDistributors': '--distributor belongs to the role distributor',
  'language missing': `--language is one of ${languages.join(', ')}`,
};
