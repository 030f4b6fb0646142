import type { Lesson } from '#app/training/index.ts';

export const fitting: Lesson = {
  code: 'fitting',
  kind: 'text',
  minutes: 5,
  title: {
    en: 'Fit the frame to the rider',
    'zh-Hans': '为骑手选对车架',
    'zh-Hant': '為騎士選對車架',
  },
  text: {
    en: `
A bicycle that fits sells itself on the first hundred metres. You need a tape, a book to hold between the legs, and five
minutes.

## 1 · Measure the inseam

Shoes off, back to the wall, the book pressed up as firmly as a saddle would. From its upper edge to the floor: that is the
**inseam**, in centimetres.

![A is the inseam, B the saddle height, C the reach](/courses/measures.svg)

## 2 · Find the frame

| family | inseam × | example: inseam 82 cm |
|---|---|---|
| Road | 0.66 | 54.1, so 52; try 58 if the arms are long |
| Touring | 0.66 | 54.1, so 54 |
| Mountain | 0.57 | 46.7, so 46 or 48 |

Between two sizes the smaller one is nimbler, the larger one calmer. Who rides long distances takes the larger, who
rides trails the smaller.

## 3 · Set the saddle, then the reach

- **Saddle height**: inseam × 0.88, from the middle of the crank axle to the top of the saddle. Check: with the heel on the pedal the
  leg is just straight.
- **Saddle position**: with the crank level, the front knee stands above the pedal's axle.
- **Reach**: hands on the bar, elbows slightly bent, and the rider can look ahead without lifting the chin. If not, change
  the stem, not the saddle.

## 4 · Ride, and ask once more

Ten minutes outside. Then: "Where do you feel it?" Hands mean too much reach, the seat means height or tilt, a knee means
position. Correct one thing at a time.
`,
    'zh-Hans': `
合身的车，骑出头一百米就把自己卖掉了。您只需要一把卷尺、一本夹在腿间的书，和五分钟。

## 一、量跨高

脱鞋，背靠墙，把书像坐垫一样用力向上顶住。从书的上沿量到地面，就是**跨高**，单位厘米。

![A 为跨高，B 为坐垫高度，C 为前伸量](/courses/measures.svg)

## 二、定车架

| 系列 | 跨高 × | 举例：跨高 82 厘米 |
|---|---|---|
| 公路 | 0.66 | 54.1，选 52；手臂偏长可试 58 |
| 旅行 | 0.66 | 54.1，选 54 |
| 山地 | 0.57 | 46.7，选 46 或 48 |

介于两码之间时，小码灵活，大码沉稳。长途骑行选大，走林道选小。

## 三、先调坐垫，再调前伸

- **坐垫高度**：跨高 × 0.88，从中轴中心量到坐垫上沿。检验：脚跟踩在脚踏上，腿刚好伸直。
- **坐垫前后**：曲柄放平，前侧膝盖位于脚踏轴正上方。
- **前伸量**：手握车把，肘部微弯，不抬下巴也能平视前方。做不到就换把立，不要挪坐垫。

## 四、骑一圈，再问一次

到外面骑十分钟，然后问：“哪里有感觉？”手累是前伸过长，臀部不适是高度或角度，膝盖不适是前后位置。一次只改一处。
`,
    'zh-Hant': `
合身的車，騎出頭一百公尺就把自己賣掉了。您只需要一把捲尺、一本夾在腿間的書，和五分鐘。

## 一、量跨下長

脫鞋，背靠牆，把書像坐墊一樣用力往上頂住。從書的上緣量到地面，就是**跨下長**，單位公分。

![A 為跨下長，B 為坐墊高度，C 為前伸量](/courses/measures.svg)

## 二、定車架

| 系列 | 跨下長 × | 舉例：跨下長 82 公分 |
|---|---|---|
| 公路 | 0.66 | 54.1，選 52；手臂偏長可試 58 |
| 旅行 | 0.66 | 54.1，選 54 |
| 登山 | 0.57 | 46.7，選 46 或 48 |

介於兩個尺寸之間時，小的靈活，大的沉穩。長途騎乘選大，走林道選小。

## 三、先調坐墊，再調前伸

- **坐墊高度**：跨下長 × 0.88，從五通中心量到坐墊上緣。檢查：腳跟踩在踏板上，腿剛好伸直。
- **坐墊前後**：曲柄放平，前側膝蓋位於踏板軸正上方。
- **前伸量**：手握把手，手肘微彎，不抬下巴也能平視前方。做不到就換龍頭，不要移坐墊。

## 四、騎一圈，再問一次

到外面騎十分鐘，然後問：「哪裡有感覺？」手痠是前伸過長，臀部不適是高度或角度，膝蓋不適是前後位置。一次只改一處。
`,
  },
};
