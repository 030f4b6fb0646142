import type { Lesson } from '#app/training/index.ts';

export const why: Lesson = {
  code: 'why',
  kind: 'text',
  minutes: 4,
  title: {
    en: 'Why service decides',
    'zh-Hans': '为什么服务决定成败',
    'zh-Hant': '為什麼服務決定成敗',
  },
  text: {
    en: `
A bicycle is bought once in a few years. Everything in between is service: the first check after a month, the tube before
a ride, the brake that squeaks, the question whether a child seat fits. Each of these contacts lasts a few minutes, and in
each the customer decides anew whether yours is still *the* shop. That is a **moment of truth**.

## What one customer is worth

Do the sum once for your own shop. Someone who buys a touring bike and then spends 240 dollars a year on service, parts and
clothing has brought 1,200 dollars after five years, not counting the next bicycle. Whoever leaves after one bad
contact takes all of that along, usually without a word. Few complain; most just do not come back.

## Why it is not the product

The same model hangs in other shops, and its price is one search away. What cannot be looked up is how it feels to be
served by you. Customers forgive a part that is out of stock sooner than a shrug.

> A promise kept costs minutes. A promise broken costs the customer.

## What you can do today

- Name the three contacts that happen most often in your shop.
- Ask yourself for each: what does the customer know, feel and hold in hand when it is over?
- Choose one of them that you will do better from tomorrow on.
`,
    'zh-Hans': `
一辆自行车几年才买一次，这中间发生的一切都是服务：满月首检、骑行前换一条内胎、刹车异响、能不能装儿童座椅……每次接触不过几分钟，顾客却都在重新判断：这家店还值不值得再来。这就是**关键时刻**。

## 一位顾客值多少钱

不妨替自己的门店算一笔账。顾客买了一辆旅行车，此后每年在保养、配件和骑行服上花 240 美元，五年就是 1,200 美元，还没算下一辆车。一次糟糕的接触让他离开，带走的是这一整笔，而且往往一声不响。抱怨的人是少数，多数人只是不再来了。

## 决定去留的不是产品

同样的车型别家也有，价格一搜便知。搜不到的，是在您店里被接待的感受。缺货，顾客可以体谅；一句“没办法”，顾客不会忘记。

> 守住一个承诺，花的是几分钟；失信一次，赔上的是一位顾客。

## 今天就可以做的事

- 写下您店里最常发生的三种接触。
- 逐一问自己：接触结束时，顾客知道了什么、感受到什么、手里拿到什么？
- 从中选一种，明天起把它做得更好。
`,
    'zh-Hant': `
一輛自行車幾年才買一次，這中間發生的一切都是服務：滿月健檢、出門前換一條內胎、煞車異音、裝不裝得下兒童座椅……每次接觸不過幾分鐘，顧客卻都在重新判斷：這家店還值不值得再來。這就是**關鍵時刻**。

## 一位顧客值多少錢

不妨替自己的門市算一筆帳。顧客買了一輛旅行車，此後每年在保養、配件和車衣上花 240 美元，五年就是 1,200 美元，還沒算下一輛車。一次糟糕的接觸讓他離開，帶走的是這一整筆，而且往往一聲不響。抱怨的人是少數，多數人只是不再上門。

## 決定去留的不是產品

同樣的車款別家也有，價格一查便知。查不到的，是在您店裡受到接待的感受。缺貨，顧客可以體諒；一句「沒辦法」，顧客不會忘記。

> 守住一個承諾，花的是幾分鐘；失信一次，賠上的是一位顧客。

## 今天就可以做的事

- 寫下您店裡最常發生的三種接觸。
- 逐一問自己：接觸結束時，顧客知道了什麼、感受到什麼、手裡拿到什麼？
- 從中選一種，明天起把它做得更好。
`,
  },
};
