import type { FastifyInstance } from 'fastify'
import type { House } from '../../platform/house.ts'
import { Download } from '../../platform/http/reply.ts'
import { serveRoutes } from '../../platform/http/serve.ts'
import { textsIn } from '../../platform/i18n.ts'
import type { MapContent } from '../journeys/drawing/content.ts'
import { layoutMap } from '../journeys/drawing/layout.ts'
import { renderMapSvg } from '../journeys/drawing/render-svg.ts'
import type { MapWords } from '../journeys/drawing/words.ts'
import { fontFacesFor } from './carried-fonts.ts'
import { drawableMap, journeyMap } from './map-content.ts'
import { mapRoutes } from './maps.contract.ts'
import { printPoster } from './poster.ts'

/** The drawing is as wide as a large screen, with the ground that the map has there on both sides; in px. */
const drawing = { width: 1440, margin: 24 }

export function serveMaps(app: FastifyInstance, house: House): void {
  serveRoutes(app, house, mapRoutes, {
    journeyMap: ({ tx, actor, params, query, now }) => journeyMap(tx, actor, { ...params, ...query }, now),
    journeyMapSvg: async ({ tx, actor, params, query, now }) => {
      const content = await drawableMap(tx, actor, { ...params, ...query }, now)
      const words = textsIn(actor.locale).map
      const layout = layoutMap(content, words, {
        width: drawing.width - 2 * drawing.margin,
        mode: 'screen',
        alone: true,
      })
      const title = titleOf(content, words)
      const svg = renderMapSvg(layout, {
        margin: drawing.margin,
        title: `${title}. ${words.poster.imprint(content.company, content.place, content.version, content.date)}`,
        fontFaces: await fontFacesFor(layout),
      })
      return new Download('image/svg+xml', svg, `${fileName(title)}.svg`)
    },
    journeyPoster: async ({ tx, actor, params, query, now }) => {
      const { locale } = actor
      const content = await drawableMap(tx, actor, { ...params, ...query }, now)
      const words = textsIn(locale).map
      const title = titleOf(content, words)
      const at = new Date(now.epochMilliseconds)
      const pdf = await printPoster(content, words, { title, locale, at })
      return new Download('application/pdf', pdf, `${fileName(title)}.pdf`, true)
    },
  })
}

const titleOf = ({ journeyName, persona }: MapContent, words: MapWords) =>
  `${journeyName}, ${persona?.name ?? words.everybody}`

const fileName = (title: string) => title.replace(/[\\/:*?"<>|]+/g, ' ')
