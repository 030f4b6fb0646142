import { newsMessages } from '#app/i18n/messages/news.ts';
import { Icon } from './icon.tsx';
import { InstantText } from './instant-text.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';
import { type NewsAudience, type NewsReason, useAudienceWords, useReasonWords } from './news-reasons.tsx';
import { StateMark } from './state-mark.tsx';

export type ListedStory = {
  storyId: number;
  title: string;
  teaser: string;
  category: 'technology' | 'company' | 'industry' | 'society' | 'market' | 'competitor' | 'research';
  publishedAt: string;
  number: number;
  isUnread: boolean;
  isSaved: boolean;
  isInterest: boolean;
  reasons: NewsReason[];
  /** For staff: whom it is for. */
  audience: NewsAudience | undefined;
};

type StoryListProps = { stories: readonly ListedStory[]; timeZone: string };

/** Stories one under another, each with why it is shown. What is unread stands out by its mark and its weight. */
export function StoryList({ stories, timeZone }: StoryListProps) {
  return (
    <ol className="border-t">
      {stories.map((story) => (
        <StoryLine key={story.storyId} story={story} timeZone={timeZone} />
      ))}
    </ol>
  );
}

function StoryLine({ story, timeZone }: { story: ListedStory; timeZone: string }) {
  const say = useSay(newsMessages);
  const { storyId, title, teaser, category, publishedAt, number, isUnread, isSaved } = story;
  return (
    <li className="relative grid gap-x-8 gap-y-1 border-b py-4 hover:bg-wash md:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-small text-quiet md:flex-col">
        <span>{say(category)}</span>
        <InstantText at={publishedAt} timeZone={timeZone} />
        {isUnread && <StateMark state="information">{say('unread')}</StateMark>}
        {isSaved && (
          <span className="whitespace-nowrap">
            <span className="inline-sign">
              <Icon name="check" size={16} />
            </span>
            {say('saved')}
          </span>
        )}
      </div>
      <div className="grid max-w-prose content-start gap-1">
        <h2 className={`text-large text-balance ${isUnread ? 'font-strong' : ''}`}>
          <Link className="text-ink hover:text-accent after:absolute after:inset-0" href={`/news/${storyId}`}>
            {title}
          </Link>
        </h2>
        {teaser !== '' && <p className="line-clamp-3 wrap-anywhere">{teaser}</p>}
        <p className="text-small text-quiet">
          <ForWhom story={story} />
          {number > 1 && <> · {say('changed', { number })}</>}
        </p>
      </div>
    </li>
  );
}

/** To a reader why he sees it, to staff whom it is for. */
export function ForWhom({ story }: { story: Pick<ListedStory, 'reasons' | 'audience' | 'isInterest' | 'category'> }) {
  const say = useSay(newsMessages);
  const words = useForWhom(story);
  if (words.length === 0) return say('forEveryone');
  return say(story.audience ? 'forWhom' : 'because', { reasons: words.join(say('separator')) });
}

/** The same as words, one for each reason; none for a story that is for everyone. */
export function useForWhom({
  reasons,
  audience,
  isInterest,
  category,
}: Pick<ListedStory, 'reasons' | 'audience' | 'isInterest' | 'category'>): string[] {
  const say = useSay(newsMessages);
  const ofReason = useReasonWords();
  const ofAudience = useAudienceWords();
  if (audience) return ofAudience(audience);
  return [...reasons.map(ofReason), ...(isInterest ? [say('interestAny', { category: say(category) })] : [])];
}
