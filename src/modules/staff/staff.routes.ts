import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sessionTokenFrom } from '../../platform/auth/session-cookie.ts'
import { dayIn } from '../../platform/clock.ts'
import type { House } from '../../platform/house.ts'
import { Download } from '../../platform/http/reply.ts'
import { serveRoutes } from '../../platform/http/serve.ts'
import { comesFromThisMachine } from '../../platform/http/this-machine.ts'
import { endAbsence, setAbsence } from './absence.ts'
import { acceptInvitation, invitedAddress, showInvitation } from './accept-invitation.ts'
import { changeRole, colleaguesOf } from './colleagues.ts'
import { letGo } from './departure.ts'
import { firstRun, startOrganisation } from './first-run.ts'
import { houseStyle, setHouseStyle } from './house-style.ts'
import { invitations, invite, withdrawInvitation } from './invitations.ts'
import { logoOf, removeLogo, setLogo } from './logo.ts'
import { mailSettings, setMailSettings } from './mail-settings.ts'
import { changeOrganisation, organisationOf } from './organisation.ts'
import { askNewPassword, changePassword, chooseNewPassword, isResetMailed } from './passwords.ts'
import { changeMe, organisationsOf, signIn, signOut, whoAmI, whoIsHere, workFor } from './sessions.ts'
import * as contract from './staff.contract.ts'
import { sendTestMail } from './test-mail.ts'

/** How often in a quarter of an hour something may be guessed wrong. */
const most = { password: 20, code: 20, mailForPassword: 5 }

const cookieOf = (incoming: FastifyRequest) => incoming.headers.cookie ?? ''

export function serveStaff(app: FastifyInstance, house: House): void {
  const { auth, files, guesses, secrets } = house
  const guessAtPassword = (account: string) => ({ what: 'password', account, most: most.password })

  serveRoutes(app, house, contract.firstRunRoutes, {
    firstRun: async ({ incoming }) => ({
      ...(await firstRun(house, comesFromThisMachine(incoming))),
      locale: incoming.locale,
    }),
    startOrganisation: async ({ body, incoming, outgoing }) => {
      const isHere = comesFromThisMachine(incoming)
      const start = () => startOrganisation(house, body, isHere)
      const guess = { what: 'code of the first run', account: '', most: most.code }
      const started = isHere ? await start() : await guesses.during(guess, incoming, start)
      outgoing.header('set-cookie', (await signIn(auth, body)).cookies)
      return started
    },
  })

  serveRoutes(app, house, contract.sessionRoutes, {
    signIn: async ({ body, incoming, outgoing }) => {
      const session = await guesses.during(guessAtPassword(body.email), incoming, () => signIn(auth, body))
      outgoing.header('set-cookie', session.cookies)
      return undefined
    },
    signOut: async ({ incoming, outgoing }) => {
      outgoing.header('set-cookie', await signOut(auth, cookieOf(incoming)))
      return undefined
    },
    whoIsHere: async ({ incoming, now }) => ({ me: await whoIsHere(house, incoming.headers.cookie, now) }),
    me: ({ tx, actor }) => whoAmI(tx, actor),
    changeMe: ({ tx, actor, body, now }) => changeMe(tx, actor, body, now),
    myOrganisations: async ({ tx, actor }) => ({
      organisations: (await organisationsOf(tx, actor.userId)).map((one) => ({
        ...one,
        here: one.organisationId === actor.organisationId,
      })),
    }),
    workFor: async ({ tx, actor, body, incoming }) => {
      const token = sessionTokenFrom(incoming.headers.cookie, secrets.sessions)
      await workFor(tx, actor.userId, body.organisationId, token)
      return undefined
    },
  })

  serveRoutes(app, house, contract.passwordRoutes, {
    wayToNewPassword: async () => ({ byMail: await isResetMailed(house) }),
    askNewPassword: async ({ body, incoming }) => {
      guesses.count({ what: 'mail for password', account: body.email, most: most.mailForPassword }, incoming)
      askNewPassword(house, body.email)
      return undefined
    },
    chooseNewPassword: async ({ params, body, incoming }) => {
      const guess = { what: 'password token', account: params.token, most: most.code }
      await guesses.during(guess, incoming, () => chooseNewPassword(auth, params.token, body.password))
      return undefined
    },
    changePassword: async ({ actor, body, incoming, outgoing }) => {
      const change = () => changePassword(auth, cookieOf(incoming), body)
      outgoing.header('set-cookie', await guesses.during(guessAtPassword(actor.email), incoming, change))
      return undefined
    },
  })

  serveRoutes(app, house, contract.invitationRoutes, {
    invite: ({ tx, actor, body, now }) => invite(house, tx, actor, body, now),
    invitations: async ({ tx, actor, now }) => ({ invitations: await invitations(house, tx, actor, now) }),
    withdrawInvitation: async ({ tx, actor, params, now }) => {
      await withdrawInvitation(tx, actor, params.invitationId, now)
      return undefined
    },
    showInvitation: ({ tx, visitor }) => showInvitation(tx, visitor),
    acceptInvitation: async ({ tx, visitor, body, now, incoming, outgoing, afterCommit }) => {
      const acceptance = { ...body, cookie: incoming.headers.cookie }
      const guess = guessAtPassword(await invitedAddress(tx, visitor))
      const openSession = await guesses.during(guess, incoming, () =>
        acceptInvitation(house, tx, visitor, acceptance, now),
      )
      afterCommit(async () => {
        outgoing.header('set-cookie', await openSession())
      })
      return undefined
    },
  })

  serveRoutes(app, house, contract.colleagueRoutes, {
    colleagues: async ({ tx, actor, now }) => ({
      colleagues: await colleaguesOf(tx, actor.organisationId, dayIn(actor.timeZone, now)),
    }),
    changeRole: async ({ tx, actor, params, body, now }) => {
      await changeRole(tx, actor, params.userId, body.role, now)
      return undefined
    },
    letGo: async ({ tx, actor, params, body, now }) => ({
      handedOver: await letGo(tx, actor, params.userId, body.handOverTo ?? undefined, now),
    }),
    setAbsence: async ({ tx, actor, params, body, now }) => {
      await setAbsence(tx, actor, params.userId, body, now)
      return undefined
    },
    endAbsence: async ({ tx, actor, params, now }) => {
      await endAbsence(tx, actor, params.userId, now)
      return undefined
    },
  })

  serveRoutes(app, house, contract.organisationRoutes, {
    organisation: ({ tx, actor }) => organisationOf(tx, actor.organisationId),
    changeOrganisation: ({ tx, actor, body, now }) => changeOrganisation(tx, actor, body, now),
  })

  serveRoutes(app, house, contract.houseStyleRoutes, {
    houseStyle: ({ tx, actor }) => houseStyle(tx, actor),
    setHouseStyle: ({ tx, actor, body, now }) => setHouseStyle(tx, actor, body, now),
    setLogo: async ({ tx, actor, body, now }) => {
      await setLogo(house, tx, actor, body, now)
      return undefined
    },
    removeLogo: async ({ tx, actor, now }) => {
      await removeLogo(house, tx, actor, now)
      return undefined
    },
    logo: async ({ tx, actor }) => {
      const { mediaType, bytes, name } = await logoOf(tx, files, actor)
      return new Download(mediaType, bytes, name, true)
    },
  })

  serveRoutes(app, house, contract.mailSettingsRoutes, {
    mailSettings: ({ tx, actor }) => mailSettings(house, tx, actor),
    setMailSettings: ({ tx, actor, body, now }) => setMailSettings(house, tx, actor, body, now),
    sendTestMail: async ({ actor, afterCommit }) => {
      // Filled in after the commit, so that no transaction stays open while a mail server thinks.
      const told: Awaited<ReturnType<typeof sendTestMail>> = { outcome: 'no-mail-server', sentence: '' }
      afterCommit(async () => void Object.assign(told, await sendTestMail(house, actor)))
      return told
    },
  })
}
