import type { Lesson } from '#app/training/index.ts';

export const moodAndAnalysis: Lesson = {
  code: 'mood-and-analysis',
  kind: 'text',
  minutes: 4,
  title: {
    en: 'Set the mood, then analyse',
    'zh-Hans': '营造氛围，再分析需求',
    'zh-Hant': '營造氛圍，再分析需求',
  },
  text: {
    en: `
A contact that goes well has four behaviours, always in this order: **set the mood, analyse, solve, close and follow up**.
This lesson takes the first two. They need two minutes, and they decide how long the rest will take.

## 1 · Set the mood

Before any question the customer should feel: someone is here for me.

- Stop what your hands do, turn round, greet. "I'll be with you in two minutes" is a greeting too, if two minutes it is.
- Use the name if you know it. Say yours.
- With someone who is angry: let them finish, then name what you heard. "You came for this twice. That is annoying, and I'll
  look at it now." Do not explain, do not excuse; nobody can listen yet.

## 2 · Analyse

Now find out what is really wanted. Open questions first, closed ones last.

| ask | for |
|---|---|
| "What happened when you last rode it?" | facts, in their order |
| "What have you planned for it?" | the second need |
| "What would be a good result for you?" | what you will be measured by |
| "So it slips only uphill, and you ride on Saturday. Right?" | a yes |

You are done when the customer says "exactly". Who solves before that word often solves the wrong thing.
`,
    'zh-Hans': `
一次好的接触由四个行为组成，而且总是按这个顺序：**营造氛围、分析需求、解决问题、收尾与跟进**。这一课讲前两个。它们只要两分钟，却决定后面要花多久。

## 一、营造氛围

在提出任何问题之前，先让顾客感到：有人在为我服务。

- 停下手里的活，转过身，打招呼。“请稍等两分钟”也是招呼，只要真的是两分钟。
- 知道姓名就称呼姓名，也报上自己的名字。
- 遇到生气的顾客：先让对方说完，再说出您听到的事实——“这事害您跑了两趟，换谁都会恼火，我现在就看。”不解释，不辩解，这时谁也听不进去。

## 二、分析需求

接着弄清对方真正要什么。先问开放的问题，最后才问“是不是”。

| 怎么问 | 想知道什么 |
|---|---|
| “上次骑的时候发生了什么？” | 事情的经过 |
| “接下来打算骑去哪儿？” | 话里的第二种需求 |
| “怎样的结果您会满意？” | 顾客的衡量标准 |
| “也就是说，只在上坡时跳齿，而您周六要用车，对吗？” | 一声肯定 |

顾客说出“对，就是这样”，分析才算完成。没听到这句话就动手，常常解决了错的问题。
`,
    'zh-Hant': `
一次好的接觸由四個行為組成，而且總是照這個順序：**營造氛圍、分析需求、解決問題、收尾與跟進**。這一課講前兩個。它們只要兩分鐘，卻決定後面要花多久。

## 一、營造氛圍

在提出任何問題之前，先讓顧客感到：有人在為我服務。

- 停下手邊的工作，轉過身，打招呼。「請稍等兩分鐘」也是招呼，只要真的是兩分鐘。
- 知道姓名就稱呼姓名，也報上自己的名字。
- 遇到生氣的顧客：先讓對方說完，再說出您聽到的事實——「這件事讓您跑了兩趟，換作是誰都會生氣，我現在就看。」不解釋，不辯解，這時誰也聽不進去。

## 二、分析需求

接著弄清楚對方真正要什麼。先問開放的問題，最後才問「是不是」。

| 怎麼問 | 想知道什麼 |
|---|---|
| 「上次騎的時候發生了什麼事？」 | 事情的經過 |
| 「接下來打算騎去哪裡？」 | 話裡的第二種需求 |
| 「怎樣的結果您會滿意？」 | 顧客的衡量標準 |
| 「也就是說，只有上坡時跳齒，而您週六要用車，對嗎？」 | 一聲肯定 |

顧客說出「對，就是這樣」，分析才算完成。沒聽到這句話就動手，常常解決了錯的問題。
`,
  },
};
