import type { Lesson } from '#app/training/index.ts';

export const needs: Lesson = {
  code: 'needs',
  kind: 'text',
  minutes: 4,
  title: {
    en: 'What a customer needs',
    'zh-Hans': '顾客需要什么',
    'zh-Hant': '顧客需要什麼',
  },
  text: {
    en: `
Every customer comes with two needs at once. The first is spoken, the second is not.

| the matter | the person |
|---|---|
| The gear slips; it shall shift again. | I want to be taken seriously, though I don't know the words. |
| The order is late; when does it come? | I want to know where I stand, even if the news is bad. |
| Which helmet fits my daughter? | I want to choose for myself, not be talked into something. |

Who solves only the matter repairs a bicycle. Who sees the person too keeps a customer.

## Four things everyone needs

1. **To be noticed.** A look and a word within the first half minute, also while you are on the phone.
2. **To be understood.** You repeat what you have heard, in the customer's own words.
3. **To know what happens next.** A day and an hour, not "soon".
4. **To have a choice.** Two ways with their prices, and which of them you would take.

## Listen for the second need

"Again!" means: I have explained this before. "Until Saturday?" means: there is a ride that matters to me. Small words carry
the second need. Answer it first; the matter is easier afterwards.
`,
    'zh-Hans': `
每位顾客都带着两种需求进门：一种说出口，另一种藏在话里。

| 事的需求 | 人的需求 |
|---|---|
| 变速跳齿，要修好。 | 我说不出术语，但希望被认真对待。 |
| 订的货晚了，什么时候到？ | 哪怕是坏消息，我也想知道进展。 |
| 女儿戴哪款头盔合适？ | 我想自己选，不想被推销。 |

只解决事，修好的是一辆车；同时看见人，留住的是一位顾客。

## 人人都有的四个需要

1. **被看见。** 半分钟之内有目光、有招呼，哪怕您正在接电话。
2. **被听懂。** 用顾客自己的话，把听到的复述一遍。
3. **知道下一步。** 说清哪天几点，而不是“尽快”。
4. **有选择。** 给出两种办法和各自的价格，再说说您会选哪一种。

## 听出第二种需求

“又这样！”的意思是：这件事我已经说过一遍了。“周六能好吗？”的意思是：有一次骑行对我很重要。第二种需求就藏在这些小字眼里。先回应它，事情反而好办。
`,
    'zh-Hant': `
每位顧客都帶著兩種需求進門：一種說出口，另一種藏在話裡。

| 事的需求 | 人的需求 |
|---|---|
| 變速跳齒，要修好。 | 我說不出術語，但希望被認真對待。 |
| 訂的貨晚了，什麼時候到？ | 就算是壞消息，我也想知道進度。 |
| 女兒戴哪款安全帽合適？ | 我想自己選，不想被推銷。 |

只解決事，修好的是一輛車；同時看見人，留住的是一位顧客。

## 人人都有的四個需要

1. **被看見。** 半分鐘之內有目光、有招呼，就算您正在講電話。
2. **被聽懂。** 用顧客自己的話，把聽到的複述一遍。
3. **知道下一步。** 說清楚哪天幾點，而不是「盡快」。
4. **有選擇。** 給出兩種做法和各自的價格，再說說您會選哪一種。

## 聽出第二種需求

「又這樣！」的意思是：這件事我已經說過一遍了。「週六會好嗎？」的意思是：有一次騎乘對我很重要。第二種需求就藏在這些小字眼裡。先回應它，事情反而好辦。
`,
  },
};
