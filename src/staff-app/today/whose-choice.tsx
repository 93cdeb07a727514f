import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { useTexts } from '../language.tsx'
import type { Whose } from './today-query.ts'

/** Of me, with whoever I stand in for, or of everybody. */
export function WhoseChoice({ whose, onChoose }: { whose: Whose; onChoose: (whose: Whose) => void }) {
  const { today } = useTexts()
  return (
    <ToggleButtonGroup
      aria-label={today.whose.label}
      className="whose"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[whose]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChoose(key as Whose)
      }}
    >
      <ToggleButton id="mine">{today.whose.mine}</ToggleButton>
      <ToggleButton id="everybody">{today.whose.everybody}</ToggleButton>
    </ToggleButtonGroup>
  )
}
