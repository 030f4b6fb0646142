import { certificatesMessages } from '#app/i18n/messages/certificates.ts';
import { useSay } from './language.tsx';
import { StateMark } from './state-mark.tsx';

const states = { valid: 'good', 'not-yet': 'neutral', ended: 'bad' } as const;

/** Whether a certificate is valid today. */
export function ValidityMark({ validity }: { validity: keyof typeof states }) {
  const say = useSay(certificatesMessages);
  return <StateMark state={states[validity]}>{say(validity)}</StateMark>;
}
