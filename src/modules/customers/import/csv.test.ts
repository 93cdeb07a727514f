import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Delimiter, delimiters, parseCsv } from './csv.ts'

const cellsOf = (text: string): string[][] => parseCsv(text).rows.map((row) => row.cells)

describe('parseCsv', () => {
  test.each<[Delimiter, string]>([
    [',', 'naam,plaats\nJan,"Dorp; west"\n'],
    [';', 'naam;bedrag\nJan;12,50\nPiet;13,00\n'],
    ['\t', 'naam\tplaats\nJan, de jonge\tDorp\n'],
    [';', 'sep=;\r\nnaam;plaats,land\r\nJan;Dorp,NL\r\n'],
    [';', '"sep=;"\nnaam;plaats\nJan;Dorp\n'],
    [',', 'naam\nJan\n'],
  ])('finds %j', (delimiter, text) => {
    expect(parseCsv(text)).toMatchObject({ delimiter, hasHeader: true })
    expect(parseCsv(text).header[0]).toBe('naam')
  })

  test('keeps line ends inside quotes and names the line on which a row starts', () => {
    const table = parseCsv('a,b\r\n"een\r\ntwee","zei ""ja"""\r\n\r\n,\r\nx,y')
    expect(table.rows).toEqual([
      { line: 2, cells: ['een\r\ntwee', 'zei "ja"'], extra: [], missing: 0 },
      { line: 6, cells: ['x', 'y'], extra: [], missing: 0 },
    ])
  })

  test('a quote that is never closed costs its own line only', () => {
    const table = parseCsv('a,b\n1,2\n"open,3\n4,5\n6,"zeven"\n"8"x,9\n10,11')
    expect(table.broken).toEqual([
      { line: 3, text: '"open,3' },
      { line: 6, text: '"8"x,9' },
    ])
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['1', '2'],
      ['4', '5'],
      ['6', 'zeven'],
      ['10', '11'],
    ])
  })

  test('inch marks, blanks before quotes and all three line ends are read', () => {
    expect(cellsOf('a,b\nplank 5",x\r\n p , "q, r"\ry,z')).toEqual([
      ['plank 5"', 'x'],
      ['p', 'q, r'],
      ['y', 'z'],
    ])
  })

  test('tells what a ragged row lacks and has over', () => {
    expect(parseCsv('a,b,c\n1\n1,2,3,,4\n').rows).toEqual([
      { line: 2, cells: ['1', '', ''], extra: [], missing: 2 },
      { line: 3, cells: ['1', '2', '3'], extra: ['4'], missing: 0 },
    ])
  })

  test('a first row with an address, number or date is data, unless the user says otherwise', () => {
    const text = 'Jan,jan@vries.example\nPiet,piet@wit.example\n'
    expect(parseCsv(text)).toMatchObject({
      hasHeader: false,
      header: ['', ''],
      rows: [{ line: 1 }, { line: 2 }],
    })
    expect(parseCsv(text, true).rows).toHaveLength(1)
  })

  test('whatever the cells hold, they come back the same', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab",;\t\n\r\' é=') })
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(table, fc.constantFrom(...delimiters), (rows, delimiter) => {
        const write = (cells: readonly string[]) =>
          cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter)
        const text = [`"a"${delimiter}"b"${delimiter}"c"`, ...rows.map(write)].join('\r\n')
        const kept = rows.filter((cells) => cells.some((value) => value !== ''))
        expect(parseCsv(text, true)).toMatchObject({ delimiter, broken: [] })
        expect(parseCsv(text, true).rows.map((row) => row.cells)).toEqual(kept)
      }),
    )
  })

  test('no text throws, and every filled line is in a row or broken', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab",;\t\n\r ') })
    fc.assert(
      fc.property(text, (hostile) => {
        const { rows, broken, header } = parseCsv(hostile)
        const letters = (value: string) => value.replace(/[^ab]/g, '').length
        const inRows = rows.flatMap((row) => [...row.cells, ...row.extra])
        const all = [...header, ...inRows, ...broken.map((line) => line.text)]
        expect(letters(all.join(''))).toBe(letters(hostile))
      }),
    )
  })
})
