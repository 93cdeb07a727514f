import type { FastifyRequest } from 'fastify'
import type { Temporal } from 'temporal-polyfill'
import type { Clock } from '../clock.ts'
import { Refusal } from '../refusal.ts'

/** What somebody tries that could be guessed: a password, a code. */
export interface Guess {
  what: string
  /** Whose password or code it is; many addresses guessing at one account count together. */
  account: string
  /** How many times per account in a quarter of an hour. */
  most: number
}

/**
 * Counts tries at what can be guessed, per account and per address, in windows of a quarter of an hour. It lives in
 * the memory of this process: several copies each allow as many.
 */
export interface Guesses {
  /** Counts this try. @throws Refusal `too-many` when there were too many in this window. */
  count(guess: Guess, incoming: FastifyRequest): void
  /** The same, and forgets this try when `work` succeeds, so that only misses add up. */
  during<T>(guess: Guess, incoming: FastifyRequest, work: () => Promise<T>): Promise<T>
}

const windowSeconds = 15 * 60
/** Behind a proxy everybody has one address, so this is far above what an office does. */
const mostPerAddress = 300

export function openGuesses(clock: Clock): Guesses {
  let tries = new Map<string, number>()
  let current = 0

  const inThisWindow = () => {
    const window = windowAt(clock.now())
    if (window !== current) {
      current = window
      tries = new Map()
    }
    return tries
  }
  const add = (key: string, difference: 1 | -1) => {
    const counted = inThisWindow()
    counted.set(key, Math.max(0, (counted.get(key) ?? 0) + difference))
  }
  const keysOf = ({ what, account }: Guess, incoming: FastifyRequest) => ({
    account: `${what} of ${account.toLowerCase()}`,
    address: `${what} from ${incoming.ip}`,
  })
  const count = (guess: Guess, incoming: FastifyRequest) => {
    const { account, address } = keysOf(guess, incoming)
    const counted = inThisWindow()
    if ((counted.get(account) ?? 0) >= guess.most || (counted.get(address) ?? 0) >= mostPerAddress)
      throw new Refusal('too-many')
    add(account, 1)
    add(address, 1)
  }

  return {
    count,
    async during(guess, incoming, work) {
      count(guess, incoming)
      const answer = await work()
      const { account, address } = keysOf(guess, incoming)
      add(account, -1)
      add(address, -1)
      return answer
    },
  }
}

const windowAt = (now: Temporal.Instant): number => Math.floor(now.epochMilliseconds / (windowSeconds * 1000))
