import {
  contentWidth,
  describeCell,
  drawText,
  followed,
  layFigure,
  layText,
  openTag,
  page,
  type Sheet,
  styles,
  tag,
  textLanguage,
} from '../../../documents/index.server.ts';
import type { AdjustmentWords, StatementWords } from './statement-words.ts';
import { type Column, drawBlock, drawRule, openTable, type Strip, sumStrip } from './table.server.ts';

/** What arrived after its period was closed, and then what the statement grants in all. Nothing where nothing did. */
export function drawAdjustments(sheet: Sheet, words: StatementWords): void {
  const { say, adjustments } = words;
  if (adjustments.length === 0) return;
  const columns = adjustmentColumns(words);
  const blocks = adjustments.map((adjustment) => [adjustmentStrip(sheet, adjustment)]);
  blocks
    .at(-1)
    ?.push(
      sumStrip(sheet, columns, say('sumOfAdjustments'), words.sumOfAdjustments),
      { height: 0, draw: (y) => drawRule(sheet, y) },
      sumStrip(sheet, columns, say('grantedInAll'), words.granted),
    );
  const table = openTable(sheet, {
    heading: say('adjustments'),
    note: say('adjustmentsNote'),
    columns,
    first: blocks[0] ?? [],
  });
  for (const block of blocks) drawBlock(sheet, table, block);
  table.element.end();
  sheet.y += 22;
}

const place = {
  programme: { x: 0, width: 230, align: 'left' },
  period: { x: 242, width: 100, align: 'left' },
  lines: { x: 350, width: 60, align: 'right' },
  due: { x: 420, width: contentWidth - 420, align: 'right' },
} as const;

function adjustmentColumns({ say }: StatementWords): Column[] {
  return [
    { ...place.programme, label: say('programme') },
    { ...place.period, label: say('period') },
    { ...place.lines, label: say('lines') },
    { ...place.due, label: say('due') },
  ];
}

function adjustmentStrip(sheet: Sheet, { title, code, period, lines, due }: AdjustmentWords): Strip {
  const name = layText(title, styles.strong, place.programme.width);
  const key = layText(code === title ? '' : code, styles.label, place.programme.width);
  const height = 8 + name.height + key.height + 8;
  const draw: Strip['draw'] = (y, body) => {
    const row = openTag(sheet, body, 'TR');
    const head = openTag(sheet, row, 'TH', { lang: textLanguage(title, sheet.language) });
    describeCell(head, { Scope: 'Row' });
    head.add(() => {
      drawText(sheet, followed(name), page.left, y + 8);
      drawText(sheet, key, page.left, y + 8 + name.height);
    });
    const cells = [
      { at: place.period, text: layText(period, styles.text, place.period.width) },
      { at: place.lines, text: layFigure(lines, styles.text, place.lines.width) },
      { at: place.due, text: layFigure(due, styles.strong, place.due.width) },
    ];
    for (const { at, text } of cells) {
      tag(sheet, row, 'TD', () => drawText(sheet, text, page.left + at.x, y + 8, at.align));
    }
    drawRule(sheet, y + height);
  };
  return { height, draw };
}
