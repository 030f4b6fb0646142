import { Button } from './button.tsx';
import { FocusFrame } from './focus-frame.tsx';
import { FormBody } from './form.tsx';
import { texts } from './gallery/texts.ts';
import { useSay } from './language.tsx';
import { TextLink } from './link.tsx';
import { PasswordField } from './password-field.tsx';
import type { Scheme } from './scheme-menu.tsx';
import { TextField } from './text-field.tsx';

/** The frame of pages with one thing to do, which stands outside the shell. */
export function GallerySignIn({ scheme, returnTo }: { scheme: Scheme; returnTo: string }) {
  const say = useSay(texts);
  return (
    <FocusFrame
      below={
        <p className="text-center">
          <TextLink href="/password">{say('forgotten')}</TextLink>
        </p>
      }
      returnTo={returnTo}
      scheme={scheme}
      sentence={say('signInSentence')}
      title={say('signIn')}
    >
      <form action="/sign-in" method="post">
        <FormBody>
          <TextField autoComplete="username" label={say('email')} name="email" required type="email" />
          <PasswordField label={say('password')} name="password" required />
          <Button>{say('signIn')}</Button>
        </FormBody>
      </form>
    </FocusFrame>
  );
}
