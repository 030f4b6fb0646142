import { z } from 'zod';

/** The longest address that mail can be sent to. */
export const longestEmail = 254;

const address = z.email().max(longestEmail);

/** Whether mail can be sent to this text. */
export function isEmail(text: string): boolean {
  return address.safeParse(text).success;
}
