import type { Quiz } from '#app/training/index.ts';

export const bikesQuestions: Quiz['questions'] = [
  {
    code: 'family',
    kind: 'single',
    text: {
      en: 'A customer plans ten days with luggage, partly on gravel. Which family?',
      'zh-Hans': '顾客计划带行李骑行十天，部分路段是碎石路。选哪个系列？',
      'zh-Hant': '顧客計畫帶行李騎行十天，部分路段是碎石路。選哪個系列？',
    },
    explanation: {
      en: 'Days with luggage on any surface a car could take: that is Touring.',
      'zh-Hans': '带行李的多日骑行，汽车能走的路都能走，正是旅行车。',
      'zh-Hant': '帶行李的多日騎乘，汽車能走的路都能走，正是旅行車。',
    },
    choices: [
      { code: 'road', right: false, text: { en: 'Road', 'zh-Hans': '公路', 'zh-Hant': '公路' } },
      { code: 'mountain', right: false, text: { en: 'Mountain', 'zh-Hans': '山地', 'zh-Hant': '登山' } },
      { code: 'touring', right: true, text: { en: 'Touring', 'zh-Hans': '旅行', 'zh-Hant': '旅行' } },
    ],
  },
  {
    code: 'class',
    kind: 'single',
    text: {
      en: 'Which of these road bikes is of the highest class?',
      'zh-Hans': '下列公路车中，哪一款等级最高？',
      'zh-Hant': '下列公路車中，哪一款等級最高？',
    },
    explanation: {
      en: 'The smaller the number, the higher the class.',
      'zh-Hans': '数字越小，等级越高。',
      'zh-Hant': '數字愈小，等級愈高。',
    },
    choices: [
      { code: 'road-750', right: false, text: { en: 'Road-750' } },
      { code: 'road-650', right: false, text: { en: 'Road-650' } },
      { code: 'road-250', right: true, text: { en: 'Road-250' } },
    ],
  },
  {
    code: 'saddle-height',
    kind: 'number',
    text: {
      en: 'A rider has an inseam of 80 cm. How high is the saddle, in centimetres?',
      'zh-Hans': '骑手跨高 80 厘米，坐垫高度应为多少厘米？',
      'zh-Hant': '騎士跨下長 80 公分，坐墊高度應為多少公分？',
    },
    explanation: {
      en: 'Inseam × 0.88: 80 × 0.88 = 70.4 cm from the crank axle to the top of the saddle.',
      'zh-Hans': '跨高 × 0.88：80 × 0.88 = 70.4 厘米，从中轴中心量到坐垫上沿。',
      'zh-Hant': '跨下長 × 0.88：80 × 0.88 = 70.4 公分，從五通中心量到坐墊上緣。',
    },
    answer: '70.4',
    tolerance: '0.5',
    unit: { en: 'cm', 'zh-Hans': '厘米', 'zh-Hant': '公分' },
  },
  {
    code: 'women',
    kind: 'multiple',
    text: {
      en: 'Which of these have a frame drawn for women?',
      'zh-Hans': '下列哪些是女款车架？',
      'zh-Hant': '下列哪些是女款車架？',
    },
    explanation: {
      en: 'A W stands behind the class: Road-350-W, Road-550-W, Mountain-400-W.',
      'zh-Hans': '等级后面带 W：Road-350-W、Road-550-W、Mountain-400-W。',
      'zh-Hant': '等級後面帶 W：Road-350-W、Road-550-W、Mountain-400-W。',
    },
    choices: [
      { code: 'road-550-w', right: true, text: { en: 'Road-550-W' } },
      { code: 'mountain-400-w', right: true, text: { en: 'Mountain-400-W' } },
      { code: 'road-650', right: false, text: { en: 'Road-650' } },
      { code: 'touring-2000', right: false, text: { en: 'Touring-2000' } },
    ],
  },
  {
    code: 'hands',
    kind: 'single',
    text: {
      en: 'After ten minutes the rider’s hands hurt. What do you look at first?',
      'zh-Hans': '试骑十分钟后，骑手说手累。您先看什么？',
      'zh-Hant': '試騎十分鐘後，騎士說手痠。您先看什麼？',
    },
    explanation: {
      en: 'Hands mean too much reach: a shorter or higher stem. The saddle stays where the legs need it.',
      'zh-Hans': '手累说明前伸过长，应换更短或更高的把立。坐垫位置由腿决定，不动。',
      'zh-Hant': '手痠說明前伸過長，應換較短或較高的龍頭。坐墊位置由腿決定，不動。',
    },
    choices: [
      { code: 'reach', right: true, text: { en: 'The reach', 'zh-Hans': '前伸量', 'zh-Hant': '前伸量' } },
      {
        code: 'height',
        right: false,
        text: { en: 'The saddle height', 'zh-Hans': '坐垫高度', 'zh-Hant': '坐墊高度' },
      },
      {
        code: 'tyres',
        right: false,
        text: { en: 'The pressure of the tyres', 'zh-Hans': '胎压', 'zh-Hant': '胎壓' },
      },
    ],
  },
  {
    code: 'handover',
    kind: 'multiple',
    text: {
      en: 'What do you check with the customer when you hand over a bicycle?',
      'zh-Hans': '交车时，您和顾客一起检查哪些项目？',
      'zh-Hant': '交車時，您和顧客一起檢查哪些項目？',
    },
    explanation: {
      en: 'Wheels, brakes, bolts and tyres. The chain is measured at 2,000 km.',
      'zh-Hans': '车轮、刹车、螺栓、轮胎。链条到 2,000 公里才量。',
      'zh-Hant': '車輪、煞車、螺栓、輪胎。鏈條到 2,000 公里才量。',
    },
    choices: [
      { code: 'wheels', right: true, text: { en: 'Quick releases', 'zh-Hans': '快拆', 'zh-Hant': '快拆' } },
      { code: 'brakes', right: true, text: { en: 'Brakes', 'zh-Hans': '刹车', 'zh-Hant': '煞車' } },
      {
        code: 'bolts',
        right: true,
        text: {
          en: 'Bolts, with the torque key',
          'zh-Hans': '用扭力扳手检查螺栓',
          'zh-Hant': '用扭力扳手檢查螺栓',
        },
      },
      {
        code: 'chain',
        right: false,
        text: { en: 'Stretch of the chain', 'zh-Hans': '链条拉长量', 'zh-Hant': '鏈條拉長量' },
      },
    ],
  },
  {
    code: 'stretch',
    kind: 'number',
    text: {
      en: 'At how many percent of stretch is the chain changed?',
      'zh-Hans': '链条拉长到百分之几就要更换？',
      'zh-Hant': '鏈條拉長到百分之幾就要更換？',
    },
    explanation: {
      en: 'At 0.75 percent; later it wears out the cassette too.',
      'zh-Hans': '0.75%。再晚就会连飞轮一起磨坏。',
      'zh-Hant': '0.75%。再晚就會連飛輪一起磨壞。',
    },
    answer: '0.75',
    unit: { en: 'percent', 'zh-Hans': '%', 'zh-Hant': '%' },
  },
];
