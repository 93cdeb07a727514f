import type { FastifyInstance } from 'fastify'
import type { House } from '../../../platform/house.ts'
import { SeeOther } from '../../../platform/http/reply.ts'
import { serveRoutes } from '../../../platform/http/serve.ts'
import { textsIn } from '../../../platform/i18n.ts'
import {
  type BotherForm,
  botherPage,
  botherThanksPage,
  noteBumpFromCustomer,
  readBother,
} from '../../engagements/engagements.ts'
import { customerPageLook, logoForCustomers } from '../../staff/staff.ts'
import { declineQuestion, keepAnswer } from '../answer.ts'
import { type AskedQuestion, askedQuestion } from '../asked.ts'
import { drawSurveyPage } from './draw-survey-page.ts'
import { drawThanksPage } from './draw-thanks-page.ts'
import { feelingOf, readSurveyForm } from './survey-form.ts'
import { surveyPageRoutes, surveyPath } from './survey-pages.contract.ts'

export function serveSurveyPages(app: FastifyInstance, house: House): void {
  serveRoutes(app, house, surveyPageRoutes, {
    surveyPage: async ({ tx, visitor, params, query }) => {
      const address = addressOf(params.token)
      const asked = await askedQuestion(tx, visitor)
      const look = await customerPageLook(tx, visitor.organisationId, address)
      const form = asked.answer ?? { feeling: null, story: '', about: [] }
      return drawSurveyPage(look, address, asked, {
        ...form,
        feeling: feelingOf(query.feeling) ?? form.feeling,
      })
    },
    surveyLogo: async ({ tx, visitor, outgoing }) => {
      await askedQuestion(tx, visitor)
      return logoForCustomers(tx, house.files, visitor, outgoing)
    },
    answerSurvey: async ({ tx, visitor, params, body, now }) => {
      const address = addressOf(params.token)
      const asked = await askedQuestion(tx, visitor)
      const form = readSurveyForm(body)
      const { feeling, story, about } = form
      if (form.wrong || feeling === null) {
        return drawSurveyPage(
          await customerPageLook(tx, visitor.organisationId, address),
          address,
          asked,
          form,
        )
      }
      await keepAnswer(tx, asked, { feeling, story, about }, now)
      return new SeeOther(`${address}/thanks`)
    },
    declineSurvey: async ({ tx, visitor, params, now }) => {
      await declineQuestion(tx, await askedQuestion(tx, visitor), now)
      return new SeeOther(`${addressOf(params.token)}/thanks`)
    },
    surveyThanks: async ({ tx, visitor, params }) => {
      const address = addressOf(params.token)
      const asked = await askedQuestion(tx, visitor)
      if (!asked.answer && !asked.declinedAt) return new SeeOther(address)
      return drawThanksPage(await customerPageLook(tx, visitor.organisationId, address), address, asked)
    },
    surveyBotherPage: async ({ tx, visitor, params }) => {
      const address = addressOf(params.token)
      const asked = await askedQuestion(tx, visitor)
      // What they just wrote need not be written again.
      const text = asked.answer?.story ?? ''
      const look = await customerPageLook(tx, visitor.organisationId, address)
      return botherPage(look, { ...botherForm(asked, address), text })
    },
    sayBotherAfterSurvey: async ({ tx, visitor, params, body, now }) => {
      const address = addressOf(params.token)
      const asked = await askedQuestion(tx, visitor)
      const bother = readBother(body.text)
      if (bother.wrong) {
        const look = await customerPageLook(tx, visitor.organisationId, address)
        return botherPage(look, { ...botherForm(asked, address), ...bother })
      }
      const { organisationId, engagementId } = asked
      const of = { organisationId, engagementId, contactId: asked.contactId ?? undefined }
      await noteBumpFromCustomer(house, tx, of, bother.text, now)
      return new SeeOther(`${address}/bump/thanks`)
    },
    surveyBotherThanks: async ({ tx, visitor, params }) => {
      const address = addressOf(params.token)
      const asked = await askedQuestion(tx, visitor)
      const look = await customerPageLook(tx, visitor.organisationId, address)
      return botherThanksPage(look, botherForm(asked, address))
    },
  })
}

const addressOf = (token: string): string => surveyPath.replace(':token', token)

const botherForm = ({ locale, responsibleName }: AskedQuestion, address: string): BotherForm => ({
  ...{ locale, action: `${address}/bump`, reader: responsibleName },
  back: { address: `${address}/thanks`, label: textsIn(locale).surveyThanks.back },
})
