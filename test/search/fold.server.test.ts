import { expect, test } from 'vitest';
import { fold } from '#app/search/fold.server.ts';

test.each([
  ['ABC', 'abc'],
  ['ＡＢＣ１２３', 'abc123'],
  ['Café Zürich', 'cafe zurich'],
  ['Łódź Straße Ørsted', 'lodz strasse orsted'],
  ['İstanbul', 'istanbul'],
  ['經銷商', '经销商'],
  ['廣東雲浮', '广东云浮'],
  ['上海建华', '上海建华'],
  ['ﾃｽﾄ', 'テスト'],
  ['50%_\\', '50%_\\'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});
