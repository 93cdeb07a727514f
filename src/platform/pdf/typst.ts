import { readdir, readFile } from 'node:fs/promises'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const fonts = new URL('../../../assets/fonts/paper/', import.meta.url)

/** Opened at the first document, since most processes never print one, and kept because reading fonts takes time. */
let opened: Promise<NodeCompiler> | undefined

/**
 * A tagged PDF of a Typst template with its data. The template reads the data as `json(bytes(sys.inputs.data))`, so
 * that nothing a person wrote is ever read as Typst. Only house fonts are there to be used.
 * @throws when the template is wrong; never because of the data.
 */
export async function printPdf(template: string, data: unknown, at: Date): Promise<Uint8Array> {
  opened ??= open()
  const compiler = await opened
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } })
  if (!compiled.result) {
    const problems = compiled.takeDiagnostics()?.shortDiagnostics ?? []
    throw new Error(`the document could not be set: ${JSON.stringify(problems)}`)
  }
  const pdf = compiler.pdf(compiled.result, {
    pdfTags: true,
    creationTimestamp: Math.floor(at.getTime() / 1000),
  })
  compiler.evictCache(2)
  return withoutSuspects(pdf)
}

/**
 * Typst writes down that the tags are above suspicion, `/Suspects false`, which is what no word about it means too
 * (ISO 32000-1, table 321). Poppler takes the word for an error and says so in every log, so it becomes as much space.
 */
function withoutSuspects(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const mark = '/MarkInfo <<\n    /Marked true\n    '
  const word = '/Suspects false'
  const at = bytes.lastIndexOf(mark + word)
  if (at >= 0) bytes.fill(' ', at + mark.length, at + mark.length + word.length)
  return pdf
}

async function open(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const names = (await readdir(fonts)).filter((name) => name.endsWith('.ttf')).sort()
  const fontBlobs = await Promise.all(names.map((name) => readFile(new URL(name, fonts))))
  return NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
}
