import { Button, ButtonRow, LinkButton } from '../button.tsx';
import { CheckboxField } from '../checkbox-field.tsx';
import { ChoiceField } from '../choice-field.tsx';
import { DateField } from '../date-field.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { FileField } from '../file-field.tsx';
import { FormBody } from '../form.tsx';
import { useSay } from '../language.tsx';
import { MoneyField } from '../money-field.tsx';
import { PasswordField } from '../password-field.tsx';
import { Section } from '../section.tsx';
import { SelectField } from '../select-field.tsx';
import { TextAreaField } from '../text-area-field.tsx';
import { TextField } from '../text-field.tsx';
import { texts } from './texts.ts';

const mistakeIds = { claim: 'claim', day: 'day' };

export function FormSection() {
  const say = useSay(texts);
  return (
    <Section title={say('forms')}>
      <form action="/claims" className="grid gap-5" encType="multipart/form-data" method="post" noValidate>
        <ErrorSummary
          mistakes={[
            { id: mistakeIds.claim, message: say('claimError') },
            { id: mistakeIds.day, message: say('dayError') },
          ]}
          takesFocus={false}
        />
        <div className="grid grid-cols-1 gap-x-12 gap-y-5 lg:grid-cols-2">
          <FormBody>
            <TextField hint={say('nameHint')} label={say('name')} name="activity" required />
            <MoneyField
              currency="CNY"
              defaultValue="32000"
              error={say('claimError')}
              hint={say('claimHint')}
              id={mistakeIds.claim}
              label={say('claim')}
              name="amount"
            />
            <DateField error={say('dayError')} id={mistakeIds.day} label={say('day')} name="from" />
            <FileField accept=".pdf,image/*" hint={say('receiptHint')} label={say('receipt')} name="receipt" />
          </FormBody>
          <FormBody>
            <SelectField
              label={say('territory')}
              name="territory"
              options={[{ value: 'sw', text: 'Southwest' }]}
              withEmpty
            />
            <ChoiceField
              choices={[
                { value: 'credit-note', text: say('creditNote'), hint: say('creditNoteHint') },
                { value: 'bank-transfer', text: say('transfer') },
              ]}
              chosen={['credit-note']}
              label={say('how')}
              name="payout"
            />
            <ChoiceField
              choices={[
                { value: 'credit-note', text: say('creditNote') },
                { value: 'bank-transfer', text: say('transfer') },
              ]}
              inColumns
              label={say('how')}
              name="payouts"
              several
            />
            <TextAreaField label={say('remark')} name="remark" optional rows={3} />
            <PasswordField label={say('password')} name="password" />
            <TextField disabled defaultValue="2026-Q2" label={say('closed')} name="closed" width="short" />
            <CheckboxField label={say('rulesRead')} name="rules" />
          </FormBody>
        </div>
        <ButtonRow>
          <Button>{say('send')}</Button>
          <Button kind="secondary" name="draft" value="1">
            {say('keep')}
          </Button>
          <Button kind="danger">{say('withdraw')}</Button>
          <Button disabled>{say('closed')}</Button>
          <LinkButton href="/claims" kind="quiet">
            {say('cancel')}
          </LinkButton>
        </ButtonRow>
      </form>
    </Section>
  );
}
