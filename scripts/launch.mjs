/**
 * What every `npm run` command goes through: `node scripts/launch.mjs COMMAND [arguments]`. It brings the packages and
 * the browser app up to date, and then hands over to the command, in the Node 24 that is among the packages.
 * This file and `setup/` run on whatever Node npm itself runs on, so they are plain JavaScript without dependencies.
 */

const commands = {
  start: { file: 'src/main.ts', app: true },
  demo: { file: 'src/demo/main.ts', app: true },
  test: { file: 'scripts/test.ts', app: true },
  'test:peers': { file: 'scripts/test-peers.ts', app: true },
  check: { file: 'scripts/check.ts', app: false },
  bench: { file: 'bench/run.ts', app: true },
  soak: { file: 'scripts/soak.ts', app: false },
  types: { file: 'scripts/types.ts', app: false },
  'reset-owner': { file: 'src/reset-owner.ts', app: false },
}

const [name = '', ...rest] = process.argv.slice(2)
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  refuse(
    `Reisgenoot needs Node 20.19 or newer to begin with, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
  )
} else if (!Object.hasOwn(commands, name)) {
  refuse(`There is no command "${name}". Choose one of: ${Object.keys(commands).join(', ')}.`)
} else {
  const { Unprepared } = await import('./setup/unprepared.mjs')
  const { bringPackagesUpToDate } = await import('./setup/packages.mjs')
  const { bringAppUpToDate } = await import('./setup/app.mjs')
  const { packagedNode, rememberingNode, handOver } = await import('./setup/node.mjs')
  try {
    const { file, app } = commands[name]
    if (name === 'start') say('Reisgenoot is starting.')
    bringPackagesUpToDate(say)
    const node = packagedNode()
    if (app) bringAppUpToDate(node, say)
    handOver(node, [file, ...rest], file.startsWith('src/') ? rememberingNode() : process.env)
  } catch (error) {
    if (!(error instanceof Unprepared)) throw error
    refuse(error.message)
  }
}

/** Progress goes to standard error, because the answer of some commands is standard output. */
function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

function refuse(sentence) {
  say(sentence)
  process.exitCode = 1
}
