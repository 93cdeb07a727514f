import { callAddress, canBeCalled } from '../http/call-address.ts'
import { Page } from '../http/reply.ts'
import { textsIn } from '../i18n.ts'
import { customerFontFaces, firstFonts } from './customer-fonts.ts'
import { Html, html } from './html.ts'
import { pageIcon } from './page-icons.ts'
import { readStyle } from './style.ts'

/** How an organisation looks on its pages for customers: its name, four colours as #12402f, its logo and phone. */
export interface CustomerPageLook {
  organisation: string
  phone: string | null
  /** Where the logo is; null where there is none. */
  logo: string | null
  colour: string
  onColour: string
  softColour: string
  lineColour: string
}

export interface CustomerPageContent {
  locale: 'nl' | 'en'
  title: string
  /** Style sheets of this kind of page, after the shared one. */
  styles: string[]
  main: Html
  /** Whom the page is for, where that is not everybody in the house. */
  footer?: string
  /** What stays at the bottom of the screen. */
  foot?: Html
  status?: number
}

const shared = readStyle('customer-page.css', import.meta.url)

/**
 * A page for a customer, in the house style of an organisation: complete without script, and with everything it needs
 * in one document but the letters and the logo.
 */
export function customerPage(look: CustomerPageLook, content: CustomerPageContent): Page {
  const { locale, title, main, foot, status } = content
  const words = textsIn(locale).pages
  const style = [coloursOf(look), customerFontFaces, shared, ...content.styles].join('')
  const page = html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex,nofollow"><meta name="theme-color" content="${look.colour}">
<title>${title} · ${look.organisation}</title>
<link rel="icon" href="data:,">${firstFonts.map(
    (address) => html`
<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>`,
  )}
<style>${new Html(style)}</style></head>
<body><a class="skip" href="#content">${words.skip}</a>
<header class="top"><p class="brand">${look.logo !== null && html`<img src="${look.logo}" alt="" height="36">`}<span>${look.organisation}</span></p>${callLink(look, words.call(look.organisation))}</header>
<main id="content">${main}</main>
<footer class="end"><p>${content.footer ?? words.footer}</p></footer>
${foot}
</body></html>`
  return new Page(page.text, { status, styles: [style] })
}

const coloursOf = ({ colour, onColour, softColour, lineColour }: CustomerPageLook): string =>
  `:root{--house:${colour};--on-house:${onColour};--house-soft:${softColour};--house-line:${lineColour}}`

/** A link that calls, where there is a number to call. */
function callLink({ phone }: CustomerPageLook, label: string): Html | null {
  return canBeCalled(phone)
    ? html`<a class="call" href="${callAddress(phone)}" aria-label="${label}">${pageIcon('phone')}</a>`
    : null
}
