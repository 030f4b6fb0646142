import { BrandMark } from '../brand-mark.tsx';
import { Icon, iconNames } from '../icon.tsx';
import { useSay } from '../language.tsx';
import { Section } from '../section.tsx';
import { texts } from './texts.ts';

const grounds = {
  paper: 'bg-paper',
  wash: 'bg-wash',
  line: 'bg-line',
  quiet: 'bg-quiet',
  ink: 'bg-ink',
  accent: 'bg-accent',
  'accent-strong': 'bg-accent-strong',
  'accent-wash': 'bg-accent-wash',
  good: 'bg-good',
  'good-wash': 'bg-good-wash',
  attention: 'bg-attention',
  'attention-wash': 'bg-attention-wash',
  bad: 'bg-bad',
  'bad-wash': 'bg-bad-wash',
  information: 'bg-information',
  'information-wash': 'bg-information-wash',
  entry: 'bg-entry',
  growth: 'bg-growth',
  maturity: 'bg-maturity',
};

export function ColoursSection() {
  return (
    <Section title={useSay(texts)('colours')}>
      <ul className="flex flex-wrap gap-3 text-small text-quiet">
        {Object.entries(grounds).map(([name, ground]) => (
          <li className="grid w-24 gap-1" key={name}>
            <span className={`h-10 rounded-box border ${ground}`} />
            {name}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function IconsSection() {
  return (
    <Section title={useSay(texts)('icons')}>
      <ul className="flex flex-wrap gap-3 text-small text-quiet">
        <li className="grid w-24 justify-items-center gap-1">
          <BrandMark size={32} />
          tandem
        </li>
        {iconNames.map((name) => (
          <li className="grid w-24 justify-items-center gap-1" key={name}>
            <Icon name={name} />
            {name}
          </li>
        ))}
      </ul>
    </Section>
  );
}
