import type { ReactNode } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { HiddenText } from './hidden-text.tsx';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { stateIcons } from './state-mark.tsx';

export type NoticeState = 'good' | 'attention' | 'bad' | 'information';

type NoticeProps = {
  state: NoticeState;
  title?: string;
  children?: ReactNode;
  /** A link or button at its end. */
  action?: ReactNode;
};

const looks = {
  good: { ground: 'bg-good-wash', block: 'bg-good', word: 'noticeGood' },
  attention: { ground: 'bg-attention-wash', block: 'bg-attention', word: 'noticeAttention' },
  bad: { ground: 'bg-bad-wash', block: 'bg-bad', word: 'noticeBad' },
  information: { ground: 'bg-information-wash', block: 'bg-information', word: 'noticeInformation' },
} as const satisfies Record<NoticeState, { ground: string; block: string; word: string }>;

/** Something to know on this page. A problem is announced at once, the others politely. */
export function Notice({ state, title, children, action }: NoticeProps) {
  const say = useSay(uiMessages);
  return (
    <div
      className={`flex overflow-hidden rounded-box ${looks[state].ground}`}
      role={state === 'bad' ? 'alert' : 'status'}
    >
      <span className={`px-2.5 py-3 text-paper ${looks[state].block}`}>
        <Icon name={stateIcons[state]} />
        <HiddenText>{say(looks[state].word)}</HiddenText>
      </span>
      <div className="flex min-w-0 grow flex-wrap items-baseline justify-between gap-x-6 gap-y-2 px-4 py-3">
        <div className="grid max-w-prose gap-1">
          {title && <p className="font-strong">{title}</p>}
          {children && <div>{children}</div>}
        </div>
        {action}
      </div>
    </div>
  );
}
