import type { AddressInfo, Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** What a mail server does with the next messages; `hangs-up` takes one whole and goes away without an answer. */
export type Manners = 'takes' | 'refuses' | 'asks-later' | 'hangs-up'

/** A real mail server on this machine, for tests. */
export interface TestMailServer {
  /** As SMTP_URL. */
  url: string
  port: number
  manners: Manners
  /** Every message that was handed over to the end, whatever the answer was. */
  received: ParsedMail[]
  /** The message at this place, once it is there. */
  message(index: number): Promise<ParsedMail>
  close(): Promise<void>
}

/** @param account when given, only this user may send. */
export async function openTestMailServer(account?: {
  user: string
  password: string
}): Promise<TestMailServer> {
  const sockets = new Set<Socket>()
  const server = new SMTPServer({
    authOptional: account === undefined,
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, answer) => {
      if (username === account?.user && password === account?.password) answer(null, { user: username })
      else answer(Object.assign(new Error('wrong'), { responseCode: 535 }))
    },
    onData: async (stream, _session, answer) => {
      mail.received.push(await simpleParser(stream))
      if (mail.manners === 'hangs-up') for (const socket of sockets) socket.destroy()
      else if (mail.manners === 'refuses') answer(Object.assign(new Error('no'), { responseCode: 550 }))
      else if (mail.manners === 'asks-later') answer(Object.assign(new Error('wait'), { responseCode: 451 }))
      else answer()
    },
  })
  server.on('error', () => {})
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.server.address() as AddressInfo
  const mail: TestMailServer = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    manners: 'takes',
    received: [],
    async message(index) {
      const end = performance.now() + 10_000
      while (!mail.received[index]) {
        if (performance.now() > end) throw new Error(`no message ${index} arrived within ten seconds`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return mail.received[index]
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
  return mail
}
