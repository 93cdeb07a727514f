import type { IconName } from './icon.tsx'

export interface ShellLink {
  href: string
  label: string
}

/** Ontwerp, Reis or Leer, with its pages. */
export interface ShellLoop {
  label: string
  links: readonly ShellLink[]
}

export interface ThumbLink extends ShellLink {
  icon: IconName
}
