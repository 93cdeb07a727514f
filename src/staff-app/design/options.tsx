import './floating.css'
import './options.css'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { Icon } from './icon.tsx'

export interface Option {
  id: string
  label: string
  /** A second, softer line. */
  description?: string
}

/** The list that opens under a Select or a ComboBox. */
export function Options({ options, empty }: { options?: readonly Option[]; empty?: string }) {
  return (
    <Popover className="floating" offset={4}>
      <ListBox className="options" items={options} renderEmptyState={() => <p className="none">{empty}</p>}>
        {(option: Option) => (
          <ListBoxItem textValue={option.label} className="option">
            {({ isSelected }) => (
              <>
                <span>
                  <Text slot="label">{option.label}</Text>
                  {option.description && <Text slot="description">{option.description}</Text>}
                </span>
                {isSelected && <Icon name="check" />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}
