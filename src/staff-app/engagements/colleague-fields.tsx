import { useQuery } from '@tanstack/react-query'
import { Select } from '../design/select.tsx'
import type { Submission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { colleaguesQuery } from '../staff/colleague-list.ts'

const nobody = 'nobody'

/** Who does an engagement, and who takes over when that colleague is away. */
export interface Carers {
  responsibleUserId: string
  standInUserId: string | null
}

interface ColleagueFieldsProps {
  carers: Carers
  onChange: (carers: Carers) => void
  about: Submission['about']
}

export function ColleagueFields({ carers, onChange, about }: ColleagueFieldsProps) {
  const { customerPage } = useTexts()
  const texts = customerPage.engagement
  const colleagues = useQuery(colleaguesQuery).data?.colleagues ?? []
  const options = colleagues
    .filter(({ role }) => role !== 'reader')
    .map(({ userId, name }) => ({ id: userId, label: name }))
  return (
    <>
      <Select
        label={texts.responsible}
        placeholder={texts.choosePlease}
        options={options}
        value={carers.responsibleUserId}
        onChange={(responsibleUserId) => onChange({ ...carers, responsibleUserId })}
        error={about('responsibleUserId')}
      />
      <Select
        label={texts.standIn}
        placeholder={texts.nobody}
        options={[
          { id: nobody, label: texts.nobody },
          ...options.filter(({ id }) => id !== carers.responsibleUserId),
        ]}
        value={carers.standInUserId ?? nobody}
        onChange={(id) => onChange({ ...carers, standInUserId: id === nobody ? null : id })}
        error={about('standInUserId')}
      />
    </>
  )
}
