import type { FastifyInstance } from 'fastify'
import type { House } from '../../platform/house.ts'
import { Download } from '../../platform/http/reply.ts'
import { serveRoutes } from '../../platform/http/serve.ts'
import { textsIn } from '../../platform/i18n.ts'
import { layoutMap } from '../journeys/drawing/layout.ts'
import { renderMapSvg } from '../journeys/drawing/render-svg.ts'
import { drawableMap, journeyMap } from './map-content.ts'
import { mapRoutes } from './maps.contract.ts'
import { printPoster } from './poster.ts'

/** As wide as the map is on a large screen. */
const svgWidth = 1440

export function serveMaps(app: FastifyInstance, house: House): void {
  serveRoutes(app, house, mapRoutes, {
    journeyMap: ({ tx, actor, params, query, now }) => journeyMap(tx, actor, { ...params, ...query }, now),
    journeyMapSvg: async ({ tx, actor, params, query, now }) => {
      const content = await drawableMap(tx, actor, { ...params, ...query }, now)
      const layout = layoutMap(content, textsIn(actor.locale).map, { width: svgWidth, mode: 'screen' })
      return new Download('image/svg+xml', renderMapSvg(layout), `${fileName(content)}.svg`)
    },
    journeyPoster: async ({ tx, actor, params, query, now }) => {
      const { locale } = actor
      const content = await drawableMap(tx, actor, { ...params, ...query }, now)
      const title = `${content.journeyName}, ${content.persona.name}`
      const at = new Date(now.epochMilliseconds)
      const pdf = await printPoster(content, textsIn(locale).map, { title, locale, at })
      return new Download('application/pdf', pdf, `${fileName(content)}.pdf`, true)
    },
  })
}

const fileName = ({ journeyName, persona }: { journeyName: string; persona: { name: string } }) =>
  `${journeyName} - ${persona.name}`.replace(/[\\/:*?"<>|]+/g, ' ')
