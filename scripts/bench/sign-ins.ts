import { setTimeout as wait } from 'node:timers/promises';
import { demoPassword, demoPeople } from '#db/demo/people.ts';

export type SignIns = { milliseconds: number[]; refused: number };

const pauseMilliseconds = 50;

/** Signs in one after the other until `isOver`, as browsers do, and notes how long each took. */
export async function signInUntil(origin: string, isOver: () => boolean): Promise<SignIns> {
  const signIns: SignIns = { milliseconds: [], refused: 0 };
  for (let turn = 0; !isOver(); turn += 1) {
    const { email } = demoPeople[turn % demoPeople.length] as (typeof demoPeople)[number];
    const start = performance.now();
    const response = await fetch(`${origin}/sign-in`, {
      method: 'POST',
      headers: { Origin: origin },
      body: new URLSearchParams({ email, password: demoPassword }),
      redirect: 'manual',
    });
    await response.arrayBuffer();
    signIns.milliseconds.push(performance.now() - start);
    if (response.status !== 302) signIns.refused += 1;
    await wait(pauseMilliseconds);
  }
  return signIns;
}

/** The middle one, the slowest but one in a hundred, and the slowest. */
export function describeSignIns({ milliseconds, refused }: SignIns): string {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms of ${sorted.length}, ${refused} refused`;
}
