import { useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { Button } from '../design/button.tsx'
import { useTexts } from '../language.tsx'
import { inWords } from './intended.ts'

interface FeelingSliderProps {
  label: string
  /** −2 to +2 against expectation; null while nothing is intended. */
  value: number | null
  onChange: (value: number | null) => void
}

/** How a moment should feel against expectation, with the words of the scale. */
export function FeelingSlider({ label, value, onChange }: FeelingSliderProps) {
  const { map, mapScreen } = useTexts()
  const [sliding, setSliding] = useState<number>()
  if (value === null)
    return (
      <Button icon="plus" onPress={() => onChange(0)}>
        {mapScreen.drawLine}
      </Button>
    )
  const shown = sliding ?? value
  return (
    <div className="feeling-slider">
      <Slider
        minValue={-2}
        maxValue={2}
        step={0.1}
        value={shown}
        onChange={(next) => setSliding(next as number)}
        onChangeEnd={(next) => {
          onChange(next as number)
          setSliding(undefined)
        }}
      >
        <Label>{label}</Label>
        <SliderOutput>{() => inWords(shown, map)}</SliderOutput>
        <SliderTrack className="track">
          <i className="level" />
          <SliderThumb className="thumb" />
        </SliderTrack>
      </Slider>
      <Button quiet onPress={() => onChange(null)}>
        {mapScreen.clearLine}
      </Button>
    </div>
  )
}
