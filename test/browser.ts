import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Arguments with which Chromium stays quiet and local, also as root and in a container. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--disable-dev-shm-usage',
]

/**
 * Path of a Chromium or Chrome on this machine that starts: the one in CHROMIUM, an installed one, or the one that
 * Playwright downloaded. `undefined` when there is none.
 */
export function findBrowser(environment: Record<string, string | undefined>): string | undefined {
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => programs.map((program) => join(folder, program)))
  return [environment.CHROMIUM ?? '', ...onPath, ...places, chromium.executablePath()].find(
    (path) => existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0,
  )
}

/**
 * As `findBrowser`, but fetches one where there is none: Playwright's own, else as root Debian's package.
 * @param say receives one sentence per step that takes time.
 * @throws Error with a sentence that says what to install, when nothing helped.
 */
export function ensureBrowser(
  environment: Record<string, string | undefined>,
  say: (sentence: string) => void,
): string {
  const attempts: [string, string[][]][] = [
    [
      'No Chromium or Chrome was found. Downloading one.',
      [[process.execPath, playwright, 'install', 'chromium']],
    ],
    [
      'That did not give a browser that starts. Installing the one of this system.',
      process.getuid?.() === 0
        ? [
            ['apt-get', 'update', '-qq'],
            ['apt-get', 'install', '-qq', '-y', '--no-install-recommends', 'chromium'],
          ]
        : [],
    ],
  ]
  for (const [sentence, commands] of attempts) {
    const found = findBrowser(environment)
    if (found) return found
    if (commands.length > 0) say(sentence)
    for (const [program = '', ...args] of commands) spawnSync(program, args, { stdio: ['ignore', 2, 2] })
  }
  const found = findBrowser(environment)
  if (found) return found
  throw new Error(
    'The browser tests need Chromium or Chrome, and none could be found, downloaded or installed. Install one (on Debian: apt-get install chromium), or name its path: CHROMIUM=/path/to/chromium npm test.',
  )
}

const playwright = 'node_modules/@playwright/test/cli.js'
