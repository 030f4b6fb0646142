import { findCertificate } from '../../training/index.server.ts';
import { nothing, type SearchKind } from '../kind.server.ts';

/** By the whole number; they lead to the page by which anyone verifies them. */
export const certificates: SearchKind = {
  key: 'certificates',
  needs: 'certificates:read',
  async find(db, viewer, { question, language }) {
    const number = question.typed.normalize('NFKC').toUpperCase();
    const certificate = await findCertificate(db, viewer, { number, language });
    if (!certificate) return nothing;
    const { code, holder, title } = certificate;
    const hit = { href: `/verify/${encodeURIComponent(code)}`, title: number, notes: [holder, title] };
    return { hits: [hit], isMore: false, isExact: true };
  },
};
