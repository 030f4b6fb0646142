import { aboveLast } from './above-last.ts';
import { capped } from './capped.ts';
import type { ExceptionKind } from './exception.ts';
import { nearlyMet } from './nearly-met.ts';
import { negativeDue } from './negative-due.ts';
import { noBaseline } from './no-baseline.ts';

/** What is out of the ordinary in a row, in the order in which it is looked at before anything is issued. */
export const exceptionKinds: readonly ExceptionKind[] = [negativeDue, aboveLast, capped, nearlyMet, noBaseline];
