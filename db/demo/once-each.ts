/** The same answers, each found once: fifty thousand lines have few dates, amounts and prices. */
export function onceEach<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    if (!known.has(question)) known.set(question, answer(question));
    return known.get(question) as Answer;
  };
}
