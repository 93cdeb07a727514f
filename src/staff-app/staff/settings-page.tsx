import './settings.css'
import { Anchor } from '../design/anchor.tsx'
import { Plate } from '../design/plate.tsx'
import { useMe } from '../frame/me.ts'
import { useTitle } from '../frame/title.ts'
import { useTexts } from '../language.tsx'
import { ColleaguesSettings } from './colleagues-settings.tsx'
import { HouseStyleSettings } from './house-style-settings.tsx'
import { MailSettings } from './mail-settings.tsx'
import { MySettings } from './my-settings.tsx'
import { OrganisationSettings } from './organisation-settings.tsx'
import { PasswordSettings } from './password-settings.tsx'

/** Everything that can be set, on one page: one's own details for all, the rest for the owner. */
export function SettingsPage() {
  const { settings } = useTexts()
  useTitle(settings.title)
  const owner = useMe().role === 'owner'
  const sections = [
    { id: 'me', label: settings.me, content: <MySettings /> },
    { id: 'password', label: settings.password, content: <PasswordSettings /> },
    { id: 'colleagues', label: settings.colleagues, content: <ColleaguesSettings /> },
    ...(owner
      ? [
          { id: 'organisation', label: settings.organisation, content: <OrganisationSettings /> },
          { id: 'house-style', label: settings.houseStyle, content: <HouseStyleSettings /> },
          { id: 'mail', label: settings.mail, content: <MailSettings /> },
        ]
      : []),
  ]
  return (
    <>
      <Plate>{owner ? settings.plateOwner : settings.plate}</Plate>
      <div className="settings">
        <nav aria-label={settings.title}>
          {sections.map(({ id, label }) => (
            <Anchor key={id} href={`/settings#${id}`}>
              {label}
            </Anchor>
          ))}
        </nav>
        <div>
          {sections.map(({ id, label, content }) => (
            <section key={id} id={id} aria-label={label}>
              {content}
            </section>
          ))}
        </div>
      </div>
    </>
  )
}
