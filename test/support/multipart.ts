export type SentPart = { name: string; fileName?: string; body: string | Uint8Array };

const boundary = 'b0undary';

/** A form as a browser sends it, in pieces of so many bytes. */
export function multipartRequest(
  url: string,
  parts: readonly SentPart[],
  { headers = {}, pieceBytes = 1_000, cutOff = 0 }: Options = {},
): Request {
  const whole = bodyOf(parts);
  const bytes = whole.subarray(0, whole.byteLength - cutOff);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.byteLength; at += pieceBytes) {
        controller.enqueue(new Uint8Array(bytes.subarray(at, at + pieceBytes)));
      }
      controller.close();
    },
  });
  const type = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };
  return new Request(url, { method: 'POST', headers: { ...type, ...headers }, body, duplex: 'half' } as RequestInit);
}

type Options = {
  headers?: Record<string, string>;
  pieceBytes?: number;
  /** How many bytes are missing at the end. */
  cutOff?: number;
};

export function bodyOf(parts: readonly SentPart[]): Buffer {
  const pieces = parts.flatMap(({ name, fileName, body }) => {
    const file = fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: text/csv`;
    return [`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`, body, '\r\n'];
  });
  return Buffer.concat([...pieces, `--${boundary}--\r\n`].map((piece) => Buffer.from(piece as string)));
}
