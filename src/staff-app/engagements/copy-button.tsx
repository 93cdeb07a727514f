import type { ReactNode } from 'react'
import { Button } from '../design/button.tsx'
import { toast } from '../design/toast.tsx'
import { useTexts } from '../language.tsx'

interface CopyButtonProps {
  text: string
  /** What is said when it worked. */
  said: string
  children: ReactNode
}

/** Puts a text on the clipboard and says so, or that the browser did not let us. */
export function CopyButton({ text, said, children }: CopyButtonProps) {
  const { customerPlan } = useTexts()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      toast({ text: said })
    } catch {
      toast({ text: customerPlan.mails.notCopied })
    }
  }
  return (
    <Button icon="copy" onPress={() => void copy()}>
      {children}
    </Button>
  )
}
