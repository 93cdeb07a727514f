import { useState } from 'react'
import { Button, SquareButton } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Guide } from './guide.tsx'
import { Menu } from './menu.tsx'
import { SectionHead } from './section-head.tsx'
import { Tabs } from './tabs.tsx'
import { TextField } from './text-field.tsx'
import { toast } from './toast.tsx'

/** What opens over the page. `opened` opens one of them at once, to be photographed. */
export function Floating({ opened }: { opened: string | null }) {
  const [asking, setAsking] = useState(opened === 'dialog')
  const close = () => setAsking(false)
  const say = () =>
    toast({ text: 'Lotte staat nu bij Levering.', undo: { label: 'Zet terug', onUndo: () => {} } })
  return (
    <section>
      <SectionHead>Openen</SectionHead>
      <div className="side">
        <Button onPress={() => setAsking(true)}>Noteer een hobbel</Button>
        <Button onPress={say}>Zeg dat het gedaan is</Button>
        <Menu
          trigger={<SquareButton icon="dots" label="Meer met deze klant" />}
          entries={[
            { id: 'back', label: 'Een fase terug', icon: 'arrow-back-up', onAction: say },
            {
              id: 'pause',
              label: 'Zet even stil',
              description: 'tot ze zelf bellen',
              icon: 'player-pause',
              onAction: say,
            },
            { id: 'erase', label: 'Wis deze klant', icon: 'trash', chafes: true, onAction: say },
          ]}
        />
      </div>
      <Tabs
        label="Deze klant"
        tabs={[
          { id: 'contact', label: 'Contact', count: 16, content: <p>Zaterdag 14 november, Emre schreef.</p> },
          { id: 'words', label: 'In hun woorden', content: <p>Intake op 12 september.</p> },
          { id: 'plan', label: 'Plan', content: <p>Akkoord op 30 oktober.</p> },
        ]}
      />
      <Dialog
        title="Wat ging er niet goed?"
        open={asking}
        onOpenChange={setAsking}
        closeLabel="Sluit"
        actions={
          <>
            <Guide onPress={close}>Zet op de reis</Guide>
            <Button onPress={close}>Toch niet</Button>
          </>
        }
      >
        <TextField label="In één zin" hint="Wat de klant zei of wat je zag." multiline autoFocus />
      </Dialog>
    </section>
  )
}
