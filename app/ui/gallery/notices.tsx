import { JobProgress } from '../job-progress.tsx';
import { useSay } from '../language.tsx';
import { TextLink } from '../link.tsx';
import { Notice } from '../notice.tsx';
import { Section } from '../section.tsx';
import { texts } from './texts.ts';

export function NoticesSection() {
  const say = useSay(texts);
  return (
    <>
      <Section title={say('notices')}>
        <Notice
          action={<TextLink href="/statements">{say('statements')}</TextLink>}
          state="good"
          title={say('goodTitle')}
        >
          {say('goodText')}
        </Notice>
        <Notice state="attention" title={say('attentionTitle')}>
          {say('attentionText')}
        </Notice>
        <Notice state="bad" title={say('badTitle')}>
          {say('badText')}
        </Notice>
        <Notice state="information" title={say('infoTitle')}>
          {say('infoText')}
        </Notice>
        <Notice state="information">{say('infoText')}</Notice>
      </Section>
      <Section title={say('jobs')}>
        <div className="grid grid-cols-1 gap-8 lg:grid-cols-2">
          <JobProgress done={612000} refreshSeconds={3} state="running" title={say('jobTitle')} total={1000000}>
            {say('jobNow')}
          </JobProgress>
          <JobProgress done={0} state="queued" title={say('jobTitle')} />
          <JobProgress done={1000000} state="done" title={say('jobTitle')} total={1000000}>
            {say('goodTitle')}
          </JobProgress>
          <JobProgress done={612000} state="failed" title={say('jobTitle')} total={1000000}>
            {say('badText')}
          </JobProgress>
        </div>
      </Section>
    </>
  );
}
