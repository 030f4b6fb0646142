import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { connect, type Database } from '#db/connect.ts';
import { requireDatabase } from '#test/support/databases.ts';

const postgres = requireDatabase('postgres');

describe.skipIf(!postgres.available)('an idle connection that is lost (postgres)', () => {
  test('is logged, and the next query opens another', async () => {
    const { url, drop } = await postgres.createUrl();
    const [db, other] = [connect(url), connect(url)];
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const lost = await backendOf(db);
    await sql`select pg_terminate_backend(${lost})`.execute(other);
    await vi.waitFor(() =>
      expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^an idle database connection was lost: /)),
    );
    expect(await backendOf(db)).not.toBe(lost);
    log.mockRestore();
    await Promise.all([db.destroy(), other.destroy()]);
    await drop();
  });
});

async function backendOf(db: Database): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  return rows[0]?.pid ?? 0;
}
