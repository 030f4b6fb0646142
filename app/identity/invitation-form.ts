import { isLanguage, type Language } from '../i18n/index.ts';
import { isEmail } from './email.ts';
import { type Fence, isRole, type Role } from './roles.ts';

/** What the form of an invitation says. */
export type InvitationForm = { email: string; role: string; distributor: string; owner: boolean; language: string };

/** What is wrong with a field; each is a message. */
export type InvitationMistake = {
  field: 'email' | 'role' | 'distributor' | 'language';
  problem: 'missing' | 'notAnEmail' | 'noSuchDistributor' | 'onlyForDistributors' | 'alreadyBelongs';
};

export type ReadInvitation = {
  mistakes: InvitationMistake[];
  email: string;
  language: Language;
  /** Undefined where it was not chosen. */
  role: Role | undefined;
  distributorCode: string | undefined;
  isOwner: boolean;
};

/** Reads an invitation. Whoever invites for one distributor only, invites its people. */
export function readInvitation(form: InvitationForm, { distributorId }: Fence): ReadInvitation {
  const mistakes: InvitationMistake[] = [];
  const mistake = (field: InvitationMistake['field'], problem: InvitationMistake['problem']) => {
    mistakes.push({ field, problem });
  };
  const email = form.email.trim().toLowerCase();
  if (email === '') mistake('email', 'missing');
  else if (!isEmail(email)) mistake('email', 'notAnEmail');

  const chosen = distributorId === undefined ? form.role : 'distributor';
  const role = isRole(chosen) ? chosen : undefined;
  if (role === undefined) mistake('role', 'missing');

  const isOfDistributor = role === 'distributor';
  const code = distributorId === undefined ? form.distributor.trim() : '';
  if (isOfDistributor && distributorId === undefined && code === '') mistake('distributor', 'missing');
  if (!isOfDistributor && role !== undefined && code !== '') mistake('distributor', 'onlyForDistributors');
  if (code.includes('\0')) mistake('distributor', 'noSuchDistributor');

  const language = isLanguage(form.language) ? form.language : undefined;
  if (language === undefined) mistake('language', 'missing');
  return {
    mistakes,
    email,
    role,
    language: language ?? 'en',
    distributorCode: code === '' ? undefined : code,
    isOwner: isOfDistributor && form.owner,
  };
}
