import { coursesMessages } from '#app/i18n/messages/courses.ts';
import { HiddenText } from './hidden-text.tsx';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';

type LessonLine = {
  code: string;
  title: string;
  minutes: number;
  kind: 'text' | 'video' | 'pdf' | 'quiz';
  /** Whether the reader has done it; undefined for one who does not take the course. */
  isDone?: boolean;
};
type ModuleLines = { code: string; title: string; lessons: readonly LessonLine[] };

type LessonListProps = {
  modules: readonly ModuleLines[];
  /** Where a lesson is read; without it the lessons are named only. */
  hrefOf?: (lesson: string) => string;
};

/** The modules of a course with their lessons, and which of them are done. */
export function LessonList({ modules, hrefOf }: LessonListProps) {
  return (
    <ol className="grid gap-6">
      {modules.map(({ code, title, lessons }) => (
        <li className="grid gap-1" key={code}>
          <h3 className="font-strong">{title}</h3>
          <ol className="border-t">
            {lessons.map((lesson) => (
              <li className="relative flex gap-3 border-b py-2 has-[a]:hover:bg-wash" key={lesson.code}>
                {lesson.isDone !== undefined && <Done isDone={lesson.isDone} />}
                <span className="grid grow items-baseline gap-x-6 sm:grid-cols-[minmax(0,1fr)_auto]">
                  <Title href={hrefOf?.(lesson.code)} title={lesson.title} />
                  <LessonFacts {...lesson} />
                </span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function Title({ href, title }: { href: string | undefined; title: string }) {
  if (!href) return <span>{title}</span>;
  return (
    <Link className="text-accent after:absolute after:inset-0" href={href}>
      {title}
    </Link>
  );
}

function LessonFacts({ kind, minutes }: LessonLine) {
  const say = useSay(coursesMessages);
  return (
    <span className="text-small text-quiet">
      {say(kind)} · {say('minutes', { count: minutes })}
    </span>
  );
}

function Done({ isDone }: { isDone: boolean }) {
  const say = useSay(coursesMessages);
  return (
    <span className={isDone ? 'pt-px text-good' : 'pt-px text-quiet'}>
      <Icon name={isDone ? 'done' : 'open'} />
      {isDone && <HiddenText>{say('done')}</HiddenText>}
    </span>
  );
}
