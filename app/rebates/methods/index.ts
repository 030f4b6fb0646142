import { all } from './all.ts';
import { eachCapped } from './each-capped.ts';
import { eachFull } from './each-full.ts';
import { linear } from './linear.ts';
import { marginal } from './marginal.ts';
import type { BandMethod } from './method.ts';

export const bandMethods: readonly BandMethod[] = [all, marginal, eachCapped, eachFull, linear];

/** The method of a programme that has been validated. Throws for a name that no method has. */
export function getBandMethod(name: string): BandMethod {
  const method = bandMethods.find((candidate) => candidate.name === name);
  if (!method) throw new Error(`no band method is called ${name}`);
  return method;
}
