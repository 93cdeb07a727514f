import { spawnSync } from 'node:child_process'
import { delimiter, dirname } from 'node:path'

/** One part of a longer command: what it does in words, and how. */
export interface Step {
  title: string
  command: string[]
  environment?: Record<string, string>
}

/**
 * Runs the steps one after the other and tells the story; all of them run, so that one run shows everything that is
 * wrong. The exit code of this process becomes 1 when one failed.
 */
export function runSteps(steps: Step[]): void {
  const failed = steps.filter((step) => !succeeds(step)).map(({ title }) => title)
  if (failed.length === 0) {
    tell('All is well.')
  } else {
    tell(`Not yet: ${failed.join('; ')}.`)
    process.exitCode = 1
  }
}

/** Path of a program that came with the packages, as arguments to Node. */
export function packaged(entry: string): string[] {
  return [process.execPath, `node_modules/${entry}`]
}

/** Says where we are, so that it stands out between the words of the tools. */
export function tell(sentence: string): void {
  process.stdout.write(`\n▸ ${sentence}\n\n`)
}

function succeeds({ title, command: [program = '', ...args], environment }: Step): boolean {
  tell(title)
  // Tools that look for Node on the path find the one this runs on.
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...environment },
  })
  return status === 0
}
