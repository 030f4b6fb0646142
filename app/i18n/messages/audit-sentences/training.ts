import { catalogue } from '../../catalogue.ts';

/** What happened to courses, quizzes and certificates. */
export const trainingSentences = catalogue({
  'course-drafted': {
    en: 'Drafted version {number} of the course.',
    'zh-Hans': '起草课程第 {number} 版。',
    'zh-Hant': '草擬課程第 {number} 版。',
  },
  'lesson-saved': {
    en: 'Changed the lesson {lesson} in the draft of version {number}.',
    'zh-Hans': '修改第 {number} 版草稿中的课时 {lesson}。',
    'zh-Hant': '修改第 {number} 版草稿中的課堂 {lesson}。',
  },
  'course-published': {
    en: 'Published version {number} of the course.',
    'zh-Hans': '发布课程第 {number} 版。',
    'zh-Hant': '發布課程第 {number} 版。',
  },
  'course-enrolled': {
    en: 'Enrolled in version {number} of the course.',
    'zh-Hans': '报名学习课程第 {number} 版。',
    'zh-Hant': '報名學習課程第 {number} 版。',
  },
  'quiz-passed': {
    en: 'Passed the quiz {lesson} in attempt {number}: {right} of {of} right.',
    'zh-Hans': '第 {number} 次作答通过测验 {lesson}：{of} 题答对 {right} 题。',
    'zh-Hant': '第 {number} 次作答通過測驗 {lesson}：{of} 題答對 {right} 題。',
  },
  'quiz-failed': {
    en: 'Did not pass the quiz {lesson} in attempt {number}: {right} of {of} right.',
    'zh-Hans': '第 {number} 次作答未通过测验 {lesson}：{of} 题答对 {right} 题。',
    'zh-Hant': '第 {number} 次作答未通過測驗 {lesson}：{of} 題答對 {right} 題。',
  },
  'certificate-issued': {
    en: 'Issued a certificate of {course}, valid from {from} to {to}.',
    'zh-Hans': '颁发 {course} 证书，有效期自 {from} 至 {to}。',
    'zh-Hant': '頒發 {course} 證書，有效期自 {from} 至 {to}。',
  },
});
