import type { GivenAnswer } from '../answer.ts'
import { type Feeling, feelings, longestStory, type Topic, topics } from '../surveys.contract.ts'

/** What stands in the form: an answer that may not have been chosen yet. */
export interface SurveyForm extends Omit<GivenAnswer, 'feeling'> {
  feeling: Feeling | null
  wrong?: 'no-answer' | 'story-too-long'
}

/** The answer that a text names, such as "-1"; null for anything else. */
export const feelingOf = (text: string | undefined): Feeling | null =>
  feelings.find((feeling) => String(feeling) === text?.trim()) ?? null

/** Reads what a customer filled in, with line ends as we keep them, and what is wrong with it if anything is. */
export function readSurveyForm(written: { feeling: string; story: string; about: string[] }): SurveyForm {
  const feeling = feelingOf(written.feeling)
  const story = written.story.replaceAll('\r\n', '\n').trim()
  const about: Topic[] = topics.filter((topic) => written.about.includes(topic))
  const form = { feeling, story, about }
  if (feeling === null) return { ...form, wrong: 'no-answer' }
  return story.length > longestStory ? { ...form, wrong: 'story-too-long' } : form
}
