import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPrivateServer } from '../src/platform/database/engine/private-server.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { runSteps } from './steps.ts'

/** `npm run types`: writes the types of the tables from a freshly migrated database. */
const dataDir = await mkdtemp(join(tmpdir(), 'reisgenoot-types-'))
const server = await startPrivateServer({ dataDir })
try {
  await migrate(server.ownerUrl)
  runSteps([
    {
      title: 'Writing the types of the tables',
      command: [process.execPath, 'scripts/generate-types.ts', server.ownerUrl],
    },
  ])
} finally {
  await server.stop()
  await rm(dataDir, { recursive: true })
}
