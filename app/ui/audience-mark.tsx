import { annualPlanMessages } from '#app/i18n/messages/annual-plans.ts';
import { useSay } from './language.tsx';
import { type Stage, StageMark } from './stage-mark.tsx';

/** For whom a section of the annual plan is. */
export function AudienceMark({ audience }: { audience: 'all' | Stage }) {
  const say = useSay(annualPlanMessages);
  return audience === 'all' ? <span className="text-quiet">{say('audienceAll')}</span> : <StageMark stage={audience} />;
}
