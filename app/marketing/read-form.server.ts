import type { Fields } from './form-fields.ts';
import type { ProofFile } from './make-claim.server.ts';

export type SentForm = {
  fields: Fields;
  /** What was written, to be shown again where something is wrong. */
  values: Record<string, string>;
  all: (name: string) => string[];
  files: (name: string) => Promise<ProofFile[]>;
};

/** Reads a form that was sent. A file field that was left empty sends a file without a name, which is none. */
export async function readForm(request: Request): Promise<SentForm> {
  const form = await request.formData();
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, clean(value)] as const] : [],
  );
  const values = Object.fromEntries([...texts].reverse());
  return {
    fields: (name) => (Object.hasOwn(values, name) ? (values[name] as string) : ''),
    values,
    all: (name) => texts.flatMap(([key, value]) => (key === name ? [value] : [])),
    async files(name) {
      const sent = form
        .getAll(name)
        .flatMap((value) => (typeof value === 'string' || value.name === '' ? [] : [value]));
      return Promise.all(
        sent.map(async (file) => ({ name: nameOf(file), bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
    },
  };
}

/** PostgreSQL knows no NUL; a browser ends lines with two signs where people count one. */
function clean(text: string): string {
  return text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim();
}

const longestName = 120;

/** The end of a long name is kept, where the kind of file stands. */
function nameOf(file: File): string {
  const letters = [...file.name.replace(/[\p{Cc}/\\]/gu, ' ').trim()];
  return letters.slice(-longestName).join('') || 'proof';
}
