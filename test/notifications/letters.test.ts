import { expect, test } from 'vitest';
import { composeLetter, oneLine } from '#app/notifications/compose-letter.ts';
import { invitationLetter, noticeLetter, resetLetter } from '#app/notifications/letters.ts';

const receiver = { email: 'li@x.example', name: '', language: 'en' } as const;
const manufacturer = 'Adventure Works';
const href = 'https://portal.example/invitations/TOKEN';
const invitation = { manufacturer, href, invitedByName: 'Ada', role: 'distributor', isOwner: true } as const;

test('an invitation in English', () => {
  const letter = invitationLetter({ ...invitation, receiver, distributor: 'Valley Bicycle' });
  expect(letter.subject).toBe('Invitation to the portal of Adventure Works');
  expect(letter.text).toBe(`Hello,

Ada invites you to Tandem, the portal in which Adventure Works and its distributors work together.

You will be there as: Owner, Valley Bicycle.

Accept the invitation
https://portal.example/invitations/TOKEN

The link opens once, within 48 hours.
If you expected no invitation, leave this mail as it is: nothing happens.

-- 
Adventure Works · Tandem
`);
});

test('an invitation to the staff by the operator, in traditional Chinese', () => {
  const letter = invitationLetter({
    ...invitation,
    receiver: { ...receiver, language: 'zh-Hant', name: '李安' },
    invitedByName: null,
    role: 'finance',
    isOwner: false,
    distributor: null,
  });
  expect(letter.subject).toBe('邀請您加入Adventure Works合作入口');
  expect(letter.text).toBe(`李安，您好：

Adventure Works邀請您使用 Tandem——Adventure Works與經銷商協同經營的入口。

您的身分：財務。

接受邀請
https://portal.example/invitations/TOKEN

連結 48 小時內有效，僅可使用一次。
如果您並未等待此邀請，可忽略本郵件，不會有任何變動。

-- 
Adventure Works · Tandem
`);
});

test('a reset in simplified Chinese', () => {
  const named = { ...receiver, language: 'zh-Hans', name: '李安' } as const;
  const letter = resetLetter({ receiver: named, manufacturer, href });
  expect(letter.subject).toBe('重设Adventure Works合作门户密码');
  expect(letter.text).toBe(`李安，您好：

我们收到为 li@x.example 重设Adventure Works合作门户密码的请求。

设置新密码
https://portal.example/invitations/TOKEN

链接 48 小时内有效，仅可使用一次。
如非您本人操作，可忽略本邮件，密码不会改变。

-- 
Adventure Works · Tandem
`);
});

test('the HTML says what the text says, in its language, and nothing of a name becomes markup', () => {
  const invitedByName = '<img src="https://evil.example/x"> & Co';
  const named = { ...receiver, name: '"><script>' };
  const { html } = invitationLetter({ ...invitation, receiver: named, invitedByName, distributor: null });
  expect(html).toContain('<html lang="en">');
  expect(html).toContain(`<a href="${href}"`);
  expect(html).toContain('Dear &quot;&gt;&lt;script&gt;,');
  expect(html).toContain('&lt;img src=&quot;https://evil.example/x&quot;&gt; &amp; Co invites you');
  expect(html.match(/<(?!\/)[a-z!]+/g)?.sort()).toEqual(
    [
      '<!doctype',
      '<a',
      '<a',
      '<body',
      '<div',
      '<head',
      '<html',
      '<meta',
      '<meta',
      '<title',
      ...Array(8).fill('<p'),
    ].sort(),
  );
});

const notice = {
  manufacturer,
  origin: 'https://portal.example',
  kind: 'statement-issued',
  data: { number: 'TD-000123', period: '2026-Q3', settled: '4475.84', closing: '0.00', currency: 'CNY' },
  stopHref: 'https://portal.example/unsubscribe/TOKEN',
} as const;

test('a notice in English, with its figure, its link and the way to stop it', () => {
  const letter = noticeLetter({ ...notice, receiver: { ...receiver, name: 'Li' } });
  expect(letter.subject).toBe('Statement TD-000123 for Q3 2026: 4,475.84 CNY to you');
  expect(letter.link).toBe('https://portal.example/statements/TD-000123');
  expect(letter.text).toBe(`Dear Li,

Statement TD-000123 for Q3 2026: 4,475.84 CNY to you.

See the statement
https://portal.example/statements/TD-000123

You get this mail because you are told when this happens: “A statement is issued”.

No more mail of this kind
https://portal.example/unsubscribe/TOKEN

Choose what comes by mail
https://portal.example/account/notices

-- 
Adventure Works · Tandem
`);
});

test('a notice in simplified Chinese as HTML', () => {
  const letter = noticeLetter({ ...notice, receiver: { ...receiver, language: 'zh-Hans', name: '李安' } });
  expect(letter.html.replace(/ style="[^"]*"/g, '')).toBe(`<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>2026年第三季度对账单 TD-000123：结算给您 4,475.84元</title></head>
<body><div>
<p>李安，您好：</p>
<p>2026年第三季度对账单 TD-000123：结算给您 4,475.84元。</p>
<p><a href="https://portal.example/statements/TD-000123">查看对账单</a></p>
<p><a href="https://portal.example/statements/TD-000123">https://portal.example/statements/TD-000123</a></p>
<p>您收到本邮件，是因为发生了您关注的事项：“出具对账单”。</p>
<p><a href="https://portal.example/unsubscribe/TOKEN">不再接收此类邮件</a></p>
<p><a href="https://portal.example/account/notices">选择邮件通知</a></p>
<p>Adventure Works · Tandem</p>
</div></body></html>
`);
});

test('a notice in traditional Chinese; what people wrote becomes no markup', () => {
  const what = '<b onclick="x">展示 & 試乘';
  const data = { claimId: 4, what, state: 'approved', amount: '750.00', currency: 'USD' };
  const letter = noticeLetter({
    ...notice,
    receiver: { ...receiver, language: 'zh-Hant' },
    kind: 'claim-decided',
    data,
  });
  expect(letter.subject).toBe(`您的「${what}」請款已核准：支付給您 750.00 USD`);
  expect(letter.html).toContain(
    '您的「&lt;b onclick=&quot;x&quot;&gt;展示 &amp; 試乘」請款已核准：支付給您 750.00 USD。',
  );
  expect(letter.html).not.toContain('<b ');
  expect(letter.text).toContain(`不再接收此類郵件\nhttps://portal.example/unsubscribe/TOKEN`);
});

test('a subject is one line', () => {
  const words = {
    language: 'en',
    sender: 's',
    greeting: 'g',
    sentences: [],
    notes: [],
    link: { label: 'l', href },
  } as const;
  expect(composeLetter({ ...words, sentences: [], notes: [], subject: 'A\r\nBcc: b@x.example' }).subject).toBe(
    'A Bcc: b@x.example',
  );
  expect(oneLine(' A\u2028\u0000B ')).toBe('A B');
});
