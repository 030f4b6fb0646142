import { type Language, type LocalText, languageNames, languages } from '#app/i18n/index.ts';
import { newsMessages } from '#app/i18n/messages/news.ts';
import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { ChoiceField } from './choice-field.tsx';
import { Disclosure } from './disclosure.tsx';
import { ErrorSummary, type FieldMistake } from './error-summary.tsx';
import { FieldGroup, FormBody } from './form.tsx';
import { useLanguage, useSay } from './language.tsx';
import type { NewsAudience } from './news-reasons.tsx';
import { SelectField } from './select-field.tsx';
import { TextAreaField } from './text-area-field.tsx';
import { TextField } from './text-field.tsx';

const categories = ['technology', 'company', 'industry', 'society', 'market', 'competitor', 'research'] as const;
const stages = ['entry', 'growth', 'maturity'] as const;

export type StoryFieldsDraft = {
  category: string;
  title: LocalText;
  body: LocalText;
  meaning: LocalText;
  audience: NewsAudience;
};

type Mistake = 'missing' | 'too-long' | 'unknown' | 'title-missing';

type StoryFieldsProps = {
  draft: StoryFieldsDraft;
  mistakes: Partial<Record<string, Mistake>>;
  choices: { grades: string[]; territories: string[]; productLines: { code: string; name: string }[] };
  /** Whether it stands above the text of a source, and so is a summary. */
  hasSource?: boolean;
};

const words = {
  missing: 'mistakeMissing',
  'too-long': 'mistakeTooLong',
  unknown: 'mistakeUnknown',
  'title-missing': 'mistakeTitle',
} as const;

/** What a story is made of, the reader's own language first. Stands inside the route's form, its buttons after it. */
export function StoryFields({ draft, mistakes, choices, hasSource = false }: StoryFieldsProps) {
  const say = useSay(newsDeskMessages);
  const sayNews = useSay(newsMessages);
  const own = useLanguage();
  const ordered = [own, ...languages.filter((language) => language !== own)];
  const error = (field: string) => {
    const mistake = mistakes[field];
    return mistake && say(words[mistake]);
  };
  const summary: FieldMistake[] = Object.keys(mistakes).map((field) => ({ id: field, message: error(field) ?? '' }));
  return (
    <FormBody>
      <ErrorSummary mistakes={summary} />
      <SelectField
        defaultValue={draft.category}
        error={error('category')}
        label={say('category')}
        name="category"
        options={categories.map((value) => ({ value, text: sayNews(value) }))}
        width="short"
        withEmpty
      />
      {ordered.map((language, index) =>
        index === 0 ? (
          <FieldGroup key={language} legend={languageNames[language]}>
            <Texts draft={draft} error={error} hasSource={hasSource} language={language} />
          </FieldGroup>
        ) : (
          <Disclosure
            key={language}
            open={isWritten(draft, language) || Object.keys(mistakes).some((field) => field.endsWith(`.${language}`))}
            summary={languageNames[language]}
          >
            <FormBody>
              <Texts draft={draft} error={error} hasSource={hasSource} language={language} />
            </FormBody>
          </Disclosure>
        ),
      )}
      <FieldGroup legend={say('audience')}>
        <p className="-mt-3 max-w-prose text-small text-quiet">{say('audienceNote')}</p>
        <div className="grid items-start gap-6 sm:grid-cols-2 lg:grid-cols-4">
          <Several
            chosen={draft.audience.stages}
            error={error('stage')}
            label={say('stages')}
            name="stage"
            options={stages.map((value) => ({ value, text: sayNews(value) }))}
          />
          <Several
            chosen={draft.audience.productLines}
            error={error('productLine')}
            label={say('productLines')}
            name="productLine"
            options={choices.productLines.map(({ code, name }) => ({ value: code, text: name }))}
          />
          <Several
            chosen={draft.audience.territories}
            error={error('territory')}
            label={say('territories')}
            name="territory"
            options={choices.territories.map((value) => ({ value, text: value }))}
          />
          <Several
            chosen={draft.audience.grades}
            error={error('grade')}
            label={say('grades')}
            name="grade"
            options={choices.grades.map((value) => ({ value, text: value }))}
          />
        </div>
      </FieldGroup>
    </FormBody>
  );
}

type TextsProps = {
  draft: StoryFieldsDraft;
  language: Language;
  error: (field: string) => string | undefined;
  hasSource: boolean;
};

function Texts({ draft, language, error, hasSource }: TextsProps) {
  const say = useSay(newsDeskMessages);
  return (
    <>
      <TextField
        defaultValue={draft.title[language]}
        error={error(`title.${language}`)}
        label={say('titleIn')}
        lang={language}
        name={`title.${language}`}
        width="full"
      />
      <TextAreaField
        defaultValue={draft.body[language]}
        error={error(`body.${language}`)}
        hint={say(hasSource ? 'summaryHint' : 'bodyHint')}
        label={say(hasSource ? 'summaryIn' : 'bodyIn')}
        lang={language}
        name={`body.${language}`}
        optional={hasSource}
        rows={hasSource ? 3 : 8}
      />
      <TextAreaField
        defaultValue={draft.meaning[language]}
        error={error(`meaning.${language}`)}
        label={say('meaningIn')}
        lang={language}
        name={`meaning.${language}`}
        optional
        rows={3}
      />
    </>
  );
}

function isWritten({ title, body, meaning }: StoryFieldsDraft, language: Language): boolean {
  return [title, body, meaning].some((text) => text[language] !== undefined);
}

type SeveralProps = {
  label: string;
  name: string;
  options: { value: string; text: string }[];
  chosen: string[];
  error: string | undefined;
};

function Several({ label, name, options, chosen, error }: SeveralProps) {
  if (options.length === 0) return null;
  return <ChoiceField choices={options} chosen={chosen} error={error} label={label} name={name} several />;
}
