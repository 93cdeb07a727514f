import { createServer, type Server } from 'node:net'

/**
 * Speaks just enough of PostgreSQL's protocol to be asked for its version: lets everybody in, and answers every
 * question with that one number, such as 140011.
 * @returns the listening server; its port is in the address.
 */
export function postgresOfVersion(version: number, port: number): Promise<Server> {
  const value = Buffer.from(String(version))
  const answer = Buffer.concat([
    message(
      'T',
      short(1),
      text('server_version_num'),
      int(0),
      short(0),
      int(25),
      short(-1),
      int(-1),
      short(0),
    ),
    message('D', short(1), int(value.length), value),
    message('C', text('SHOW')),
    ready,
  ])
  const server = createServer((socket) => {
    let welcomed = false
    socket.on('error', () => {})
    socket.on('data', (sent) => {
      if (!welcomed) socket.write(Buffer.concat([message('R', int(0)), ready]))
      else if (sent.toString('latin1', 0, 1) === 'Q') socket.write(answer)
      welcomed = true
    })
  })
  return new Promise((listening) => server.listen(port, '127.0.0.1', () => listening(server)))
}

const int = (number: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(number)
  return bytes
}
const short = (number: number): Buffer => int(number).subarray(2)
const text = (words: string): Buffer => Buffer.from(`${words}\0`)

function message(kind: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from(kind), int(body.length + 4), body])
}

const ready = message('Z', Buffer.from('I'))
