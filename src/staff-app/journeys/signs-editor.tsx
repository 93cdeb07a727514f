import { Button as AriaButton } from 'react-aria-components/Button'
import type { PersonaSign } from '../../modules/journeys/persona-signs.ts'
import { Button } from '../design/button.tsx'
import { PersonaSigns } from '../design/persona-signs.tsx'
import { useTexts } from '../language.tsx'

const shapes = ['dot', 'ring', 'square'] as const
const sizes = ['large', 'small', 'tiny'] as const

/** More signs than this do not fit on a plate. */
const most = 8

interface SignsEditorProps {
  signs: readonly PersonaSign[]
  onChange: (signs: PersonaSign[]) => void
}

/** Draws a type of customer with dots, rings and squares, as they will stand on the plate. */
export function SignsEditor({ signs, onChange }: SignsEditorProps) {
  const { personaScreen } = useTexts()
  const inWords = useSignsInWords()
  return (
    <fieldset className="signs-editor">
      <legend>{personaScreen.signs}</legend>
      <p className="hint">{personaScreen.signsHint}</p>
      <div className="preview">
        <PersonaSigns signs={signs} height={40} />
        <span className="hidden-text" role="status">
          {inWords(signs)}
        </span>
      </div>
      <div className="palette">
        {shapes.flatMap((shape) =>
          sizes.map((size) => (
            <AriaButton
              key={`${shape} ${size}`}
              className="button square"
              aria-label={personaScreen.addSign(inWords([{ shape, size }]))}
              isDisabled={signs.length >= most}
              onPress={() => onChange([...signs, { shape, size }])}
            >
              <PersonaSigns signs={[{ shape, size }]} height={24} />
            </AriaButton>
          )),
        )}
      </div>
      <Button
        icon="arrow-back-up"
        quiet
        isDisabled={signs.length === 0}
        onPress={() => onChange(signs.slice(0, -1))}
      >
        {personaScreen.removeSign}
      </Button>
    </fieldset>
  )
}

/** Signs for who hears them. */
export function useSignsInWords(): (signs: readonly PersonaSign[]) => string {
  const { personaScreen } = useTexts()
  return (signs) =>
    signs.map(({ shape, size }) => personaScreen.sign[shape][size]).join(', ') || personaScreen.noSigns
}
