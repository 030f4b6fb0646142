import {
  artifact,
  colours,
  describeCell,
  drawText,
  followed,
  layFigure,
  layText,
  openTag,
  page,
  type Sheet,
  type Style,
  styles,
  tag,
  widthOf,
} from '../../../documents/index.server.ts';
import type { RowWords, StatementWords, StepWords } from './statement-words.ts';
import { drawRule, type Strip } from './table.server.ts';

type Element = PDFKit.PDFStructureElement;
/** Where sentences end and in which column the amounts stand; `columns` is how many the cell takes. */
type Places = { textRight: number; amount: { x: number; width: number }; columns: number };

/** The rule of a row in a sentence, its steps as a list whose amounts add up to the entitlement above, and its goods. */
export function stepStrips(sheet: Sheet, row: RowWords, words: StatementWords, places: Places): Strip[] {
  const cell = once((body: Element) => {
    const opened = openTag(sheet, openTag(sheet, body, 'TR'), 'TD');
    describeCell(opened, { ColSpan: places.columns });
    return opened;
  });
  const list = once((body: Element) => openTag(sheet, cell(body), 'L', { alt: words.say('stepsOf') }));
  const strips: Strip[] = [];
  if (row.rule !== '') strips.push(sentenceStrip(sheet, row.rule, styles.smallQuiet, places, cell));
  if (row.steps.length > 0) strips.push({ height: 5, draw: () => {} });
  for (const step of row.steps) strips.push(stepStrip(sheet, step, places, list));
  if (row.steps.length > 1) {
    const sum = { text: words.say('sumOfSteps'), amount: row.entitlement, beyond: 0 };
    strips.push(stepStrip(sheet, sum, places, list, { style: strongSmall, ruled: true }));
  }
  if (row.goods !== '') strips.push(sentenceStrip(sheet, row.goods, styles.small, places, cell));
  return strips;
}

const indent = 12;
const strongSmall: Style = { ...styles.small, weight: 'strong' };

function sentenceStrip(
  sheet: Sheet,
  sentence: string,
  style: Style,
  { textRight }: Places,
  cell: (body: Element) => Element,
): Strip {
  const text = layText(sentence, { ...style, leading: 1.45 }, textRight);
  const draw: Strip['draw'] = (y, body) => {
    tag(sheet, cell(body), 'P', () => drawText(sheet, text, page.left, y + 3));
  };
  return { height: text.height + 3, draw };
}

/** The decimals of all amounts stand below each other: what is finer than the currency hangs out to the right. */
function stepStrip(
  sheet: Sheet,
  step: StepWords,
  { textRight, amount }: Places,
  list: (body: Element) => Element,
  { style = styles.small as Style, ruled = false } = {},
): Strip {
  const text = layText(step.text, style, textRight - indent);
  const figure = layFigure(step.amount, style, amount.width);
  const whole = step.amount.slice(0, step.amount.length - step.beyond);
  const x = page.left + amount.x + amount.width - widthOf(whole, figure.style);
  const height = Math.max(text.height, figure.height) + 1.5;
  const draw: Strip['draw'] = (y, body) => {
    drawGuide(sheet, y, height);
    if (ruled) drawRule(sheet, y + 0.5, { from: amount.x, to: amount.x + amount.width });
    const item = openTag(sheet, list(body), 'LI');
    tag(sheet, item, 'LBody', () => {
      drawText(sheet, followed(text), page.left + indent, y + 1.5);
      drawText(sheet, figure, x, y + 1.5);
    });
  };
  return { height, draw };
}

/** The thin line that holds the steps of a row together. */
function drawGuide(sheet: Sheet, y: number, height: number): void {
  artifact(sheet, 'Layout', () => sheet.document.rect(page.left + 2, y, 1, height).fill(colours.rule));
}

/** An element that is opened where its first content is drawn, and then is the same. */
function once(open: (body: Element) => Element): (body: Element) => Element {
  let opened: Element | undefined;
  return (body) => {
    opened ??= open(body);
    return opened;
  };
}
