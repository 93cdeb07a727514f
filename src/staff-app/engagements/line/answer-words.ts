/** The words of an answer from -2 to 2. */
export const answerOf = (answers: Readonly<Record<string, string>>, feeling: number): string =>
  answers[String(feeling)] ?? ''
