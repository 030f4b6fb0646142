import type { Lesson } from '#app/training/index.ts';

export const care: Lesson = {
  code: 'care',
  kind: 'text',
  minutes: 4,
  title: {
    en: 'Hand over, and care for it',
    'zh-Hans': '交车与养护',
    'zh-Hant': '交車與保養',
  },
  text: {
    en: `
## Handing over: four checks, aloud

1. **Wheels**: quick release closed, lever pointing back.
2. **Brakes**: pull both; the lever must not touch the bar.
3. **Bolts**: stem and seat post with the torque key, and show the value: 5 newton metres for the stem.
4. **Tyres**: press, then write the pressure on the slip.

Do it *with* the customer. Who has seen a torque key used does not tighten the stem with a bare hand.

## What to pump

| bicycle | tyre | pressure |
|---|---|---|
| Road | 23–25 mm | 6.5–7.5 bar |
| Touring | 32–37 mm | 4–5 bar |
| Mountain | 50–55 mm | 1.8–2.5 bar |

## The calendar you give along

- **After a month or 300 km**: first check. Cables settle, spokes settle; book it at the sale.
- **Every 200 km and after rain**: wipe the chain, oil it, wipe off what is too much.
- **Every 2,000 km**: measure the chain. At 0.75 percent of stretch it goes, or else it takes the cassette along.
- **Once a year**: bearings, brake pads, rim or disc.

## Why it pays for you

The first check brings the customer back into the shop while everything is still good. Shops that book it at the sale see
most of those customers again; shops that say "come by some time" see few.
`,
    'zh-Hans': `
## 交车：四项检查，边做边说

1. **车轮**：快拆锁紧，扳杆朝后。
2. **刹车**：两侧都捏到底，刹把不得碰到车把。
3. **螺栓**：把立和座管用扭力扳手，并让顾客看到数值：把立为 5 牛·米。
4. **轮胎**：按一按，再把胎压写在单子上。

要和顾客*一起*做。亲眼见过扭力扳手的人，不会再徒手去拧把立。

## 打多少气

| 车型 | 胎宽 | 胎压 |
|---|---|---|
| 公路 | 23–25 毫米 | 6.5–7.5 bar |
| 旅行 | 32–37 毫米 | 4–5 bar |
| 山地 | 50–55 毫米 | 1.8–2.5 bar |

## 随车附上的养护日历

- **满一个月或 300 公里**：首次检查。线管和辐条会有沉降，卖车时就约好时间。
- **每 200 公里及雨后**：擦净链条，上油，再擦去多余的油。
- **每 2,000 公里**：量链条。拉长到 0.75% 就要换，否则连飞轮一起磨坏。
- **每年一次**：轴承、刹车片、车圈或碟片。

## 对您有什么好处

首次检查让顾客在一切都还好的时候回到店里。卖车时就约好的门店，多数顾客都会回来；只说“有空来看看”的，寥寥无几。
`,
    'zh-Hant': `
## 交車：四項檢查，邊做邊說

1. **車輪**：快拆鎖緊，扳桿朝後。
2. **煞車**：兩側都按到底，煞車把不得碰到把手。
3. **螺栓**：龍頭和座管用扭力扳手，並讓顧客看到數值：龍頭為 5 牛頓·公尺。
4. **輪胎**：按一按，再把胎壓寫在單子上。

要和顧客*一起*做。親眼看過扭力扳手的人，不會再徒手去鎖龍頭。

## 打多少氣

| 車型 | 胎寬 | 胎壓 |
|---|---|---|
| 公路 | 23–25 公釐 | 6.5–7.5 bar |
| 旅行 | 32–37 公釐 | 4–5 bar |
| 登山 | 50–55 公釐 | 1.8–2.5 bar |

## 隨車附上的保養日曆

- **滿一個月或 300 公里**：首次健檢。線組和輻條會有沉降，賣車時就約好時間。
- **每 200 公里及雨後**：擦淨鏈條，上油，再擦去多餘的油。
- **每 2,000 公里**：量鏈條。拉長到 0.75% 就要換，否則連飛輪一起磨壞。
- **每年一次**：軸承、煞車皮、輪框或碟盤。

## 對您有什麼好處

首次健檢讓顧客在一切都還好的時候回到店裡。賣車時就約好的門市，多數顧客都會回來；只說「有空來看看」的，寥寥無幾。
`,
  },
};
