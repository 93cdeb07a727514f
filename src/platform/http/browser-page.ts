/** A file of the built browser app, as Vite lists it. */
interface BuiltFile {
  file: string
  css?: string[]
  /** Files that it cannot run without. */
  imports?: string[]
}

/** The files of the built browser app, by the source they were made from. */
export type BuiltFiles = Readonly<Record<string, BuiltFile>>

/** What a page of the browser app brings along, so that the browser need not find out that it needs it. */
export interface Brought {
  locale: string
  /** Sources that it is drawn by. */
  sources: readonly string[]
  /** What it would ask the server first: answers by address. */
  answers: Readonly<Record<string, unknown>>
}

/** The one page of the browser app, with what this address needs of it. */
export function browserPage(page: string, built: BuiltFiles, { locale, sources, answers }: Brought): string {
  const links = [...filesOf(built, sources)].filter((file) => !page.includes(`"/${file}"`)).map(linkTo)
  return page
    .replace(/<html lang="\w+">/, `<html lang="${locale}">`)
    .replace('</head>', `${links.join('\n')}\n</head>`)
    .replace(
      '</body>',
      () => `<script type="application/json" id="brought">${asData(answers)}</script>\n</body>`,
    )
}

/** These sources as files of the browser, with everything they cannot run without. */
function filesOf(built: BuiltFiles, sources: readonly string[]): Set<string> {
  const files = new Set<string>()
  const seen = new Set<string>()
  const add = (source: string) => {
    const made = built[source]
    if (!made || seen.has(source)) return
    seen.add(source)
    for (const file of [made.file, ...(made.css ?? [])]) files.add(file)
    for (const needed of made.imports ?? []) add(needed)
  }
  for (const source of sources) add(source)
  return files
}

const linkTo = (file: string): string =>
  file.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="/${file}">`
    : `<link rel="modulepreload" crossorigin href="/${file}">`

/** JSON that no text in it can end: a browser looks for the end of a script before it looks at its type. */
const asData = (answers: object): string => JSON.stringify(answers).replaceAll('<', '\\u003c')
