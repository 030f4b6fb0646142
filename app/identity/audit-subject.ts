import { may, type Permission } from './permissions.ts';
import type { Role } from './roles.ts';

/** What an audit event is about: a word and what it names, as `import 4`, `programme GROWTH-Q`. */
export type AuditSubject = { word: string; name: string };

export function readSubject(subject: string): AuditSubject {
  const [, word = subject, name = ''] = /^(\S+) (.+)$/.exec(subject) ?? [];
  return { word, name };
}

const pages: Record<string, { path: string; needs: Permission }> = {
  course: { path: '/courses', needs: 'courses:read' },
  'annual-plan': { path: '/plans', needs: 'plans:read' },
  claim: { path: '/claims', needs: 'funds:read' },
  fund: { path: '/funds', needs: 'funds:read' },
  brand: { path: '/settings/brands', needs: 'settings:read' },
  'product-line': { path: '/settings/product-lines', needs: 'settings:read' },
  'joint-plan': { path: '/plans/joint', needs: 'plans:read' },
  request: { path: '/requests', needs: 'funds:read' },
  item: { path: '/news/inbox', needs: 'news-desk:read' },
  import: { path: '/sales/imports', needs: 'imports:read' },
  job: { path: '/jobs', needs: 'jobs:read' },
  person: { path: '/people', needs: 'people:read' },
  period: { path: '/periods', needs: 'periods:read' },
  programme: { path: '/programmes', needs: 'programmes:read' },
  partnership: { path: '/partnerships', needs: 'partnerships:read' },
  run: { path: '/runs', needs: 'periods:read' },
  source: { path: '/news/sources', needs: 'news-desk:read' },
  statement: { path: '/statements', needs: 'statements:read' },
  upload: { path: '/sales/uploads', needs: 'sales:read' },
  story: { path: '/news', needs: 'news:read' },
};

/** The page of what an event is about, if it has one that the role may see. */
export function pageOfSubject({ word, name }: AuditSubject, role: Role): string | undefined {
  const page = Object.hasOwn(pages, word) ? pages[word] : undefined;
  return page && may(role, page.needs) ? `${page.path}/${encodeURIComponent(name)}` : undefined;
}
