import type { Lesson } from '#app/training/index.ts';

export const solveAndClose: Lesson = {
  code: 'solve-and-close',
  kind: 'text',
  minutes: 4,
  title: {
    en: 'Solve, close and follow up',
    'zh-Hans': '解决问题，收尾与跟进',
    'zh-Hant': '解決問題，收尾與跟進',
  },
  text: {
    en: `
## 3 · Solve

Offer what you **can** do before what you cannot. Two ways are better than one, three are too many.

- Say for each: what it does, what it costs, when it is ready.
- Recommend one and say why, from what you heard: "Because you ride on Saturday, I would change the chain today and look at
  the cassette in winter."
- If nothing can be done, say so at once, and what you do instead. A clear no with a way out is service; "we'll see" is not.
- Let the customer decide, and repeat the decision.

## 4 · Close and follow up

The end is what stays in memory. It has three parts.

1. **Sum up**: what we agreed, the price, the day and hour. Written down, on the slip that goes along.
2. **Ask once**: "Is there anything else I should know before we begin?" Here the real question often comes.
3. **Follow up**: call before the customer has to. A call within two days after the bicycle was fetched finds most of
   what went wrong while it is still small.

If you will not keep the hour, tell it *before* the hour. The delay is forgiven, the silence is not.

> Four behaviours, one order: mood, analysis, solution, close. When a talk goes wrong, go back one step, not forward.
`,
    'zh-Hans': `
## 三、解决问题

先说**能**做什么，再说不能做什么。给两种办法好过一种，三种就太多了。

- 每种办法都说清：能解决什么、多少钱、什么时候好。
- 推荐其中一种，理由取自您刚才听到的话：“您周六要骑，我建议今天先换链条，飞轮冬天再看。”
- 确实办不到，就马上说，并说明可以怎样替代。干脆的“不行”加一条出路是服务，“到时候再看”不是。
- 让顾客决定，并把决定复述一遍。

## 四、收尾与跟进

留在记忆里的是结尾。它有三步。

1. **小结**：约定了什么、多少钱、哪天几点取车。写在随车的单子上。
2. **多问一句**：“开始之前，还有什么需要我知道的吗？”真正的问题常常在这时才说出来。
3. **跟进**：在顾客来催之前先联系。取车后两天内的一个电话，能在毛病还小的时候发现大多数问题。

如果赶不上约定的时间，要在时间**到来之前**告知。延误可以原谅，沉默不能。

> 四个行为，一个顺序：氛围、分析、解决、收尾。谈不下去时，退回一步，而不是硬往前走。
`,
    'zh-Hant': `
## 三、解決問題

先說**能**做什麼，再說不能做什麼。給兩種做法好過一種，三種就太多了。

- 每種做法都說清楚：能解決什麼、多少錢、什麼時候好。
- 推薦其中一種，理由取自您剛才聽到的話：「您週六要騎，我建議今天先換鏈條，飛輪冬天再看。」
- 真的辦不到，就馬上說，並說明可以怎樣替代。乾脆的「不行」加一條出路是服務，「到時候再看」不是。
- 讓顧客決定，並把決定複述一遍。

## 四、收尾與跟進

留在記憶裡的是結尾。它有三步。

1. **小結**：約定了什麼、多少錢、哪天幾點取車。寫在隨車的單子上。
2. **多問一句**：「開始之前，還有什麼需要我知道的嗎？」真正的問題常常在這時才說出來。
3. **跟進**：在顧客來催之前先聯絡。取車後兩天內的一通電話，能在毛病還小的時候發現大多數問題。

如果趕不上約定的時間，要在時間**到來之前**告知。延誤可以原諒，沉默不能。

> 四個行為，一個順序：氛圍、分析、解決、收尾。談不下去時，退回一步，而不是硬往前走。
`,
  },
};
