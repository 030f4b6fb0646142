import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { fenceOf, noFence, type Viewer } from '#app/identity/index.ts';
import { downloadStatement, zipStatements } from '#app/statements/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { origin } from '#test/support/house.ts';
import { type IssuedHouse, openIssuedHouse } from './issued-house.ts';

const formats = ['pdf', 'xlsx', 'csv', 'json'];

describeEachDatabase('the statements of a period as one file', (database) => {
  let house: IssuedHouse;

  beforeAll(async () => {
    house = await openIssuedHouse(database);
  });
  afterAll(() => house.close());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  async function zip(viewer: Viewer, period = '2026-Q3') {
    const found = await zipStatements(house.db, fenceOf(viewer), { period, origin });
    return found && { ...found, bytes: Buffer.from(await new Response(found.stream).arrayBuffer()) };
  }

  test('holds each of them in every format, byte for byte as it is downloaded alone', async () => {
    const found = await zip(house.finance);
    expect(found).toMatchObject({ name: 'statements-2026-Q3.zip', contentType: 'application/zip' });
    const files = unzipSync(found?.bytes ?? new Uint8Array());
    const numbers = ['TD-000003', 'TD-000004'];
    expect(Object.keys(files)).toEqual(numbers.flatMap((number) => formats.map((format) => `${number}.${format}`)));
    for (const number of numbers) {
      for (const format of formats) {
        const alone = await downloadStatement(house.db, house.finance, { number, format, origin });
        expect(Buffer.from(files[`${number}.${format}`] ?? []).equals(alone?.bytes ?? Buffer.of())).toBe(true);
      }
    }
  });

  test('is the same bytes at any time, in any time zone and at any address', async () => {
    const first = await zip(house.finance);
    vi.stubEnv('TZ', 'Pacific/Auckland');
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] });
    const moved = { period: '2026-Q3', origin: 'https://moved.example' };
    const again = await zipStatements(house.db, noFence, moved);
    const bytes = Buffer.from(await new Response(again?.stream).arrayBuffer());
    expect(bytes.equals(first?.bytes ?? Buffer.of())).toBe(true);
  });

  test('dates its files by the day of issue', async () => {
    const { bytes = Buffer.of() } = (await zip(house.finance)) ?? {};
    // Of the first entry: year since 1980, month and day in bits; hour, minute and half seconds in bits.
    const [time, date] = [bytes.readUInt16LE(10), bytes.readUInt16LE(12)];
    expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2026, 10, 15]);
    expect([time >> 11, time & 2047]).toEqual([12, 0]);
  });

  test('holds for a distributor its own only', async () => {
    const files = unzipSync((await zip(house.two))?.bytes ?? new Uint8Array());
    expect(Object.keys(files)).toEqual(formats.map((format) => `TD-000004.${format}`));
  });

  test('is not there for a period of which nothing was issued', async () => {
    expect(await zip(house.finance, '2026-Q1')).toBeUndefined();
    expect(await zip(house.finance, 'constructor')).toBeUndefined();
  });

  test('is made no faster than it is read', async () => {
    let asked = 0;
    const found = await zipStatements(house.db, noFence, {
      period: '2026-Q3',
      origin,
      readsOn: async () => {
        asked += 1;
        return true;
      },
    });
    const reader = found?.stream.getReader();
    expect((await reader?.read())?.done).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toBe(1);
    await reader?.cancel().catch(() => {});
    expect(asked).toBe(1);
  });

  test('ends where nobody reads on', async () => {
    let asked = 0;
    const readsOn = async () => ++asked < 3;
    const found = await zipStatements(house.db, noFence, { period: '2026-Q3', origin, readsOn });
    const files = unzipSync(new Uint8Array(await new Response(found?.stream).arrayBuffer()));
    expect([Object.keys(files), asked]).toEqual([['TD-000003.pdf', 'TD-000003.xlsx'], 3]);
  });

  test('breaks off at a PDF whose bytes are not those that were issued', async () => {
    const damaged = await openIssuedHouse(database);
    const chunk = await damaged.db
      .selectFrom('fileChunks')
      .selectAll()
      .where('fileId', '=', 4)
      .executeTakeFirstOrThrow();
    const bytes = Buffer.from(chunk.bytes);
    bytes[1000] = (bytes[1000] as number) ^ 1;
    await damaged.db.updateTable('fileChunks').set({ bytes }).where('fileId', '=', 4).execute();
    const found = await zipStatements(damaged.db, noFence, { period: '2026-Q3', origin });
    await expect(new Response(found?.stream).arrayBuffer()).rejects.toThrow(
      'the PDF of statement TD-000004 is damaged',
    );
    await damaged.close();
  });
});
