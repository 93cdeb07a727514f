import { openApp } from '../../src/app.ts'
import { openHouse } from '../../src/open-house.ts'
import { readConfig } from '../../src/platform/config.ts'

/** The product's own server with every room, as `npm start` serves it, on a database that runs already. */
const { APP_URL, SECRET, PORT } = process.env
const house = openHouse({
  config: readConfig({ PORT }),
  appUrl: APP_URL ?? '',
  secret: SECRET ?? '',
  publicUrl: `http://localhost:${PORT}`,
  sendReset: async () => {},
  onError: () => {},
})
const app = await openApp(house)
await app.listen({ host: '127.0.0.1', port: Number(PORT) })
process.send?.('open')
