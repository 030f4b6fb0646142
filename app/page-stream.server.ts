import { Transform } from 'node:stream';

/**
 * What React writes a page into. Where a sign of several bytes does not fit into the rest of its buffer, React 18 leaves
 * zeroes there (github.com/facebook/react/issues/24985): in a field they would be shown, and saved, as broken signs.
 */
export function pageStream(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
