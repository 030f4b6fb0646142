import { addMonths, type Day } from '../calendar/index.ts';
import type { Language } from '../i18n/index.ts';

/** Everything that a certificate says. The same facts always give the same document. */
export type CertificateFacts = {
  number: string;
  holder: string;
  distributor: string;
  course: string;
  modules: string[];
  from: string;
  to: string;
  issuer: { name: string; address: string };
  /** Where anyone can check it. */
  url: string;
  language: Language;
  issuedAt: string;
};

/** Certificates are numbered in one series without gaps. */
export function certificateNumber(series: number): string {
  return `TC-${String(series).padStart(6, '0')}`;
}

/**
 * What a certificate is verified by: its number, and ten signs of which nobody knows them who was not told. `random` are
 * ten bytes.
 */
export function verificationCode(number: string, random: Uint8Array): string {
  return `${number}-${Array.from(random.subarray(0, 10), (byte) => signs[byte % signs.length]).join('')}`;
}

/** 32 signs, so that a byte chooses each as often; those that look alike are left out. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The last day of a validity of so many months that begins on a day. */
export function lastValidDay(from: Day, months: number): Day {
  return addMonths(from, months) - 1;
}
