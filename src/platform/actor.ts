import { Refusal } from './refusal.ts'

export const roles = ['owner', 'colleague', 'reader'] as const
export type Role = (typeof roles)[number]

/** Who does something, for which organisation. Only `http/actor.ts` makes one, from a session. */
export interface Actor {
  readonly organisationId: string
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly locale: 'nl' | 'en'
  /** The organisation's, such as Europe/Amsterdam: what "today" means for everything dated. */
  readonly timeZone: string
  readonly role: Role
}

declare const mayWrite: unique symbol
declare const maySettle: unique symbol

/** An actor who may change things. A function that changes something takes nothing less. */
export type Colleague = Actor & { readonly [mayWrite]: true }

/** An actor who may settle how the organisation works: people, mail, house style. */
export type Owner = Colleague & { readonly [maySettle]: true }

/** @throws Refusal `not-allowed` for a reader. */
export function asColleague(actor: Actor): Colleague {
  if (actor.role === 'reader') throw new Refusal('not-allowed')
  return actor as Colleague
}

/** @throws Refusal `not-allowed` for everybody but the owner. */
export function asOwner(actor: Actor): Owner {
  if (actor.role !== 'owner') throw new Refusal('not-allowed')
  return actor as Owner
}
