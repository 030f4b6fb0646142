import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './public-address.server.ts';

/** A connection was refused before a byte of the request went over it. */
export class AddressRefused extends Error {}

type Lookup = typeof systemLookup;

/** Who may be connected to and how names become addresses; a test brings its own. */
export type Guard = { isAllowed?: (address: string) => boolean; lookup?: Lookup };

const connectMilliseconds = 10_000;

/**
 * Connects to public addresses only: an address in the URL is checked as it is, those of a name when it is looked up (the
 * connection uses the checked answer), and the one that was reached once more. Each redirect is a connection too.
 */
export function guardedAgent({ isAllowed = isPublicAddress, lookup = systemLookup }: Guard = {}): Agent {
  const connector = buildConnector({ timeout: connectMilliseconds, lookup: checkedLookup(lookup, isAllowed) });
  return new Agent({
    headersTimeout: connectMilliseconds,
    bodyTimeout: connectMilliseconds,
    connect(options, callback) {
      const literal = options.hostname.replace(/^\[|\]$/g, '');
      if (isIP(literal) !== 0 && !isAllowed(literal)) return callback(new AddressRefused(literal), null);
      connector(options, (error, socket) => {
        if (!socket) return callback(error ?? new Error('no socket'), null);
        const reached = socket.remoteAddress ?? '';
        if (isAllowed(reached)) return callback(null, socket);
        socket.destroy();
        callback(new AddressRefused(reached), null);
      });
    },
  });
}

/** Answers only if every address of the name is allowed: one that is not shows that the name is not to be trusted. */
function checkedLookup(lookup: Lookup, isAllowed: (address: string) => boolean): Lookup {
  const checked = (hostname: string, options: LookupOptions, callback: LookupCallback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const refused = addresses.find(({ address }) => !isAllowed(address));
      if (refused) return callback(new AddressRefused(refused.address), '');
      const [first] = addresses;
      if (!first) return callback(new Error(`${hostname} has no address`), '');
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
  return checked as Lookup;
}

type LookupCallback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;
