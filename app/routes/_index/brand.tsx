import { localText } from '#app/i18n/index.ts';
import { fundMessages } from '#app/i18n/messages/funds.ts';
import { staffHomeMessages } from '#app/i18n/messages/home-staff.ts';
import { programmeMessages } from '#app/i18n/messages/programmes.ts';
import { AmountList } from '#app/ui/amount-list.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { Section } from '#app/ui/section.tsx';
import { useStageName } from '#app/ui/stage-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { DueSoon, LatelyHappened } from './due-and-happened.tsx';
import type { HomeOf } from './route.tsx';
import { SideBySide } from './side-by-side.tsx';
import { StaffWaiting } from './staff-waiting.tsx';

type BrandsHome = HomeOf<'brand-manager'>;

/** How the partnerships and funds stand, what waits, what is coming and what changed. */
export function BrandHome({ home }: { home: BrandsHome }) {
  const { waiting, drafts, due, happened, partnerships, funds, timeZone } = home;
  return (
    <>
      <Figures funds={funds} partnerships={partnerships} />
      <StaffWaiting waiting={waiting} />
      {drafts.length > 0 && <Drafts drafts={drafts} timeZone={timeZone} />}
      <SideBySide>
        <DueSoon due={due} />
        <LatelyHappened happened={happened} />
      </SideBySide>
      <SideBySide>
        <ByStage partnerships={partnerships} />
        <Funds funds={funds} />
      </SideBySide>
    </>
  );
}

type Partnerships = BrandsHome['partnerships'];

function Figures({ funds, partnerships }: Pick<BrandsHome, 'funds' | 'partnerships'>) {
  const say = useSay(staffHomeMessages);
  const nameOf = useStageName();
  const free = new Map<string, number>();
  for (const { currency, freeMinor } of funds) free.set(currency, (free.get(currency) ?? 0) + freeMinor);
  const inStages = sumByStage(partnerships);
  return (
    <FigureRow>
      <FigureTile
        figure={<Quantity text={String(inStages.reduce((sum, { count }) => sum + count, 0))} />}
        href="/partnerships"
        label={say('partnerships')}
        note={inStages.map(({ stage, count }) => `${nameOf(stage)} ${count}`).join(' · ')}
      />
      {funds.length > 0 && (
        <FigureTile
          figure={<AmountList amounts={[...free].map(([currency, minor]) => ({ currency, minor }))} />}
          href="/funds"
          label={say('freeInFunds')}
          note={say('freeNote')}
        />
      )}
    </FigureRow>
  );
}

function sumByStage(partnerships: Partnerships) {
  const stages = partnerships[0]?.stages.map(({ stage }) => stage) ?? [];
  return stages.map((stage) => ({
    stage,
    count: partnerships.reduce((sum, line) => sum + (line.stages.find((one) => one.stage === stage)?.count ?? 0), 0),
  }));
}

function ByStage({ partnerships }: { partnerships: Partnerships }) {
  const say = useSay(staffHomeMessages);
  const nameOf = useStageName();
  const sums = sumByStage(partnerships);
  const columns: Column<Partnerships[number]>[] = [
    { key: 'line', head: say('productLine'), cell: ({ title }) => title, sum: say('all') },
    ...sums.map(
      ({ stage, count }, index): Column<Partnerships[number]> => ({
        key: stage,
        head: nameOf(stage),
        cell: ({ productLine, stages }) => (
          <TextLink href={`/partnerships${queryText({ productLine, stage })}`}>
            {String(stages[index]?.count ?? 0)}
          </TextLink>
        ),
        align: 'end',
        sum: <Quantity text={String(count)} />,
      }),
    ),
  ];
  return (
    <Section title={say('byStage')}>
      {partnerships.length === 0 ? (
        <p className="border-t py-3 text-quiet">{say('noPartnerships')}</p>
      ) : (
        <Table
          caption={say('byStage')}
          captionHidden
          columns={columns}
          compact
          rowKey={({ productLine }) => productLine}
          rows={partnerships}
        />
      )}
    </Section>
  );
}

type Fund = BrandsHome['funds'][number];

function Funds({ funds }: Pick<BrandsHome, 'funds'>) {
  const say = useSay(staffHomeMessages);
  const sayFunds = useSay(fundMessages);
  const language = useLanguage();
  const money = useMoneyColumns(funds);
  const columns: Column<Fund>[] = [
    { key: 'fund', head: sayFunds('fund'), cell: ({ brand }) => localText(brand, language) },
    money({ key: 'free', head: say('free'), of: ({ freeMinor }) => freeMinor }),
    money({ key: 'reserved', head: sayFunds('reserved'), of: ({ reservedMinor }) => reservedMinor }),
    money({ key: 'claimed', head: say('claimedOf'), of: ({ claimedMinor }) => claimedMinor }),
  ];
  return (
    <Section action={<TextLink href="/funds">{say('allFunds')}</TextLink>} title={say('funds')}>
      {funds.length === 0 ? (
        <p className="border-t py-3 text-quiet">{say('noFunds')}</p>
      ) : (
        <Table
          caption={say('funds')}
          captionHidden
          columns={columns}
          rowHref={({ id }) => `/funds/${id}`}
          rowKey={({ id }) => id}
          rows={funds}
        />
      )}
    </Section>
  );
}

type Draft = BrandsHome['drafts'][number];

/** The drafts that wait for a second person. */
function Drafts({ drafts, timeZone }: Pick<BrandsHome, 'drafts' | 'timeZone'>) {
  const say = useSay(staffHomeMessages);
  const sayProgrammes = useSay(programmeMessages);
  const columns: Column<Draft>[] = [
    { key: 'title', head: sayProgrammes('programme'), cell: ({ title }) => title },
    { key: 'code', head: sayProgrammes('code'), cell: ({ code }) => code },
    { key: 'version', head: say('version'), cell: ({ number }) => String(number), align: 'end' },
    {
      key: 'proposed',
      head: say('proposed'),
      cell: ({ proposerName, proposedAt }) => <DoneBy at={proposedAt} name={proposerName} timeZone={timeZone} />,
    },
  ];
  return (
    <Section note={say('draftsNote')} title={say('drafts')}>
      <Table
        caption={say('drafts')}
        captionHidden
        columns={columns}
        rowHref={({ code, number }) => `/programmes/${code}/versions/${number}`}
        rowKey={({ code, number }) => `${code} ${number}`}
        rows={drafts}
      />
    </Section>
  );
}
