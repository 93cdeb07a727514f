import { readFileSync } from 'node:fs'

/** A style sheet beside the module that names it, without comments and superfluous white space. */
export const readStyle = (name: string, beside: string): string =>
  readFileSync(new URL(name, beside), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, (_, sign: string) => sign)
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}')
    .trim()
