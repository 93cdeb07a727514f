import '../../../assets/fonts/web/staff.css'
import './tokens.css'
import './base.css'
import './gallery.css'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { createRoot } from 'react-dom/client'
import { Account } from './account.tsx'
import { SquareButton, SquareLink } from './button.tsx'
import { Fields } from './gallery-fields.tsx'
import { Floating } from './gallery-floating.tsx'
import { Signs } from './gallery-signs.tsx'
import { GuideLink } from './guide.tsx'
import { Junction } from './junction.tsx'
import { PersonaSigns } from './persona-signs.tsx'
import { Plate } from './plate.tsx'
import { Shell } from './shell.tsx'
import { Toasts } from './toast.tsx'

/** Every component on one page, for looking at; built on demand and no part of the product. ?dark shows it dark. */
const asked = new URLSearchParams(location.search)
document.documentElement.dataset.theme = asked.has('dark') ? 'dark' : 'light'

const family = [
  { shape: 'dot', size: 'large' },
  { shape: 'ring', size: 'large' },
  { shape: 'dot', size: 'small' },
  { shape: 'ring', size: 'tiny' },
] as const

const plate = (
  <Plate
    above="Levering, wachten op de start · dag 20 van gemiddeld 37"
    sign={<Junction number={7} size="huge" label="Fase 7" />}
    aside={
      <div className="persona">
        <PersonaSigns signs={family} />
        <span>
          Tweeverdieners met jonge kinderen
          <br />
          Mila (6), Sam (3) en hond Pip
        </span>
      </div>
    }
    actions={
      <>
        <SquareLink icon="phone" label="Bel Lotte" href="tel:+31612345678" />
        <SquareLink icon="mail" label="Mail" href="#mail" />
        <GuideLink href="#week">Stuur het weekbericht</GuideLink>
      </>
    }
  >
    Lotte Bakker en Emre Yılmaz
  </Plate>
)

const account = (
  <Account
    organisation="Vloerenbedrijf De Wit"
    name="Sander de Wit"
    entries={[
      { label: 'Instellingen', icon: 'settings', href: '#settings' },
      { label: 'Afmelden', icon: 'logout', onPress: () => {} },
    ]}
  />
)

function Gallery() {
  return (
    <I18nProvider locale="nl-NL">
      <Shell
        brand={{ href: '#home', label: 'Reisgenoot' }}
        current="#today"
        loops={[
          {
            label: 'Ontwerp',
            links: [
              { href: '#map', label: 'Klantreis' },
              { href: '#personas', label: 'Persona’s' },
              { href: '#questions', label: 'Vragen' },
            ],
          },
          {
            label: 'Reis',
            links: [
              { href: '#today', label: 'Vandaag' },
              { href: '#customers', label: 'Klanten' },
              { href: '#messages', label: 'Berichten' },
            ],
          },
          {
            label: 'Leer',
            links: [
              { href: '#insight', label: 'Inzicht' },
              { href: '#referrals', label: 'Verwijzingen' },
            ],
          },
        ]}
        thumb={[
          { href: '#today', label: 'Vandaag', icon: 'calendar-event' },
          { href: '#customers', label: 'Klanten', icon: 'users' },
          { href: '#map', label: 'Klantreis', icon: 'route' },
          { href: '#insight', label: 'Inzicht', icon: 'affiliate' },
        ]}
        onNote={() => {}}
        search={<SquareButton icon="search" label="Zoek een klant" quiet />}
        account={account}
        texts={{
          skip: 'Naar de inhoud',
          mainMenu: 'Hoofdmenu',
          openMenu: 'Menu',
          closeMenu: 'Sluit het menu',
          thumbBar: 'Onderin',
          note: 'Noteer',
        }}
      >
        {plate}
        <div className="gallery">
          <Signs />
          <Fields />
          <Floating opened={asked.get('open')} />
        </div>
      </Shell>
      <Toasts label="Meldingen" closeLabel="Sluit" />
    </I18nProvider>
  )
}

const root = document.getElementById('gallery')
if (root) createRoot(root).render(<Gallery />)
