import type { Lesson } from '#app/training/index.ts';

export const serviceCase: Lesson = {
  code: 'case',
  kind: 'text',
  minutes: 5,
  title: {
    en: 'A case: Thursday, ten to six',
    'zh-Hans': '案例：周四，五点五十分',
    'zh-Hant': '案例：週四，五點五十分',
  },
  text: {
    en: `
Thursday, ten minutes before closing. A woman wheels a Road-650 into the shop. "This is the third time. You adjusted the
gears on Monday, and it slips again. And on Saturday I ride with my club."

## How it went

The mechanic did not look up. "Then you have shifted under load, that happens. Leave it here, we're full, it will be
next week." She took the bicycle home again. On Friday a friend told her about another shop.

Nothing the mechanic said was wrong. He was three behaviours too early: he explained before there was a mood, judged
before there was an analysis, and offered one way, which did not fit.

## How it could have gone

- **Mood.** He puts the cloth away. "Third time, and the ride is the day after tomorrow. I understand that you're
  fed up. I'm Lin; let's look at it together."
- **Analysis.** "When does it slip?" "Only uphill, on the small sprockets." He measures the chain: stretched. Monday's
  adjustment could not last. "So the chain is worn, and we should have measured it on Monday. Right?" "Exactly."
- **Solution.** "Two ways. I change the chain tonight, you fetch it tomorrow at noon; we bear the work, you pay the chain.
  Or chain and cassette together, which lasts longer, but the cassette comes on Tuesday. For Saturday I'd take the first."
- **Close.** He writes it on the slip: *chain, Friday 12:00, work free*. On Monday he calls: "How was the ride?"

It took nine minutes. She bought the cassette in November, and a jersey.

## Think about it

- At which sentence was the customer lost?
- What did "and on Saturday I ride with my club" tell about the second need?
- Which part of the better talk would be hardest for you?
`,
    'zh-Hans': `
周四，离打烊还有十分钟。一位女士推着 Road-650 进店：“这都第三次了。周一刚调过变速，又跳齿。我周六还要跟车队去骑呢。”

## 当时是这样的

技师头也没抬：“那是您重踩时变速了，这种情况常有。车放这儿吧，我们排满了，得下周。”她把车又推回了家。周五，朋友向她推荐了另一家店。

技师的话句句没错，但他早了三步：还没有氛围就解释，还没有分析就下结论，只给了一条路，而这条路对她没用。

## 本可以这样

- **氛围。** 他放下抹布：“第三次了，后天还要骑，换我也会烦。我姓林，咱们一起看看。”
- **分析。** “什么时候跳？”“只在上坡，小齿片的时候。”他一量链条，已经拉长，周一怎么调都撑不住。“所以是链条磨损了，周一我们就该量的，对吗？”“对，就是这样。”
- **解决。** “两个办法：今晚换链条，您明天中午来取，工时我们承担，您付链条钱；或者链条飞轮一起换，更耐用，但飞轮周二才到。为了周六，我会选第一个。”
- **收尾。** 他在单子上写下：*换链条，周五 12:00，免工时费*。周一又打去电话：“周六骑得怎么样？”

前后九分钟。十一月，她回来换了飞轮，还买了一件骑行服。

## 想一想

- 顾客是在哪句话上失去的？
- “我周六还要跟车队去骑”透露了怎样的第二种需求？
- 更好的那段对话里，哪一步对您最难？
`,
    'zh-Hant': `
週四，離打烊還有十分鐘。一位女士牽著 Road-650 進店：「這已經第三次了。週一才調過變速，又跳齒。我週六還要跟車隊去騎呢。」

## 當時是這樣的

技師頭也沒抬：「那是您重踩時變速了，這很常見。車放著吧，我們排滿了，要等下週。」她把車又牽回家。週五，朋友向她推薦了另一家店。

技師的話句句沒錯，但他早了三步：還沒有氛圍就解釋，還沒有分析就下結論，只給了一條路，而這條路對她沒有用。

## 原本可以這樣

- **氛圍。** 他放下抹布：「第三次了，後天還要騎，換我也會煩。我姓林，我們一起看看。」
- **分析。** 「什麼時候會跳？」「只有上坡，用小齒片的時候。」他一量鏈條，已經拉長，週一怎麼調都撐不住。「所以是鏈條磨損了，週一我們就該量的，對嗎？」「對，就是這樣。」
- **解決。** 「兩個做法：今晚換鏈條，您明天中午來取，工資我們吸收，您付鏈條的錢；或者鏈條飛輪一起換，更耐用，但飛輪週二才到。為了週六，我會選第一個。」
- **收尾。** 他在單子上寫下：*換鏈條，週五 12:00，免工資*。週一又打了電話：「週六騎得如何？」

前後九分鐘。十一月，她回來換了飛輪，還買了一件車衣。

## 想一想

- 顧客是在哪句話上失去的？
- 「我週六還要跟車隊去騎」透露了怎樣的第二種需求？
- 更好的那段對話裡，哪一步對您最難？
`,
  },
};
