import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components/SearchField'
import { Icon } from './icon.tsx'
import './field.css'

export type SearchFieldProps = Omit<
  AriaSearchFieldProps,
  'children' | 'className' | 'style' | 'aria-label'
> & {
  /** Read aloud; the magnifying glass shows it. */
  label: string
  placeholder?: string
}

/** Search while typing; Escape or the cross empties it. */
export function SearchField({ label, placeholder, ...field }: SearchFieldProps) {
  return (
    <AriaSearchField {...field} aria-label={label} className="field">
      {({ isEmpty }) => (
        <Group className="box group">
          <Icon name="search" />
          <Input placeholder={placeholder} />
          <Button data-empty={isEmpty || undefined}>
            <Icon name="x" />
          </Button>
        </Group>
      )}
    </AriaSearchField>
  )
}
