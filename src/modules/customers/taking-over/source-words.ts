import { fold } from '../import/clean-text.ts'
import type { Source } from '../sources.ts'

/** What people write in lists for how a customer found them, in Dutch and English. */
const words: Record<Exclude<Source, 'other'>, string> = {
  event: 'event, beurs, fair, bijeenkomst, evenement, netwerkbijeenkomst, netwerk, network',
  referral: 'referral, aanbeveling, doorverwijzing, mond-tot-mond, mond tot mond, via via, word of mouth',
  website: 'website, web, site, internet, onze website, our website',
  search: 'search, google, zoekmachine, search engine, bing',
  social: 'social, social media, sociale media, facebook, instagram, linkedin, pinterest, tiktok',
  neighbour: 'neighbour, neighbor, buren, buurman, buurvrouw, via de buren, werk bij de buren',
  showroom: 'showroom, winkel, shop, store',
  returning: 'returning, bestaande klant, vaste klant, was al klant, existing customer, terugkerend',
}
const sourceByWord = new Map(
  Object.entries(words).flatMap(([source, list]) =>
    list.split(', ').map((word) => [fold(word), source as Source] as const),
  ),
)

/** The source that a word means; undefined for words of their own, which become the explanation of `other`. */
export const sourceOf = (written: string): Source | undefined => sourceByWord.get(fold(written))
