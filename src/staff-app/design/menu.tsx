import './floating.css'
import './options.css'
import './menu.css'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { Icon, type IconName } from './icon.tsx'

export interface MenuEntry {
  id: string
  label: string
  /** A second, softer line. */
  description?: string
  icon?: IconName
  onAction: () => void
  /** For what cannot be undone. */
  chafes?: boolean
  disabled?: boolean
}

export interface MenuProps {
  /** A Button or SquareButton; it says what the menu is. */
  trigger: ReactNode
  entries: readonly MenuEntry[]
  /** A line above the entries, such as who is signed in. */
  head?: string
  /** For a menu that is only fetched once somebody asks for it. */
  defaultOpen?: boolean
}

const entryItem = ({ id, label, description, icon, onAction, chafes, disabled }: MenuEntry) => (
  <MenuItem
    key={id}
    id={id}
    textValue={label}
    onAction={onAction}
    isDisabled={disabled}
    className={chafes ? 'option chafes' : 'option'}
  >
    {icon && <Icon name={icon} />}
    <span>
      <Text slot="label">{label}</Text>
      {description && <Text slot="description">{description}</Text>}
    </span>
  </MenuItem>
)

/** A list of actions behind a button. */
export function Menu({ trigger, entries, head, defaultOpen }: MenuProps) {
  return (
    <MenuTrigger defaultOpen={defaultOpen}>
      {trigger}
      <Popover className="floating" offset={4} placement="bottom end">
        <AriaMenu className="options menu">
          {head ? (
            <MenuSection>
              <Header>{head}</Header>
              {entries.map(entryItem)}
            </MenuSection>
          ) : (
            entries.map(entryItem)
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
