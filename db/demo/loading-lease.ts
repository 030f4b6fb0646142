import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../connect.ts';
import { lastNumber, lockRecord } from '../queries/changes.ts';
import {
  type DemonstrationLoading,
  deleteDemonstrationLoading,
  findDemonstrationLoading,
  insertDemonstrationLoading,
  replaceDemonstrationLoading,
} from '../queries/demonstration-loading.ts';
import { isWithoutPeople } from '../queries/people.ts';

/** A loader whose beat stands still for so long is dead; no clock decides, only our own watching. */
const lease = { checks: 40, everyMilliseconds: 250 };

export type LoadingLease = {
  loadDate: string;
  /** Shows that the loader lives. Throws when another has taken the loading over. */
  renew: () => Promise<void>;
  /** Ends the loading, in the transaction that makes it whole. Throws when another has taken it over. */
  end: (transaction: Database) => Promise<void>;
};

/**
 * Takes the loading of an empty database, or goes on with one whose loader has died, for the day that the first named.
 * Waits while another loads. Undefined where there is nothing to load. `begin` is done with the first taking.
 */
export async function takeLoading(
  db: Database,
  { loadDate, begin }: { loadDate: string; begin: (transaction: Database) => Promise<void> },
): Promise<LoadingLease | undefined> {
  for (;;) {
    const mine = { loadDate, beat: randomUUID() };
    const found = await beginOrFind(db, mine, begin);
    if (!found) return undefined;
    if (found.beat === mine.beat) return holdLease(db, mine);
    if (!(await standsStill(db, found))) continue;
    const taken = { ...found, beat: mine.beat };
    if (await replaceDemonstrationLoading(db, found, taken)) return holdLease(db, taken);
  }
}

async function beginOrFind(
  db: Database,
  mine: DemonstrationLoading,
  begin: (transaction: Database) => Promise<void>,
): Promise<DemonstrationLoading | undefined> {
  return db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    const found = await findDemonstrationLoading(transaction);
    if (found) return found;
    if (!(await isEmpty(transaction))) return undefined;
    await insertDemonstrationLoading(transaction, mine);
    await begin(transaction);
    return mine;
  });
}

/** Nobody has been added, and nothing was ever accepted. */
async function isEmpty(db: Database): Promise<boolean> {
  return (await isWithoutPeople(db)) && (await lastNumber(db, 'change')) === 0;
}

async function standsStill(db: Database, { beat }: DemonstrationLoading): Promise<boolean> {
  for (let check = 0; check < lease.checks; check += 1) {
    await wait(lease.everyMilliseconds);
    const current = await findDemonstrationLoading(db);
    if (current?.beat !== beat) return false;
  }
  return true;
}

function holdLease(db: Database, taken: DemonstrationLoading): LoadingLease {
  let loading = taken;
  return {
    loadDate: taken.loadDate,
    async renew() {
      const next = { ...loading, beat: randomUUID() };
      if (!(await replaceDemonstrationLoading(db, loading, next))) throw takenOver();
      loading = next;
    },
    async end(transaction) {
      if (!(await deleteDemonstrationLoading(transaction, loading))) throw takenOver();
    },
  };
}

function takenOver(): Error {
  return new Error('another process has taken over the loading of the demonstration, because this one did not answer');
}
