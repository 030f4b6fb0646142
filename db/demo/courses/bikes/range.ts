import type { Lesson } from '#app/training/index.ts';

export const range: Lesson = {
  code: 'range',
  kind: 'text',
  minutes: 4,
  title: {
    en: 'Three families, one question',
    'zh-Hans': '三个系列，一个问题',
    'zh-Hant': '三個系列，一個問題',
  },
  text: {
    en: `
Road, Mountain, Touring: the families differ by one question. **Where will it be ridden, and how long?**

![The same rider on a road, a mountain and a touring bike: low, upright, in between](/courses/three-families.svg)

| family | made for | the rider sits | sizes |
|---|---|---|---|
| **Road** | tarmac, an hour or a day, fast | low and long | 38 to 62 |
| **Mountain** | trails, roots, steep ground | upright, ready to move | 38 to 52 |
| **Touring** | days with luggage, any surface a car could take | in between, steady | 44 to 62 |

## How the numbers read

The number after the family is the class: the smaller it is, the higher the class. A Road-250 stands above a Road-650, which
stands above a Road-750; a Mountain-200 above a Mountain-500. With Touring it is 1000, 2000, 3000. The number after the colour is the size of
the frame. A **W** marks frames drawn for women: Road-350-W, Road-550-W, Mountain-400-W. They are shorter in reach and go
down to 38 or 40.

## What it means for the stand

Show one of each family side by side, in the same colour if you can. Customers rarely know the family; they know where they
ride. Let them say that, and the family follows.
`,
    'zh-Hans': `
公路（Road）、山地（Mountain）、旅行（Touring），三个系列的区别归结为一个问题：**在哪里骑，骑多久？**

![同一位骑手在公路车、山地车和旅行车上的姿势：低、直、居中](/courses/three-families.svg)

| 系列 | 适合 | 骑姿 | 尺码 |
|---|---|---|---|
| **公路** | 铺装路面，一小时到一整天，求快 | 低而舒展 | 38–62 |
| **山地** | 林道、树根、陡坡 | 直立，随时移动重心 | 38–52 |
| **旅行** | 带行李的多日骑行，汽车能走的路都能走 | 居中，平稳 | 44–62 |

## 型号怎么读

系列后面的数字是等级，数字越小等级越高：Road-250 高于 Road-650，Road-650 高于 Road-750；Mountain-200 高于 Mountain-500；旅行车依次为 1000、2000、3000。颜色后面的数字是车架尺码。带 **W** 的是女款车架：Road-350-W、Road-550-W、Mountain-400-W，前伸量更短，最小做到 38 或 40。

## 用在陈列上

三个系列各摆一辆，尽量同色。顾客很少知道该选哪个系列，但都知道自己在哪儿骑。请顾客先说这一点，系列自然就出来了。
`,
    'zh-Hant': `
公路（Road）、登山（Mountain）、旅行（Touring），三個系列的差別歸結為一個問題：**在哪裡騎，騎多久？**

![同一位騎士在公路車、登山車和旅行車上的姿勢：低、直、居中](/courses/three-families.svg)

| 系列 | 適合 | 騎姿 | 尺寸 |
|---|---|---|---|
| **公路** | 鋪裝路面，一小時到一整天，求快 | 低而舒展 | 38–62 |
| **登山** | 林道、樹根、陡坡 | 直立，隨時移動重心 | 38–52 |
| **旅行** | 帶行李的多日騎乘，汽車能走的路都能走 | 居中，平穩 | 44–62 |

## 型號怎麼讀

系列後面的數字是等級，數字愈小等級愈高：Road-250 高於 Road-650，Road-650 高於 Road-750；Mountain-200 高於 Mountain-500；旅行車依序為 1000、2000、3000。顏色後面的數字是車架尺寸。帶 **W** 的是女款車架：Road-350-W、Road-550-W、Mountain-400-W，前伸量較短，最小做到 38 或 40。

## 用在陳列上

三個系列各擺一輛，盡量同色。顧客很少知道該選哪個系列，但都知道自己在哪裡騎。請顧客先說這一點，系列自然就出來了。
`,
  },
};
