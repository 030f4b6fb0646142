import { Form } from '@remix-run/react';
import { searchMessages } from '#app/i18n/messages/search.ts';
import { Button } from '#app/ui/button.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextField } from '#app/ui/text-field.tsx';

/** The question, as it was understood, to ask another. */
export function SearchField({ typed }: { typed: string }) {
  const say = useSay(searchMessages);
  return (
    <Form
      aria-label={say('question')}
      className="flex max-w-prose flex-wrap items-end gap-2"
      method="get"
      role="search"
    >
      <div className="min-w-0 grow">
        <TextField
          data-search=""
          defaultValue={typed}
          label={say('question')}
          maxLength={100}
          name="q"
          type="search"
          width="full"
        />
      </div>
      <Button>{say('submit')}</Button>
    </Form>
  );
}
