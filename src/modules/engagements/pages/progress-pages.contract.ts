import { z } from 'zod'
import { defineRoutes } from '../../../platform/http/contract.ts'

/** Where the progress page of an engagement stands. */
export const progressPath = '/p/:token'

const params = z.object({ token: z.string() })

/** The pages of a customer who follows the work. What a form brings is read by the page, which tells what is wrong. */
export const progressPageRoutes = defineRoutes({
  progressPage: {
    method: 'GET',
    path: progressPath,
    access: 'link',
    summary: 'What is done, what comes next and when the next news comes, for a customer',
    params,
    returns: 'page',
  },
  progressLogo: {
    method: 'GET',
    path: `${progressPath}/logo`,
    access: 'link',
    summary: 'The logo on the pages of a customer who follows the work',
    params,
    returns: 'file',
  },
  botherPage: {
    method: 'GET',
    path: `${progressPath}/bump`,
    access: 'link',
    summary: 'Where a customer says that something bothers them',
    params,
    returns: 'page',
  },
  sayBother: {
    method: 'POST',
    path: `${progressPath}/bump`,
    access: 'link',
    summary: 'Something bothers the customer: an open bump, and a mail to the colleague on duty',
    params,
    body: z.object({ text: z.string().catch('') }).catch({ text: '' }),
    bodyAs: 'form',
    returns: 'page',
  },
  botherThanks: {
    method: 'GET',
    path: `${progressPath}/bump/thanks`,
    access: 'link',
    summary: 'What the customer said has arrived',
    params,
    returns: 'page',
  },
})
