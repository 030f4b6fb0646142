import type { ReactNode } from 'react';
import { outcomeNames } from '#app/i18n/messages/outcomes.ts';
import { periodStandings } from '#app/i18n/messages/period-standings.ts';
import { Amount } from '../amount.tsx';
import { AmountList } from '../amount-list.tsx';
import { DateRange } from '../date-range.tsx';
import { DateText } from '../date-text.tsx';
import { Delta } from '../delta.tsx';
import { DeltaList } from '../delta-list.tsx';
import { FigureRow, FigureTile } from '../figure-tile.tsx';
import { ImportStateMark } from '../import-state-mark.tsx';
import { InstantText } from '../instant-text.tsx';
import { KeyValueList } from '../key-value-list.tsx';
import { useSay } from '../language.tsx';
import { OutcomeMark } from '../outcome-mark.tsx';
import { Percent } from '../percent.tsx';
import { PeriodMark } from '../period-mark.tsx';
import { PeriodText } from '../period-text.tsx';
import { Quantity } from '../quantity.tsx';
import { RawText } from '../raw-text.tsx';
import { Section } from '../section.tsx';
import { StageMark } from '../stage-mark.tsx';
import { StateMark } from '../state-mark.tsx';
import { UploadStateMark } from '../upload-state-mark.tsx';
import { texts } from './texts.ts';

export function FiguresSection() {
  const say = useSay(texts);
  return (
    <Section title={say('figures')}>
      <FigureRow>
        <FigureTile
          figure={<Amount text="1204331.20" />}
          href="/statements/2026-00211"
          label={say('earned')}
          main
          note={<Delta against={say('against')} better="up" text="12.4" unit="%" />}
        />
        <FigureTile figure={<Amount currency="CNY" minor={8420500} />} label={say('coming')} note={say('comingNote')} />
        <FigureTile figure={<Quantity text="2" />} href="/disputes" label={say('open')} note={say('openNote')} />
      </FigureRow>
    </Section>
  );
}

export function MarksSection() {
  const say = useSay(texts);
  return (
    <Section title={say('numbersAndDates')}>
      <KeyValueList
        items={[
          {
            key: say('amount'),
            value: (
              <Row>
                <Amount currency="CNY" minor={120433120} />
                <Amount currency="CNY" minor={-5000} withCurrency />
                <Amount signed text="12.50" />
                <Amount currency="JPY" minor={1200} withCurrency />
                <AmountList
                  amounts={[
                    { currency: 'CNY', minor: 120433120 },
                    { currency: 'USD', minor: 84205 },
                  ]}
                />
              </Row>
            ),
          },
          {
            key: say('quantity'),
            value: (
              <Row>
                <Quantity text="1200" unit={say('cases')} />
                <Quantity thousandths={1500} />
                <Percent text="5.25" />
              </Row>
            ),
          },
          {
            key: say('date'),
            value: (
              <Row>
                <DateText date="2026-09-30" />
                <DateText date="2026-09-30" long />
                <DateRange from="2026-07-01" to="2026-09-30" />
                <InstantText at="2026-10-02T06:05:00Z" timeZone="Asia/Shanghai" />
                <PeriodText period="2026-Q3" />
                <PeriodText period="2026-03" />
                <PeriodText period="term" />
              </Row>
            ),
          },
          {
            key: say('change'),
            value: (
              <Row>
                <Delta better="up" text="12.4" unit="%" />
                <Delta better="up" text="-3200.00" unit="CNY" />
                <Delta text="38" unit={say('cases')} />
                <Delta text="0" unit="%" />
                <DeltaList against={say('against')} changes={[{ currency: 'CNY', percent: '12.4' }]} />
                <DeltaList
                  against={say('against')}
                  changes={[
                    { currency: 'CNY', percent: '-3.5' },
                    { currency: 'USD', percent: '0' },
                  ]}
                />
              </Row>
            ),
          },
          {
            key: say('stage'),
            value: (
              <Row>
                <StageMark stage="entry" />
                <StageMark stage="growth" />
                <StageMark stage="maturity" />
                <StageMark short stage="growth" />
              </Row>
            ),
          },
          {
            key: say('state'),
            value: (
              <Row>
                <StateMark state="good">{say('issued')}</StateMark>
                <StateMark state="attention">{say('disputed')}</StateMark>
                <StateMark state="bad">{say('refused')}</StateMark>
                <StateMark state="information">{say('inReview')}</StateMark>
                <StateMark state="neutral">{say('draft')}</StateMark>
              </Row>
            ),
          },
          {
            key: say('period'),
            value: (
              <Row>
                {periodStandings.map((standing) => (
                  <PeriodMark key={standing} standing={standing} />
                ))}
              </Row>
            ),
          },
          {
            key: say('outcome'),
            value: (
              <Row>
                {outcomeNames.map((outcome) => (
                  <OutcomeMark key={outcome} outcome={outcome} />
                ))}
              </Row>
            ),
          },
          {
            key: say('file'),
            value: (
              <Row>
                <RawText>sales 2026-09.csv</RawText>
                <RawText>1.234,50</RawText>
                <ImportStateMark state="accepted" />
                <ImportStateMark state="refused" />
                <UploadStateMark state="checked" />
                <UploadStateMark state="importing" />
              </Row>
            ),
          },
        ]}
      />
    </Section>
  );
}

function Row({ children }: { children: ReactNode }) {
  return <span className="flex flex-wrap gap-x-6 gap-y-1">{children}</span>;
}
