import { lessonsMessages } from '#app/i18n/messages/lessons.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';

type LessonPagerProps = {
  previousHref: string | undefined;
  previousTitle: string | undefined;
  nextHref: string | undefined;
  nextTitle: string | undefined;
};

/** The way to the lesson before and to the one after, by name. */
export function LessonPager({ previousHref, previousTitle, nextHref, nextTitle }: LessonPagerProps) {
  const say = useSay(lessonsMessages);
  return (
    <nav
      aria-label={say('aroundLessons')}
      className="grid max-w-prose grid-cols-2 gap-4 border-t pt-4"
      data-screen-only=""
    >
      <div>
        {previousHref && (
          <Link className="flex items-start gap-1 hover:text-accent" href={previousHref} rel="prev">
            <span className="pt-4.5 text-quiet">
              <Icon name="previous" />
            </span>
            <span className="grid">
              <span className="text-small text-quiet">{say('previous')}</span>
              {previousTitle}
            </span>
          </Link>
        )}
      </div>
      <div className="text-end">
        {nextHref && (
          <Link className="flex items-start justify-end gap-1 hover:text-accent" href={nextHref} rel="next">
            <span className="grid">
              <span className="text-small text-quiet">{say('next')}</span>
              {nextTitle}
            </span>
            <span className="pt-4.5 text-quiet">
              <Icon name="next" />
            </span>
          </Link>
        )}
      </div>
    </nav>
  );
}
