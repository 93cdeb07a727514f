import { z } from 'zod'
import { defineRoutes } from '../../../platform/http/contract.ts'

/** Where the page of a survey stands. */
export const surveyPath = '/v/:token'

const params = z.object({ token: z.string() })
const nothing = { feeling: '', story: '', about: [] }

/**
 * The pages of a customer who is asked how it went. Opening one answers nothing, also not with an answer in its address:
 * that only chooses it beforehand. What a form brings is read by the page, which tells what is wrong.
 */
export const surveyPageRoutes = defineRoutes({
  surveyPage: {
    method: 'GET',
    path: surveyPath,
    access: 'link',
    summary: 'One question for a customer; `feeling` is chosen beforehand',
    params,
    query: z.object({ feeling: z.string().optional().catch(undefined) }),
    returns: 'page',
  },
  surveyLogo: {
    method: 'GET',
    path: `${surveyPath}/logo`,
    access: 'link',
    summary: 'The logo on the page with the one question',
    params,
    returns: 'file',
  },
  answerSurvey: {
    method: 'POST',
    path: surveyPath,
    access: 'link',
    summary: 'The customer answers, or thinks better of an answer: there is one per question',
    params,
    body: z
      .object({
        feeling: z.string().catch(''),
        story: z.string().catch(''),
        about: z.union([z.array(z.string()), z.string().transform((topic) => [topic])]).catch([]),
      })
      .catch(nothing),
    bodyAs: 'form',
    returns: 'page',
  },
  declineSurvey: {
    method: 'POST',
    path: `${surveyPath}/decline`,
    access: 'link',
    summary: 'The customer would rather not answer now',
    params,
    returns: 'page',
    bodyAs: 'form',
  },
  surveyThanks: {
    method: 'GET',
    path: `${surveyPath}/thanks`,
    access: 'link',
    summary: 'What the customer answered has arrived',
    params,
    returns: 'page',
  },
  surveyBotherPage: {
    method: 'GET',
    path: `${surveyPath}/bump`,
    access: 'link',
    summary: 'Where a customer whose answer chafes says what bothers them',
    params,
    returns: 'page',
  },
  sayBotherAfterSurvey: {
    method: 'POST',
    path: `${surveyPath}/bump`,
    access: 'link',
    summary: 'Something bothers the customer: an open bump, and a mail to the colleague on duty',
    params,
    body: z.object({ text: z.string().catch('') }).catch({ text: '' }),
    bodyAs: 'form',
    returns: 'page',
  },
  surveyBotherThanks: {
    method: 'GET',
    path: `${surveyPath}/bump/thanks`,
    access: 'link',
    summary: 'What the customer said after answering has arrived',
    params,
    returns: 'page',
  },
})
