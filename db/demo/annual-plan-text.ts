import { type Language, type LocalText, languages } from '#app/i18n/index.ts';
import { sectionField } from '#app/marketing/index.ts';

type Section = { audience: string; title: Required<LocalText>; text: Required<LocalText> };

/** The annual plan of the bicycle maker, as the fields of the form in which a brand manager writes it. */
export function annualPlanFields(year: string): Record<string, string> {
  const entries = sections(year).flatMap(({ audience, title, text }, index) => [
    [`audience${index + 1}`, audience],
    ...languages.flatMap((language: Language) => [
      [sectionField('title', language, index + 1), title[language]],
      [sectionField('text', language, index + 1), text[language]],
    ]),
  ]);
  return { base: '0', ...Object.fromEntries(entries) };
}

const sections = (year: string): Section[] => [
  {
    audience: 'all',
    title: { en: `What we want in ${year}`, 'zh-Hans': `${year} 年的目标`, 'zh-Hant': `${year} 年的目標` },
    text: {
      en: `We want to sell one bicycle in three together with a service contract, and to be in the shop window of every town in which we have a distributor.

Everything below follows from these two. Where we change our mind during the year, a new version of this plan says so, and you will be asked to read it.`,
      'zh-Hans': `我们希望每售出三辆整车，就有一辆同时签订保养服务；并且在每一个有经销商的城市，都能在橱窗里看到我们的产品。

以下各项都围绕这两点展开。如年内有调整，我们会发布新版计划并请您阅读。`,
      'zh-Hant': `我們希望每售出三輛整車，就有一輛同時簽訂保養服務；並且在每一個有經銷商的城市，都能在櫥窗裡看到我們的產品。

以下各項都圍繞這兩點展開。如年內有調整，我們會發布新版計畫並請您閱讀。`,
    },
  },
  {
    audience: 'all',
    title: { en: 'The range and its dates', 'zh-Hans': '产品与上市时间', 'zh-Hant': '產品與上市時間' },
    text: {
      en: `The new touring frame comes in March, the two women’s road models in May. Prices of running models stay as they are until the end of June.

Models that leave the range are named here at least ninety days before their last delivery, so that nobody orders them into the winter.`,
      'zh-Hans': `新款旅行车架三月上市，两款女式公路车五月上市。在售车型六月底前不调价。

停产车型至少在最后发货前九十天公布，以免您备货过冬。`,
      'zh-Hant': `新款旅行車架三月上市，兩款女用公路車五月上市。在售車型六月底前不調價。

停產車型至少在最後出貨前九十天公布，以免您備貨過冬。`,
    },
  },
  {
    audience: 'entry',
    title: { en: 'Your first year with us', 'zh-Hans': '合作第一年', 'zh-Hant': '合作第一年' },
    text: {
      en: `We bear half of what you spend on showing the brand, up to the sum that stands in your fund. What does not sell in ninety days can be exchanged once for another model of the same price.

A person of ours is with you on two opening weekends. Nobody sells to a second shop in your town while you reach what we have agreed.`,
      'zh-Hans': `您用于品牌展示的费用，我们承担一半，以您的基金额度为限。九十天内未售出的车型，可调换一次同价位车型。

开业的两个周末，我们派人到店支持。只要达到双方约定的目标，我们不会在您的城市发展第二家店。`,
      'zh-Hant': `您用於品牌陳列的費用，我們負擔一半，以您的基金額度為限。九十天內未售出的車型，可調換一次同價位車型。

開幕的兩個週末，我們派人到店支援。只要達到雙方約定的目標，我們不會在您的城市發展第二家店。`,
    },
  },
  {
    audience: 'growth',
    title: { en: 'Growing together, fairly', 'zh-Hans': '共同成长，公平分配', 'zh-Hant': '共同成長，公平分配' },
    text: {
      en: `Rebates by percentage and by quantity stay as they are published; every statement shows how it was reckoned. We look at sales outside the territory each month and speak to both sides before we act.

Two demo weekends a year are shared in equal parts. Ask early: the fund is given out in the order of requests.`,
      'zh-Hans': `按比例和按数量的返利以公布的方案为准，对账单逐项列明计算过程。我们每月检查跨区销售，并在处理前听取双方意见。

每年两次试骑周末，费用各半。请尽早申请，基金按申请先后安排。`,
      'zh-Hant': `按比例和按數量的返利以公布的方案為準，對帳單逐項列明計算過程。我們每月檢查跨區銷售，並在處理前聽取雙方意見。

每年兩次試乘週末，費用各半。請儘早申請，基金按申請先後安排。`,
    },
  },
  {
    audience: 'maturity',
    title: { en: 'What changes in maturity', 'zh-Hans': '成熟期的变化', 'zh-Hant': '成熟期的變化' },
    text: {
      en: `The rebate by quantity on bicycles ends on the day that its programme names. In its place come incentives for the new models and a larger share of promotion.

Riding gear and accessories of our sister brands are open to you from the first quarter.`,
      'zh-Hans': `整车数量返利于方案载明之日终止，取而代之的是新车型激励和更高比例的促销支持。

自第一季度起，姊妹品牌的骑行服饰和配件向您开放。`,
      'zh-Hant': `整車數量返利於方案載明之日終止，取而代之的是新車型激勵和更高比例的促銷支援。

自第一季起，姊妹品牌的騎行服飾和配件向您開放。`,
    },
  },
  {
    audience: 'all',
    title: { en: 'Training and service', 'zh-Hans': '培训与服务', 'zh-Hant': '培訓與服務' },
    text: {
      en: `Courses for mechanics run in February and September and cost nothing. Spare parts for every model of the last seven years leave our warehouse within two days.`,
      'zh-Hans': `技师课程于二月和九月开班，不收费用。近七年所有车型的备件，两日内从仓库发出。`,
      'zh-Hant': `技師課程於二月和九月開班，不收費用。近七年所有車型的備件，兩日內從倉庫寄出。`,
    },
  },
];
