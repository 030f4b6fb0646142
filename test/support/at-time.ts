import { vi } from 'vitest';

/** Does something as if it were another time, for what reads the clock itself. */
export async function atTime<Answer>(time: number | Date, act: () => Promise<Answer>): Promise<Answer> {
  vi.useFakeTimers({ toFake: ['Date'], now: time });
  try {
    return await act();
  } finally {
    vi.useRealTimers();
  }
}
