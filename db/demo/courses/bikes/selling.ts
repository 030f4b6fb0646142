import type { Lesson } from '#app/training/index.ts';

export const selling: Lesson = {
  code: 'selling',
  kind: 'text',
  minutes: 4,
  title: {
    en: 'What speaks for which model',
    'zh-Hans': '各款车型的卖点',
    'zh-Hant': '各款車型的賣點',
  },
  text: {
    en: `
A selling point is a feature *plus* the ride it makes better. "Nine speeds" is a feature. "You reach the pass without
getting off" is a point.

## Road

- **Road-750**: the way into the sport. For commuters who want to be fast at the weekend too.
- **Road-650**: the size range is the argument, 44 to 62: very tall and rather short riders find theirs.
- **Road-250**: light enough that one feels it at the first traffic light. For those who count kilometres.

## Mountain

- **Mountain-500**: sturdy and easy to look after; the right one for the first trail, and for the teenager who grows.
- **Mountain-200**: the front end stays calm where it gets steep. For those who ride what others walk.

## Touring

- **Touring-3000**: racks in front and behind without an adapter. For the first trip.
- **Touring-1000**: the gears go low enough for a loaded bicycle on a mountain road. For those who are away for weeks.

## The step up

Between two classes there is a ride, not a price. Ask: "What would you do with it that you can't today?" If there is an
answer, the higher class pays; if there is none, sell the lower one, and a helmet, lights and a lock with it. The customer
notices that you did not take what you could have.
`,
    'zh-Hans': `
卖点等于特性*加上*它让哪次骑行变得更好。“九速”是特性；“不用下车推，就能骑到垭口”才是卖点。

## 公路

- **Road-750**：入门之选。适合平日通勤、周末也想骑快一点的人。
- **Road-650**：胜在尺码全，44 到 62，个子很高或偏小的骑手都能找到自己的那一码。
- **Road-250**：轻到第一个红绿灯起步就能感觉到。适合计较公里数的人。

## 山地

- **Mountain-500**：皮实、好养，第一次走林道选它，正在长个子的少年也选它。
- **Mountain-200**：路越陡，车头越稳。适合别人推车、自己要骑的路段。

## 旅行

- **Touring-3000**：前后货架直接安装，无需转接。适合第一次远行。
- **Touring-1000**：齿比低，满载也上得了盘山路。适合一走几个星期的人。

## 要不要升一级

两级之间差的不是价格，而是一次骑行。问一句：“有了它，您想做什么现在做不到的事？”答得上来，高一级就值得；答不上来，就卖低一级，再配头盔、车灯和锁。您没有多赚的那一笔，顾客看得见。
`,
    'zh-Hant': `
賣點等於特性*加上*它讓哪次騎乘變得更好。「九速」是特性；「不用下來牽車，就能騎到埡口」才是賣點。

## 公路

- **Road-750**：入門首選。適合平日通勤、週末也想騎快一點的人。
- **Road-650**：贏在尺寸齊全，44 到 62，個子很高或較小的騎士都找得到自己的尺寸。
- **Road-250**：輕到第一個紅綠燈起步就感覺得到。適合在意公里數的人。

## 登山

- **Mountain-500**：耐操、好照顧，第一次走林道選它，正在長高的青少年也選它。
- **Mountain-200**：路愈陡，車頭愈穩。適合別人牽車、自己要騎的路段。

## 旅行

- **Touring-3000**：前後貨架直接安裝，不用轉接。適合第一次遠行。
- **Touring-1000**：齒比低，滿載也上得了山路。適合一走幾個星期的人。

## 要不要升一級

兩級之間差的不是價格，而是一次騎乘。問一句：「有了它，您想做什麼現在做不到的事？」答得出來，高一級就值得；答不出來，就賣低一級，再配安全帽、車燈和鎖。您沒有多賺的那一筆，顧客看得見。
`,
  },
};
