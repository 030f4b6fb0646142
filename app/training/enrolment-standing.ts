import { type Day, requireDay } from '../calendar/index.ts';

/** Where somebody stands with a course. */
export type EnrolmentStanding =
  /** Has never enrolled. */
  | 'none'
  | 'begun'
  /** Every lesson is done, and the certificate waits to be issued. */
  | 'complete'
  /** Has no attempt left at a quiz; from the next day on the course can be begun anew. */
  | 'failed'
  | 'certified'
  /** The certificate ends soon or has ended: the course can be taken anew. */
  | 'renewable';

export type EnrolmentFacts = {
  isComplete: boolean;
  certificateTo: string | null;
  /** The day on which the last attempt at a quiz was used up. */
  failedOn: Day | undefined;
};

const renewalDays = 60;

export function standingOf(enrolment: EnrolmentFacts | undefined, today: Day): EnrolmentStanding {
  if (!enrolment) return 'none';
  const { isComplete, certificateTo, failedOn } = enrolment;
  if (certificateTo !== null) return today > requireDay(certificateTo) - renewalDays ? 'renewable' : 'certified';
  if (isComplete) return 'complete';
  return failedOn === undefined ? 'begun' : 'failed';
}

/** Whether the course can be begun, for the first time or anew. */
export function mayEnrol(standing: EnrolmentStanding, { failedOn, today }: { failedOn?: Day; today: Day }): boolean {
  if (standing === 'failed') return failedOn !== undefined && today > failedOn;
  return standing === 'none' || standing === 'renewable';
}
