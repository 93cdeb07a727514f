import { Agent, request } from 'node:http'

/** What to ask, over and over, by so many at once. Requests are taken in turn. */
export interface Order {
  port: number
  cookie: string
  requests: { method: 'GET' | 'POST'; path: string; body?: string }[]
  atOnce: number
  seconds: number
}

/** What came of it: milliseconds per request, and how many of them per second. */
export interface Outcome {
  perSecond: number
  milliseconds: number[]
}

const agents = new Map<number, Agent>()

/** Asks in a process of its own, so that neither server pays for the asking. */
process.on('message', async (order: Order) => {
  process.send?.(await load(order))
})

async function load(order: Order): Promise<Outcome> {
  const agent = agents.get(order.port) ?? new Agent({ keepAlive: true, maxSockets: order.atOnce })
  agents.set(order.port, agent)
  const milliseconds: number[] = []
  const began = performance.now()
  const until = began + order.seconds * 1000
  let next = 0
  const one = async () => {
    while (performance.now() < until) {
      const from = performance.now()
      await ask(order, agent, next++)
      milliseconds.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: order.atOnce }, one))
  return { perSecond: milliseconds.length / ((performance.now() - began) / 1000), milliseconds }
}

function ask(order: Order, agent: Agent, number: number): Promise<void> {
  const { method, path, body } = order.requests[number % order.requests.length] ?? {
    method: 'GET',
    path: '/',
  }
  return new Promise((answered, failed) => {
    const outgoing = request(
      {
        ...{ agent, method, path, host: '127.0.0.1', port: order.port },
        headers: {
          cookie: order.cookie,
          ...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
        },
      },
      (incoming) => {
        const { statusCode = 0 } = incoming
        incoming.resume()
        incoming.once('end', () =>
          statusCode === 200 ? answered() : failed(new Error(`${method} ${path} answered ${statusCode}`)),
        )
        incoming.once('error', failed)
      },
    )
    outgoing.once('error', failed)
    outgoing.end(body)
  })
}
