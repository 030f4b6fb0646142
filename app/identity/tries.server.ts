import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const windowSeconds = 15 * 60;

/**
 * Counts tries that are free of waiting, in a quarter of an hour: for one account, and from one address, which many people
 * of one house may share.
 */
export function limitTries({ perAccount, perAddress }: { perAccount: number; perAddress: number }) {
  const accounts = new RateLimiterMemory({ points: perAccount, duration: windowSeconds });
  const addresses = new RateLimiterMemory({ points: perAddress, duration: windowSeconds });
  return {
    /** Seconds to wait before the next try; 0 when this one may go on. Without an account only the address counts. */
    async consume(account: string | undefined, address: string): Promise<number> {
      try {
        await addresses.consume(address);
        if (account !== undefined) await accounts.consume(account);
        return 0;
      } catch (reason) {
        if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
        throw reason;
      }
    },

    /** The try was right: it counts for nobody. */
    async forgive(account: string | undefined, address: string): Promise<void> {
      if (account !== undefined) await accounts.delete(account);
      await addresses.reward(address);
    },
  };
}

export type TooManyTries = { kind: 'too-many-tries'; waitSeconds: number };
