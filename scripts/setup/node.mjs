import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Unprepared } from './unprepared.mjs'

const systems = { linux: 'linux', darwin: 'darwin', win32: 'win' }

/**
 * Path of the Node 24 among the packages; where there is none for this kind of machine, of the Node that runs this,
 * provided it is new enough.
 */
export function packagedNode() {
  const ending = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  const packaged = resolve(`node_modules/node-${systems[process.platform]}-${process.arch}`, ending)
  if (existsSync(packaged)) return packaged
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Unprepared(
    `There is no packaged Node 24 for this kind of machine (${process.platform} ${process.arch}). Install Node 24 or newer from https://nodejs.org and try again.`,
  )
}

/**
 * The environment of the product: Node keeps what it compiled, and starts with that the next time. Where it may not write
 * that folder, it goes without.
 */
export const rememberingNode = () => ({ NODE_COMPILE_CACHE: resolve('.cache/compiled'), ...process.env })

/**
 * Becomes `node` with these arguments, so that no launcher stays behind in memory. Where a process cannot become
 * another one (Node before 22.15, Windows), it stays, passes signals on, and ends as the other ends.
 * @param {string} node
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment
 */
export function handOver(node, args, environment) {
  if (process.execve && process.platform !== 'win32') {
    process.execve(node, [node, ...args], environment)
  }
  const child = spawn(node, args, { stdio: 'inherit', env: environment })
  const passOn = (signal) => {
    // The terminal sends Ctrl-C to both of us.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn)
  child.on('error', (error) => {
    process.stderr.write(
      `This machine cannot run the packaged Node 24 (${error.code}). Install Node 24 or newer from https://nodejs.org and try again.\n`,
    )
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    } else {
      process.exitCode = code ?? 1
    }
  })
}
