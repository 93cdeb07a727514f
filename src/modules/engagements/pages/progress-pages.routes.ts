import type { FastifyInstance } from 'fastify'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../../platform/database/database.ts'
import type { House } from '../../../platform/house.ts'
import type { LinkVisitor } from '../../../platform/http/actor.ts'
import { SeeOther } from '../../../platform/http/reply.ts'
import { serveRoutes } from '../../../platform/http/serve.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { customerPageLook, logoForCustomers } from '../../staff/staff.ts'
import { noteBumpFromCustomer } from '../bump-from-customer.ts'
import { engagementOfVisitor } from '../progress-link.ts'
import { progressPage } from '../progress-page.ts'
import { botherPage, botherThanksPage, readBother } from './bother-pages.ts'
import { drawProgressPage } from './draw-progress-page.ts'
import { progressPageRoutes, progressPath } from './progress-pages.contract.ts'

export function serveProgressPages(app: FastifyInstance, house: House): void {
  serveRoutes(app, house, progressPageRoutes, {
    progressPage: async ({ tx, visitor, params, now }) => {
      const address = addressOf(params.token)
      const progress = await progressPage(tx, visitor, now)
      return drawProgressPage(await customerPageLook(tx, visitor.organisationId, address), address, progress)
    },
    progressLogo: async ({ tx, visitor, outgoing }) => {
      engagementOfVisitor(visitor)
      return logoForCustomers(tx, house.files, visitor, outgoing)
    },
    botherPage: async ({ tx, visitor, params, now }) => {
      const { look, form } = await botherForm(tx, visitor, params.token, now)
      return botherPage(look, form)
    },
    sayBother: async ({ tx, visitor, params, body, now }) => {
      const bother = readBother(body.text)
      if (bother.wrong) {
        const { look, form } = await botherForm(tx, visitor, params.token, now)
        return botherPage(look, { ...form, ...bother })
      }
      const of = { organisationId: visitor.organisationId, engagementId: engagementOfVisitor(visitor) }
      await noteBumpFromCustomer(house, tx, of, bother.text, now)
      return new SeeOther(`${addressOf(params.token)}/bump/thanks`)
    },
    botherThanks: async ({ tx, visitor, params, now }) => {
      const { look, form } = await botherForm(tx, visitor, params.token, now)
      return botherThanksPage(look, form)
    },
  })
}

const addressOf = (token: string): string => progressPath.replace(':token', token)

async function botherForm(tx: Tx, visitor: LinkVisitor, token: string, now: Temporal.Instant) {
  const address = addressOf(token)
  const { locale, colleagues, organisation } = await progressPage(tx, visitor, now)
  const back = { address, label: textsIn(locale).botherPage.back }
  const form = { locale, action: `${address}/bump`, back, reader: colleagues[0]?.name ?? organisation.name }
  return { look: await customerPageLook(tx, visitor.organisationId, address), form }
}
