import { type Language, sayIn } from '../i18n/index.ts';
import { commonMessages } from '../i18n/messages/common.ts';
import { mailMessages } from '../i18n/messages/mails.ts';
import type { Role } from '../identity/index.ts';
import { composeLetter, type Letter } from './compose-letter.ts';
import { noticeInWords, noticeKind } from './notice-in-words.ts';

type Receiver = { email: string; name: string; language: Language };
type About = { receiver: Receiver; manufacturer: string; href: string };

type Invitation = About & {
  /** Null: the operator of the portal. */
  invitedByName: string | null;
  role: Role;
  isOwner: boolean;
  /** The distributor's name, where somebody is invited to one. */
  distributor: string | null;
};

export function invitationLetter({ receiver, manufacturer, href, ...invited }: Invitation): Letter {
  const { language } = receiver;
  const say = sayIn(mailMessages, language);
  const { role, isOwner, distributor } = invited;
  const standing = say(isOwner ? 'owner' : 'member');
  const as =
    distributor === null
      ? sayIn(commonMessages, language)(role)
      : say('asOfDistributor', { role: standing, distributor });
  return composeLetter({
    language,
    subject: say('invitationSubject', { manufacturer }),
    sender: senderOf(manufacturer),
    greeting: greetingOf(receiver),
    sentences: [
      say('invitation', { inviter: invited.invitedByName ?? manufacturer, manufacturer }),
      say('invitedAs', { as }),
    ],
    link: { label: say('accept'), href },
    notes: [say('linkNote'), say('invitationNote')],
  });
}

export function resetLetter({ receiver, manufacturer, href }: About): Letter {
  const say = sayIn(mailMessages, receiver.language);
  return composeLetter({
    language: receiver.language,
    subject: say('resetSubject', { manufacturer }),
    sender: senderOf(manufacturer),
    greeting: greetingOf(receiver),
    sentences: [say('reset', { email: receiver.email, manufacturer })],
    link: { label: say('setPassword'), href },
    notes: [say('linkNote'), say('resetNote')],
  });
}

type OfNotice = {
  receiver: Receiver;
  manufacturer: string;
  origin: string;
  kind: string;
  data: unknown;
  /** By which mail of this kind is stopped. */
  stopHref: string;
};

/** What a notice says, with its link; its sentence is the subject too. */
export function noticeLetter({
  receiver,
  manufacturer,
  origin,
  kind,
  data,
  stopHref,
}: OfNotice): Letter & { link: string } {
  const { language } = receiver;
  const say = sayIn(mailMessages, language);
  const { title, link } = noticeKind(kind);
  const { sentence, path } = noticeInWords({ kind, data }, language);
  const href = `${origin}${path}`;
  const letter = composeLetter({
    language,
    subject: sentence,
    sender: senderOf(manufacturer),
    greeting: greetingOf(receiver),
    sentences: [`${sentence}${language === 'en' ? '.' : '。'}`],
    link: { label: link[language], href },
    notes: [say('noticeNote', { title: title[language] })],
    further: [
      { label: say('stop'), href: stopHref },
      { label: say('choose'), href: `${origin}/account/notices` },
    ],
  });
  return { ...letter, link: href };
}

function greetingOf({ name, language }: Receiver): string {
  const say = sayIn(mailMessages, language);
  return name === '' ? say('greetingWithoutName') : say('greeting', { name });
}

function senderOf(manufacturer: string): string {
  return `${manufacturer} · Tandem`;
}
