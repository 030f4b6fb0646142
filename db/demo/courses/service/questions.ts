import type { Quiz } from '#app/training/index.ts';

type Questions = Quiz['questions'];

export const serviceQuestions: Questions = [
  {
    code: 'order',
    kind: 'single',
    text: {
      en: 'In which order do the four behaviours follow each other?',
      'zh-Hans': '四个行为的顺序是什么？',
      'zh-Hant': '四個行為的順序是什麼？',
    },
    explanation: {
      en: 'Mood first, because nobody listens before; then the analysis, so that the right thing is solved; the close is what stays in memory.',
      'zh-Hans': '先有氛围，顾客才听得进去；先分析，才不会解决错的问题；留在记忆里的是收尾。',
      'zh-Hant': '先有氛圍，顧客才聽得進去；先分析，才不會解決錯的問題；留在記憶裡的是收尾。',
    },
    choices: [
      {
        code: 'mood-first',
        right: true,
        text: {
          en: 'Set the mood, analyse, solve, close and follow up',
          'zh-Hans': '营造氛围、分析需求、解决问题、收尾与跟进',
          'zh-Hant': '營造氛圍、分析需求、解決問題、收尾與跟進',
        },
      },
      {
        code: 'analysis-first',
        right: false,
        text: {
          en: 'Analyse, set the mood, solve, close and follow up',
          'zh-Hans': '分析需求、营造氛围、解决问题、收尾与跟进',
          'zh-Hant': '分析需求、營造氛圍、解決問題、收尾與跟進',
        },
      },
      {
        code: 'solution-first',
        right: false,
        text: {
          en: 'Set the mood, solve, analyse, close and follow up',
          'zh-Hans': '营造氛围、解决问题、分析需求、收尾与跟进',
          'zh-Hant': '營造氛圍、解決問題、分析需求、收尾與跟進',
        },
      },
    ],
  },
  {
    code: 'second-need',
    kind: 'single',
    text: {
      en: '“Will it be ready by Saturday?” Which need do you answer first?',
      'zh-Hans': '顾客问：“周六能好吗？”您先回应哪种需求？',
      'zh-Hant': '顧客問：「週六會好嗎？」您先回應哪種需求？',
    },
    explanation: {
      en: 'Saturday names the ride that matters. Answer the person first; the matter is easier afterwards.',
      'zh-Hans': '“周六”说的是一次重要的骑行。先回应人的需求，事情反而好办。',
      'zh-Hant': '「週六」說的是一次重要的騎乘。先回應人的需求，事情反而好辦。',
    },
    choices: [
      {
        code: 'person',
        right: true,
        text: {
          en: 'That something important to the customer takes place on Saturday',
          'zh-Hans': '周六有一件对顾客很重要的事',
          'zh-Hant': '週六有一件對顧客很重要的事',
        },
      },
      {
        code: 'workshop',
        right: false,
        text: {
          en: 'How full the workshop is until Saturday',
          'zh-Hans': '周六之前维修排期有多满',
          'zh-Hant': '週六之前維修排程有多滿',
        },
      },
      {
        code: 'price',
        right: false,
        text: {
          en: 'What the repair will cost',
          'zh-Hans': '维修要多少钱',
          'zh-Hant': '維修要多少錢',
        },
      },
    ],
  },
  {
    code: 'needs',
    kind: 'multiple',
    text: {
      en: 'Which of these does every customer need, whatever the matter is?',
      'zh-Hans': '无论为什么事而来，每位顾客都需要什么？',
      'zh-Hant': '無論為什麼事而來，每位顧客都需要什麼？',
    },
    explanation: {
      en: 'To be noticed, to be understood, to know what happens next, and to have a choice. A discount is none of them.',
      'zh-Hans': '被看见、被听懂、知道下一步、有选择。折扣不在其中。',
      'zh-Hant': '被看見、被聽懂、知道下一步、有選擇。折扣不在其中。',
    },
    choices: [
      { code: 'noticed', right: true, text: { en: 'To be noticed', 'zh-Hans': '被看见', 'zh-Hant': '被看見' } },
      { code: 'understood', right: true, text: { en: 'To be understood', 'zh-Hans': '被听懂', 'zh-Hant': '被聽懂' } },
      {
        code: 'next-step',
        right: true,
        text: { en: 'To know what happens next', 'zh-Hans': '知道下一步', 'zh-Hant': '知道下一步' },
      },
      { code: 'discount', right: false, text: { en: 'A discount', 'zh-Hans': '折扣', 'zh-Hant': '折扣' } },
    ],
  },
  {
    code: 'angry',
    kind: 'multiple',
    text: {
      en: 'A customer comes in angry. What belongs to setting the mood?',
      'zh-Hans': '顾客怒气冲冲地进店。哪些做法属于营造氛围？',
      'zh-Hant': '顧客怒氣沖沖地進店。哪些做法屬於營造氛圍？',
    },
    explanation: {
      en: 'Stop, let them finish, name what you heard. Explanations, however true, come when someone can listen again.',
      'zh-Hans': '停下手里的活，让对方说完，再说出您听到的事实。解释再对，也要等对方听得进去时再说。',
      'zh-Hant': '停下手邊的工作，讓對方說完，再說出您聽到的事實。解釋再對，也要等對方聽得進去時再說。',
    },
    choices: [
      {
        code: 'stop',
        right: true,
        text: {
          en: 'Stop working and turn to the customer',
          'zh-Hans': '停下手里的活，面向顾客',
          'zh-Hant': '停下手邊的工作，面向顧客',
        },
      },
      {
        code: 'name-it',
        right: true,
        text: {
          en: 'Say in your own words what has annoyed the customer',
          'zh-Hans': '说出让顾客恼火的是什么',
          'zh-Hant': '說出讓顧客生氣的是什麼',
        },
      },
      {
        code: 'explain',
        right: false,
        text: {
          en: 'Explain at once how it came to this',
          'zh-Hans': '马上解释原因',
          'zh-Hant': '馬上解釋原因',
        },
      },
      {
        code: 'interrupt',
        right: false,
        text: {
          en: 'Interrupt with the solution to save time',
          'zh-Hans': '为节省时间，打断对方直接给办法',
          'zh-Hant': '為節省時間，打斷對方直接給做法',
        },
      },
    ],
  },
  {
    code: 'analysis-done',
    kind: 'single',
    text: {
      en: 'When is the analysis done?',
      'zh-Hans': '分析在什么时候才算完成？',
      'zh-Hant': '分析在什麼時候才算完成？',
    },
    explanation: {
      en: 'The customer’s “exactly” says that both of you mean the same thing.',
      'zh-Hans': '顾客的一句“对，就是这样”，说明双方说的是同一件事。',
      'zh-Hant': '顧客的一句「對，就是這樣」，說明雙方說的是同一件事。',
    },
    choices: [
      {
        code: 'exactly',
        right: true,
        text: {
          en: 'When the customer confirms your summary',
          'zh-Hans': '顾客确认了您的复述',
          'zh-Hant': '顧客確認了您的複述',
        },
      },
      {
        code: 'mechanic-knows',
        right: false,
        text: {
          en: 'When the mechanic knows which part is broken',
          'zh-Hans': '技师找到了损坏的零件',
          'zh-Hant': '技師找到了損壞的零件',
        },
      },
      {
        code: 'no-questions',
        right: false,
        text: {
          en: 'When you have no more questions',
          'zh-Hans': '您没有问题要问了',
          'zh-Hant': '您沒有問題要問了',
        },
      },
    ],
  },
  {
    code: 'ways',
    kind: 'number',
    text: {
      en: 'How many ways do you offer a customer, if you can?',
      'zh-Hans': '条件允许时，应给顾客几种办法？',
      'zh-Hant': '條件允許時，應給顧客幾種做法？',
    },
    explanation: {
      en: 'Two ways with their prices, and which of them you would take. One is no choice, three are too many.',
      'zh-Hans': '两种办法和各自的价格，再说您会选哪一种。一种不算选择，三种太多。',
      'zh-Hant': '兩種做法和各自的價格，再說您會選哪一種。一種不算選擇，三種太多。',
    },
    answer: '2',
  },
  {
    code: 'worth',
    kind: 'number',
    text: {
      en: 'A customer spends 180 dollars a year on service and parts. How many dollars leave with that customer over six years?',
      'zh-Hans': '一位顾客每年在保养和配件上花 180 美元。若因一次失误而流失，六年共损失多少美元？',
      'zh-Hant': '一位顧客每年在保養和配件上花 180 美元。若因一次失誤而流失，六年共損失多少美元？',
    },
    explanation: {
      en: '180 × 6 = 1,080 dollars, and the next bicycle is not yet counted.',
      'zh-Hans': '180 × 6 = 1,080 美元，还没算下一辆车。',
      'zh-Hant': '180 × 6 = 1,080 美元，還沒算下一輛車。',
    },
    answer: '1080',
    unit: { en: 'dollars', 'zh-Hans': '美元', 'zh-Hant': '美元' },
  },
  {
    code: 'late',
    kind: 'single',
    text: {
      en: 'The bicycle will not be ready by the agreed hour. What do you do?',
      'zh-Hans': '车无法在约定的时间修好，您怎么做？',
      'zh-Hant': '車無法在約定的時間修好，您怎麼做？',
    },
    explanation: {
      en: 'A delay that is told in time is forgiven; silence is not.',
      'zh-Hans': '提前告知的延误可以原谅，沉默不能。',
      'zh-Hant': '提前告知的延誤可以原諒，沉默不能。',
    },
    choices: [
      {
        code: 'before',
        right: true,
        text: {
          en: 'Call before the hour and name a new one',
          'zh-Hans': '在约定时间之前致电，并说定新的时间',
          'zh-Hant': '在約定時間之前致電，並說定新的時間',
        },
      },
      {
        code: 'at-the-counter',
        right: false,
        text: {
          en: 'Explain it when the customer comes for it',
          'zh-Hans': '等顾客来取车时再解释',
          'zh-Hant': '等顧客來取車時再解釋',
        },
      },
      {
        code: 'faster',
        right: false,
        text: {
          en: 'Work faster and leave out the last check',
          'zh-Hans': '赶工，省去最后的检查',
          'zh-Hant': '趕工，省去最後的檢查',
        },
      },
    ],
  },
];
