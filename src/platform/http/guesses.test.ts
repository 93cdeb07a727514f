import type { FastifyRequest } from 'fastify'
import { expect, it } from 'vitest'
import { TestClock } from '../../../test/house.ts'
import { Refusal } from '../refusal.ts'
import { openGuesses } from './guesses.ts'

const from = (ip: string) => ({ ip }) as FastifyRequest
const guess = { what: 'password', account: 'sander@de-wit.example', most: 3 }
const tooMany = expect.objectContaining({ code: 'too-many', status: 429 })

function tries(guesses: ReturnType<typeof openGuesses>, times: number, ip = '203.0.113.7', of = guess) {
  for (let time = 0; time < times; time++) guesses.count(of, from(ip))
}

it('counts per account, from whatever address, until the window is over', () => {
  const clock = new TestClock()
  const guesses = openGuesses(clock)
  tries(guesses, 2)
  tries(guesses, 1, '198.51.100.9', { ...guess, account: 'SANDER@de-wit.example' })
  expect(() => tries(guesses, 1)).toThrow(tooMany)
  tries(guesses, 1, '203.0.113.7', { ...guess, account: 'ilse@de-wit.example' })
  tries(guesses, 1, '203.0.113.7', { ...guess, what: 'mail' })
  clock.forward({ minutes: 15 })
  tries(guesses, 3)
})

it('counts per address, over whatever accounts', () => {
  const guesses = openGuesses(new TestClock())
  for (let person = 0; person < 300; person++)
    tries(guesses, 1, '203.0.113.7', { ...guess, account: `${person}` })
  const one = { ...guess, account: 'one more' }
  expect(() => tries(guesses, 1, '203.0.113.7', one)).toThrow(tooMany)
  tries(guesses, 1, '198.51.100.9', one)
})

it('forgets a try that was right, and counts those that run at the same time', async () => {
  const guesses = openGuesses(new TestClock())
  for (let time = 0; time < 10; time++) await guesses.during(guess, from('::1'), async () => 'right')
  const wrong = () =>
    guesses.during(guess, from('::1'), async () => {
      throw new Refusal('wrong-password')
    })
  const outcomes = await Promise.allSettled([wrong(), wrong(), wrong(), wrong(), wrong()])
  const codes = outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.code)
  expect(codes.filter((code) => code === 'too-many')).toHaveLength(2)
})
