import { useState } from 'react'
import { Button, SquareButton } from '../design/button.tsx'
import { Select } from '../design/select.tsx'
import { TextField } from '../design/text-field.tsx'
import type { Submission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { blankPoint, type PointDraft } from './customer-draft.ts'

interface PointFieldsProps {
  kind: 'email' | 'phone'
  points: readonly PointDraft[]
  /** Where these stand in what is sent, such as `contacts.0.emails`. */
  path: string
  about: Submission['about']
  onChange: (points: PointDraft[]) => void
}

/** E-mail addresses or telephone numbers; only where there are several is it asked which is which. */
export function PointFields({ kind, points, path, about, onChange }: PointFieldsProps) {
  const { customerScreens } = useTexts()
  const texts = customerScreens.form
  const several = points.length > 1
  const [added, setAdded] = useState<string>()
  const add = () => {
    const point = blankPoint()
    setAdded(point.key)
    onChange([...points, point])
  }
  const change = (key: string, part: Partial<PointDraft>) =>
    onChange(points.map((point) => (point.key === key ? { ...point, ...part } : point)))
  return (
    <div className="points">
      {points.map((point, index) => (
        <div className="point" key={point.key}>
          <TextField
            label={several ? `${texts[kind]} ${index + 1}` : texts[kind]}
            type={kind === 'email' ? 'email' : 'tel'}
            autoComplete="off"
            autoFocus={point.key === added}
            value={point.value}
            onChange={(value) => change(point.key, { value })}
            error={about(`${path}.${index}.${kind === 'email' ? 'address' : 'number'}`)}
          />
          {(several || point.label !== '') && (
            <LabelSelect label={point.label} onChange={(label) => change(point.key, { label })} />
          )}
          {several && (
            <SquareButton
              quiet
              icon="x"
              label={texts.remove(point.value || `${texts[kind]} ${index + 1}`)}
              onPress={() => onChange(points.filter(({ key }) => key !== point.key))}
            />
          )}
        </div>
      ))}
      {points.every(({ value }) => value.trim() !== '') && (
        <Button quiet icon="plus" onPress={add}>
          {kind === 'email' ? texts.anotherEmail : texts.anotherPhone}
        </Button>
      )}
    </div>
  )
}

/** Whose or where it is; a word of the customer's own address book stays as it is. */
function LabelSelect({ label, onChange }: { label: string; onChange: (label: string) => void }) {
  const { customerImport, customerScreens } = useTexts()
  const texts = customerScreens.form
  const known = Object.entries<string>(customerImport.labels).map(([id, word]) => ({ id, label: word }))
  const own = label === '' || label in customerImport.labels ? [] : [{ id: label, label }]
  return (
    <Select
      label={texts.label}
      placeholder={texts.noLabel}
      options={[{ id: unlabelled, label: texts.noLabel }, ...known, ...own]}
      value={label || unlabelled}
      onChange={(id) => onChange(id === unlabelled ? '' : id)}
    />
  )
}

const unlabelled = 'none'
