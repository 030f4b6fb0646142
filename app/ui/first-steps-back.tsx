import { firstProgressMessages } from '#app/i18n/messages/first-progress.ts';
import { LinkButton } from './button.tsx';
import { useSay } from './language.tsx';
import { Notice } from './notice.tsx';

/** While an installation has not had its first run: how far it is, and back to the steps. */
export function FirstStepsBack({ progress }: { progress: { done: number; count: number } | undefined }) {
  const say = useSay(firstProgressMessages);
  if (!progress) return null;
  return (
    <Notice
      action={
        <LinkButton href="/" kind="secondary">
          {say('goOn')}
        </LinkButton>
      }
      state="information"
    >
      {say('progress', progress)}
    </Notice>
  );
}
