import { certificateDocumentMessages } from '#app/i18n/messages/certificate-document.ts';
import {
  artifact,
  closeSheet,
  colours,
  contentWidth,
  drawText,
  layText,
  openSheet,
  openTag,
  page,
  type Sheet,
  type Style,
  styles,
  tag,
  textLanguage,
} from '../documents/index.server.ts';
import { formatLongDate, type Say, sayIn } from '../i18n/index.ts';
import type { CertificateFacts } from './certificate.ts';

/** The certificate as it is printed and framed: one tagged A4 page with its fonts inside. The same facts give the same bytes. */
export function renderCertificate(facts: CertificateFacts): Promise<Uint8Array> {
  const { number, language, issuedAt } = facts;
  const say = sayIn(certificateDocumentMessages, language);
  const sheet = openSheet({
    title: say('numberedTitle', { number }),
    language,
    createdAt: new Date(issuedAt),
    continueHead: () => {},
  });
  drawFrame(sheet);
  drawWheels(sheet);
  drawHead(sheet, facts, say);
  drawHolder(sheet, facts, say);
  drawFoot(sheet, facts, say);
  return closeSheet(sheet, () => {});
}

type Words = Say<typeof certificateDocumentMessages>;

const { ink, quiet, accent } = colours;
const look = {
  issuer: { weight: 'strong', size: 12, colour: ink },
  title: { weight: 'strong', size: 34, colour: accent, leading: 1.25 },
  words: { weight: 'regular', size: 12, colour: quiet, leading: 1.5 },
  holder: { weight: 'strong', size: 30, colour: ink, leading: 1.3 },
  course: { weight: 'strong', size: 20, colour: ink, leading: 1.35 },
  module: { weight: 'regular', size: 10.5, colour: ink, leading: 1.6 },
  value: { weight: 'strong', size: 10.5, colour: ink },
} as const satisfies Record<string, Style>;

const margin = 30;
const left = page.left + 24;
const width = contentWidth - 48;
const footTop = 640;

function drawFrame(sheet: Sheet): void {
  artifact(sheet, 'Layout', () => {
    const { document } = sheet;
    document.lineWidth(0.8).strokeColor(accent);
    document.rect(margin, margin, page.width - 2 * margin, page.height - 2 * margin).stroke();
    document.rect(margin, margin, 6, page.height - 2 * margin).fill(accent);
  });
}

/** The mark's two wheels, in the corner behind the text. */
function drawWheels(sheet: Sheet): void {
  artifact(sheet, 'Layout', () => {
    const { document } = sheet;
    document
      .save()
      .rect(margin, margin, page.width - 2 * margin, page.height - 2 * margin)
      .clip();
    document.lineWidth(14).strokeColor(colours.wash);
    for (const x of [page.width - 150, page.width - 40]) document.circle(x, 150, 105).stroke();
    document.restore();
  });
}

function drawHead(sheet: Sheet, { issuer }: CertificateFacts, say: Words): void {
  sheet.y = 84;
  drawParagraph(sheet, issuer.name, look.issuer);
  sheet.y += 40;
  drawParagraph(sheet, say('title'), look.title, 'H1');
}

function drawHolder(sheet: Sheet, facts: CertificateFacts, say: Words): void {
  const { holder, distributor, course, modules } = facts;
  sheet.y += 34;
  drawParagraph(sheet, say('certifies'), look.words);
  sheet.y += 4;
  drawParagraph(sheet, holder, look.holder);
  drawParagraph(sheet, say('ofDistributor', { distributor }), look.words);
  sheet.y += 22;
  drawParagraph(sheet, say('completed'), look.words);
  sheet.y += 6;
  drawParagraph(sheet, course, look.course, 'H2');
  sheet.y += 18;
  drawParagraph(sheet, say('contents'), styles.label);
  sheet.y += 3;
  const list = openTag(sheet, sheet.root, 'L');
  for (const module of modules) {
    const laid = layText(module, look.module, width);
    const item = openTag(sheet, list, 'LI');
    tag(sheet, item, 'LBody', () => drawText(sheet, laid, left, sheet.y), {
      lang: textLanguage(module, facts.language),
    });
    sheet.y += laid.height;
  }
}

/** Its days, its number and who issued it, side by side, and where it is checked. */
function drawFoot(sheet: Sheet, facts: CertificateFacts, say: Words): void {
  const { from, to, number, issuer, url, language } = facts;
  artifact(sheet, 'Layout', () => {
    sheet.document.lineWidth(0.6).strokeColor(colours.rule);
    sheet.document
      .moveTo(left, footTop)
      .lineTo(left + width, footTop)
      .stroke();
  });
  const list = openTag(sheet, sheet.root, 'L');
  const items = [
    [say('validFrom'), formatLongDate(from, language)],
    [say('validTo'), formatLongDate(to, language)],
    [say('number'), number],
    [say('issuedBy'), issuer.name],
  ] as const;
  items.forEach(([label, value], index) => {
    const column = width / items.length;
    const x = left + index * column;
    const item = openTag(sheet, list, 'LI');
    tag(sheet, item, 'Lbl', () => drawText(sheet, layText(label, styles.label, column - 8), x, footTop + 16));
    const laid = layText(value, look.value, column - 8);
    tag(sheet, item, 'LBody', () => drawText(sheet, laid, x, footTop + 28), { lang: textLanguage(value, language) });
  });
  sheet.y = footTop + 84;
  drawParagraph(sheet, say('verify'), styles.smallQuiet);
  const address = layText(url, styles.link, width);
  const top = sheet.y;
  const link = openTag(sheet, openTag(sheet, sheet.root, 'P'), 'Link', { alt: url });
  link.add(() => {
    drawText(sheet, address, left, top);
    sheet.document.link(left, top, width, address.height, url, { structParent: link } as object);
  });
}

function drawParagraph(sheet: Sheet, text: string, style: Style, type = 'P'): void {
  const laid = layText(text, style, width);
  const lang = textLanguage(text, sheet.language);
  tag(sheet, sheet.root, type, () => drawText(sheet, laid, left, sheet.y), { lang });
  sheet.y += laid.height;
}
