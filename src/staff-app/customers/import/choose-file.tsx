import { useState } from 'react'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Text } from 'react-aria-components/Text'
import { Guide } from '../../design/guide.tsx'
import { Icon } from '../../design/icon.tsx'
import { useTexts } from '../../language.tsx'

interface ChooseFileProps {
  busy: boolean
  onChoose: (file: File) => void
}

/** A file is dropped, pasted or chosen. */
export function ChooseFile({ busy, onChoose }: ChooseFileProps) {
  const { importScreens: texts } = useTexts()
  const [name, setName] = useState('')
  const take = (file: File | undefined) => {
    if (!file) return
    setName(file.name)
    onChoose(file)
  }
  return (
    <DropZone
      className="drop-zone"
      aria-label={texts.dropHere}
      onDrop={async ({ items }) => {
        const dropped = items.find((item) => item.kind === 'file')
        take(dropped && (await dropped.getFile()))
      }}
    >
      <Icon name="upload" size="large" />
      <Text slot="label">{busy ? texts.reading(name) : texts.drop}</Text>
      <FileTrigger acceptedFileTypes={accepted} onSelect={(files) => take(files?.[0])}>
        <Guide isPending={busy}>{texts.choose}</Guide>
      </FileTrigger>
      <p className="kinds">{texts.kinds}</p>
    </DropZone>
  )
}

const accepted = ['.vcf', '.csv', '.tsv', '.txt', 'text/vcard', 'text/csv']
