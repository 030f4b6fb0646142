/** What an audit event is about: a word and what it names, as `import 4`, `programme GROWTH-Q`. */
export type AuditSubject = { word: string; name: string };

export function readSubject(subject: string): AuditSubject {
  const [, word = subject, name = ''] = /^(\S+) (.+)$/.exec(subject) ?? [];
  return { word, name };
}

const pages: Record<string, string> = {
  import: '/sales/imports',
  job: '/jobs',
  period: '/periods',
  programme: '/programmes',
  run: '/runs',
  statement: '/statements',
};

/** The page of what an event is about, if it has one. */
export function pageOfSubject({ word, name }: AuditSubject): string | undefined {
  return Object.hasOwn(pages, word) ? `${pages[word]}/${encodeURIComponent(name)}` : undefined;
}
