import {
  contentWidth,
  describeCell,
  drawText,
  layFigure,
  layText,
  openTag,
  page,
  type Sheet,
  type Style,
  styles,
  tag,
  textLanguage,
} from '../../../documents/index.server.ts';
import type { RowWords, StatementWords } from './statement-words.ts';
import { stepStrips } from './steps.server.ts';
import { type Column, drawBlock, drawHeading, drawRule, openTable, type Strip, sumStrip } from './table.server.ts';

/** What each programme gives in this statement, each with the steps that add up to it. */
export function drawRows(sheet: Sheet, words: StatementWords): void {
  const { say, rows, adjustments } = words;
  if (rows.length === 0) {
    drawHeading(sheet, say('programmes'), say('noProgrammes'), 0);
    return;
  }
  const columns = rowColumns(words);
  const blocks = rows.map((row) => rowStrips(sheet, row, words));
  const label = adjustments.length > 0 ? say('sumOfProgrammes') : say('grantedInAll');
  blocks.at(-1)?.push(sumStrip(sheet, columns, label, words.sumOfRows));
  const table = openTable(sheet, { heading: say('programmes'), note: '', columns, first: blocks[0] ?? [] });
  for (const block of blocks) drawBlock(sheet, table, block);
  table.element.end();
  sheet.y += 22;
}

const place = {
  programme: { x: 0, width: 150, align: 'left' },
  period: { x: 160, width: 74, align: 'left' },
  qualifier: { x: 236, width: 62, align: 'right' },
  entitlement: { x: 306, width: 60, align: 'right' },
  settled: { x: 374, width: 56, align: 'right' },
  due: { x: 436, width: contentWidth - 436, align: 'right' },
} as const;

function rowColumns({ say }: StatementWords): Column[] {
  return [
    { ...place.programme, label: say('programme') },
    { ...place.period, label: `${say('period')}\n${say('outcome')}` },
    { ...place.qualifier, label: `${say('qualifier')}\n${say('basis')}` },
    { ...place.entitlement, label: say('entitlement') },
    { ...place.settled, label: say('alreadySettled') },
    { ...place.due, label: say('due') },
  ];
}

/** The figures, the rule in a sentence, the steps, and the rule that closes the block. */
function rowStrips(sheet: Sheet, row: RowWords, words: StatementWords): Strip[] {
  const steps = stepStrips(sheet, row, words, {
    textRight: place.qualifier.x + place.qualifier.width,
    amount: place.entitlement,
    columns: Object.keys(place).length,
  });
  const end: Strip = { height: 9, draw: (y) => drawRule(sheet, y + 9) };
  return [figureStrip(sheet, row), ...steps, end];
}

/** Each cell holds one or two lines: what it is about above, what belongs to it below. */
function figureStrip(sheet: Sheet, row: RowWords): Strip {
  const figure = (text: string, style: Style, width: number) => (text === '' ? [] : [layFigure(text, style, width)]);
  const cells = [
    [
      layText(row.title, styles.strong, place.programme.width),
      layText(row.code === row.title ? '' : row.code, styles.label, place.programme.width),
    ],
    [
      layText(row.period, styles.text, place.period.width),
      layText(row.outcome, row.earned ? styles.small : styles.smallQuiet, place.period.width),
    ],
    [
      ...figure(row.qualifier || '–', styles.text, place.qualifier.width),
      ...figure(row.basis, styles.quiet, place.qualifier.width),
    ],
    figure(row.entitlement, styles.text, place.entitlement.width),
    figure(row.settled, styles.text, place.settled.width),
    figure(row.due, styles.strong, place.due.width),
  ];
  const heights = cells.map((texts) => texts.reduce((sum, { height }) => sum + height, 0));
  const draw: Strip['draw'] = (y, body) => {
    const element = openTag(sheet, body, 'TR');
    Object.values(place).forEach(({ x, align }, index) => {
      const cell = openTag(sheet, element, index === 0 ? 'TH' : 'TD');
      if (index === 0) describeCell(cell, { Scope: 'Row' });
      let at = y + 8;
      for (const text of cells[index] ?? []) {
        if (text.height === 0) continue;
        const lang = textLanguage(text.lines.join(' '), sheet.language);
        tag(sheet, cell, 'P', () => drawText(sheet, text, page.left + x, at, align), { lang });
        at += text.height;
      }
    });
  };
  return { height: 8 + Math.max(...heights), draw };
}
