import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import type { Database } from '#db/connect.ts';
import { fileNameOf } from './file-name.ts';
import { type FileToStore, removeFile, type StoredFile, storePieces } from './store.server.ts';

/** Why a form's file was not kept: then nothing of it is left in the store. */
export type FileProblem = 'missing' | 'empty' | 'too-large' | 'several' | 'malformed';

export type ReceivedForm = {
  /** A text field, '' where it was not sent. */
  field: (name: string) => string;
  file: { ok: true; stored: StoredFile } | { ok: false; problem: FileProblem };
};

type Parser = InstanceType<typeof Busboy>;
type Receiving = { mostBytes: number; createdBy: number; createdAt: string };

/** A form with one file has a handful of short fields. */
const limits = { fields: 20, fieldSize: 1_000, files: 3, parts: 25, headerPairs: 20 };

/**
 * Reads a form with one file, which goes into the store while it arrives, in bounded memory. What is wrong with the file
 * is answered after the form has been read to its end, because a browser shows no answer before.
 */
export async function receiveForm(db: Database, request: Request, receiving: Receiving): Promise<ReceivedForm> {
  const fields = new Map<string, string>();
  const field = (name: string) => fields.get(name) ?? '';
  const read = await readFiles(db, request, { ...receiving, fields });
  if (read.problem === undefined && read.stored && read.stored.size > 0) {
    return { field, file: { ok: true, stored: read.stored } };
  }
  if (read.stored) await removeFile(db, read.stored.id);
  return { field, file: { ok: false, problem: read.problem ?? (read.stored ? 'empty' : 'missing') } };
}

type Reading = Receiving & { fields: Map<string, string> };
type Read = { stored?: StoredFile; problem?: FileProblem };

async function readFiles(db: Database, request: Request, { fields, mostBytes, ...person }: Reading): Promise<Read> {
  const parser = openParser(request, mostBytes);
  if (!parser || !request.body) return { problem: 'malformed' };
  let problem: FileProblem | undefined;
  let storing: Promise<StoredFile | undefined> | undefined;
  let arriving: BusboyFileStream | undefined;
  parser.on('field', (name, value) => fields.set(name, value.replaceAll('\0', '').trim()));
  parser.on('file', (_name, stream, sentName) => {
    // A file field that was left empty sends a file without a name.
    const isNamed = typeof sentName === 'string' && sentName !== '';
    if (isNamed && storing) problem ??= 'several';
    if (!isNamed || storing) return passOver(stream);
    stream.on('limit', () => {
      problem ??= 'too-large';
    });
    arriving = stream;
    storing = keep(db, stream, { name: fileNameOf(sentName), distributorId: null, ...person });
    // A form whose file cannot be kept is not read to its end.
    storing.catch((error) => parser.destroy(error));
  });
  const isWhole = await pipeline(Readable.fromWeb(request.body as ReadableStream), parser).then(
    () => true,
    () => false,
  );
  if (!isWhole) arriving?.destroy(new Error('the form breaks off'));
  const stored = await storing;
  return { stored, problem: isWhole ? problem : 'malformed' };
}

/** Undefined where the file breaks off; then nothing of it is left. */
async function keep(
  db: Database,
  stream: BusboyFileStream,
  file: Omit<FileToStore, 'bytes'>,
): Promise<StoredFile | undefined> {
  let isCutOff = false;
  stream.on('error', () => {
    isCutOff = true;
  });
  try {
    return await storePieces(db, stream, file);
  } catch (error) {
    if (isCutOff) return undefined;
    throw error;
  }
}

function openParser(request: Request, mostBytes: number): Parser | undefined {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) return undefined;
  try {
    return new Busboy({ headers: { 'content-type': type }, limits: { ...limits, fileSize: mostBytes } });
  } catch {
    // Without a boundary nobody can say where a part ends.
    return undefined;
  }
}

function passOver(stream: BusboyFileStream): void {
  stream.on('error', () => {});
  stream.resume();
}
