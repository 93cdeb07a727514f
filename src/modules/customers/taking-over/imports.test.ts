import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../../test/house.ts'
import { within } from '../../../../test/travel.ts'
import { withinOrganisation } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids.ts'
import { customerRoutes } from '../customers.contract.ts'
import { importRoutes } from '../imports.contract.ts'
import { takeNextBatch } from './next-batch.ts'
import { openFile, previewOf } from './preview.ts'

const { uploadImport, mapImport, startImport, importRun, importRows, listImports } = importRoutes
const { addCustomer, customer, listCustomers } = customerRoutes

let test: TestHouse
beforeAll(async () => {
  test = await openTestHouse()
  await test.startJobs()
})
afterAll(() => test.close())

const file = (text: string, name = 'klanten.csv') => new File([text], name)
const upload = async (by: Member, text: string, name?: string) =>
  (await by.call(uploadImport, { body: file(text, name) })).body

async function takeOver(by: Member, text: string, name?: string) {
  const { importId } = await upload(by, text, name)
  await by.call(startImport, { params: { importId } })
  return finished(by, importId)
}

async function finished(by: Member, importId: string) {
  await expect
    .poll(async () => (await by.call(importRun, { params: { importId } })).body.status, { timeout: 15_000 })
    .toBe('done')
  const { body: run } = await by.call(importRun, { params: { importId } })
  const { body } = await by.call(importRows, { params: { importId }, query: { limit: 500 } })
  return { ...run, rows: body.rows }
}

const everybody = async (by: Member) => {
  const { customers } = (await by.call(listCustomers, { query: { limit: 200 } })).body
  return customers.map(({ name }) => name)
}

const list = `Voornaam;Tussenvoegsel;Achternaam;E-mail;Mobiel;Postcode;Plaats;Verjaardag;Hoe gevonden;Kleur
Jan;van der;Berg;jan@berg.example;06-12345678;3811 AB;Amersfoort;29-02-1984;Aanbeveling;groen
Els;;Smit;els@smit.example;;1012 LM;Amsterdam;31-04-1990;Via de krant;
Jan;van der;Berg;jan@berg.example;06-12345678;3811 AB;Amersfoort;29-02-1984;Aanbeveling;groen
;;;;0612340000;;;;;
`

describe('the preview', () => {
  it('says what the file is and what would happen, and touches no customer', async () => {
    const owner = await test.owner()
    const run = await upload(owner, list)
    expect(run).toMatchObject({
      ...{ status: 'previewed', format: 'csv', fileName: 'klanten.csv', total: 4, processed: 0 },
      preview: {
        ...{ encoding: 'utf-8', delimiter: ';' },
        counts: { added: 2, merged: 0, unchanged: 1, reported: 1 },
        mapping: { hasHeader: true },
      },
    })
    expect(run.preview?.columns).toContain('Kleur')
    expect(run.preview?.firstRows.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Jan van der Berg', 'added'],
      ['Els Smit', 'added'],
      ['Jan van der Berg', 'unchanged'],
      ['', 'reported'],
    ])
    expect(run.preview?.firstRows[0]?.remarks).toEqual([expect.stringContaining('Kleur: ‘groen’')])
    expect(run.preview?.firstRows[1]?.remarks).toEqual([expect.stringContaining('‘31-04-1990’ bestaat niet')])
    expect(await everybody(owner)).toEqual([])
  })

  it('follows the columns as somebody settles them', async () => {
    const owner = await test.owner()
    const { importId, preview } = await upload(owner, 'A,B\nEls Smit,els@smit.example\n')
    expect(preview?.counts).toEqual({ added: 0, merged: 0, unchanged: 0, reported: 1 })
    const columns = [{ field: 'fullName' as const }, { field: 'email' as const }]
    const { body } = await owner.call(mapImport, { params: { importId }, body: { hasHeader: true, columns } })
    expect(body.preview).toMatchObject({ counts: { added: 1, reported: 0 }, mapping: { columns } })
    await owner.call(startImport, { params: { importId } })
    expect((await finished(owner, importId)).counts.added).toBe(1)
    expect(await everybody(owner)).toEqual(['Els Smit'])
    const late = await owner.call(mapImport, { params: { importId }, body: { hasHeader: true, columns } })
    expect(late.problem.code).toBe('import-started')
  })

  it.each([
    ['empty', '', 'file-empty'],
    ['a workbook', 'PK\u0003\u0004 xl/workbook.xml', 'file-is-workbook'],
    ['a header only', 'Naam,E-mail\n', 'file-has-no-rows'],
  ])('refuses a file that is %s, in a sentence', async (_what, text, code) => {
    const owner = await test.owner()
    const { status, problem } = await owner.call(uploadImport, { body: file(text) })
    expect(status).toBe(422)
    expect(problem).toMatchObject({ code, errors: [{ field: 'file' }] })
    expect((await owner.call(listImports)).body).toEqual([])
  })

  it('of a large file lets others have their turn', async () => {
    const owner = await test.owner()
    const rows = 5000
    const people = Array.from({ length: rows }, (_, at) => `Els,Vos ${at},els${at}@vos.example`)
    let turns = 0
    let looking = true
    const count = () => {
      turns += 1
      if (looking) setImmediate(count)
    }
    setImmediate(count)
    const bytes = new TextEncoder().encode(`Voornaam,Achternaam,E-mail\n${people.join('\n')}\n`)
    const file = await openFile(bytes, 'klanten.csv', undefined)
    looking = false
    expect(turns).toBeGreaterThan(20)
    const { counts } = await within(test, owner, (tx) => previewOf(tx, owner.actor, file))
    expect([file.pieces.length, counts.added]).toEqual([rows, rows])
  })

  it('has no columns to settle for a vCard', async () => {
    const owner = await test.owner()
    const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kok;Mia;;;\r\nFN:Mia Kok\r\nEND:VCARD\r\n'
    const { importId, format } = await upload(owner, card, 'mia.vcf')
    expect(format).toBe('vcard')
    const body = { hasHeader: false, columns: [] }
    expect((await owner.call(mapImport, { params: { importId }, body })).problem.code).toBe(
      'import-has-no-columns',
    )
  })
})

describe('taking a file over', () => {
  it('imports, merges or reports every row with its reason, and drops nothing', async () => {
    const owner = await test.owner()
    const { counts, rows, total, processed, preview } = await takeOver(owner, list)
    expect(counts).toEqual({ added: 2, merged: 0, unchanged: 1, reported: 1 })
    expect([total, processed, preview]).toEqual([4, 4, null])
    expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'added'],
      [3, 'added'],
      [4, 'unchanged'],
      [5, 'reported'],
    ])
    expect(rows[2]?.reason).toBe('Jan van der Berg staat al eerder in dit bestand.')
    expect(rows[3]?.reason).toContain('De naam ontbreekt')
    expect(rows.every(({ reason }) => reason !== '')).toBe(true)
    const customerId = rows[0]?.customer?.id ?? ''
    const { body } = await owner.call(customer, { params: { customerId } })
    expect(body).toMatchObject({
      ...{ name: 'Jan van der Berg', source: 'referral', kind: 'person' },
      contacts: [
        {
          ...{ firstName: 'Jan', infix: 'van der', lastName: 'Berg' },
          birthday: { day: 29, month: 2, year: 1984 },
          emails: [{ address: 'jan@berg.example' }],
          phones: [{ label: 'mobile', number: '06-12345678' }],
        },
      ],
      addresses: [{ postcode: '3811 AB', city: 'Amersfoort' }],
    })
    const els = await owner.call(customer, { params: { customerId: rows[1]?.customer?.id ?? '' } })
    expect(els.body).toMatchObject({ source: 'other', sourceDetail: 'Via de krant' })
  })

  it('changes nothing when the same file comes again', async () => {
    const owner = await test.owner()
    await takeOver(owner, list)
    const before = await everything(owner)
    const { counts, rows } = await takeOver(owner, list)
    expect(counts).toEqual({ added: 0, merged: 0, unchanged: 3, reported: 1 })
    expect(rows[0]?.reason).toBe('Deze regel is al eerder overgenomen, bij Jan van der Berg.')
    expect(await everything(owner)).toEqual(before)
  })

  it('adds what was missing and never writes over what was known', async () => {
    const owner = await test.owner()
    const { body: known } = await owner.call(addCustomer, {
      body: {
        note: 'Belt liever niet',
        contacts: [
          {
            ...{ firstName: 'Jan', infix: 'van der', lastName: 'Berg', birthday: { day: 1, month: 3 } },
            emails: [{ address: 'jan@berg.example' }],
          },
          { firstName: 'Els', infix: 'van der', lastName: 'Berg' },
        ],
      },
    })
    const { counts, rows } = await takeOver(owner, list.split('\n').slice(0, 2).join('\n'))
    expect(counts).toEqual({ added: 0, merged: 1, unchanged: 0, reported: 0 })
    expect(rows[0]?.reason).toContain('hetzelfde e-mailadres')
    expect(rows[0]?.remarks.join(' ')).toContain('Verjaardag')
    const { body } = await owner.call(customer, { params: known })
    expect(body).toMatchObject({
      ...{ name: known.name, note: 'Belt liever niet', source: 'referral', revision: 2 },
      contacts: [
        {
          contactId: known.contacts[0]?.contactId,
          birthday: { day: 1, month: 3, year: null },
          phones: [{ number: '06-12345678' }],
        },
        { contactId: known.contacts[1]?.contactId, firstName: 'Els' },
      ],
      addresses: [{ city: 'Amersfoort' }],
    })
  })

  it('keeps what belongs to a company and to nobody in particular', async () => {
    const owner = await test.owner()
    const text = (phone: string) => `Bedrijf,E-mail,Telefoon\nBouw BV,info@bouw.example,${phone}\n`
    await takeOver(owner, text('033 4567890'))
    const { rows } = await takeOver(owner, text('033 4567891'))
    expect(rows[0]?.outcome).toBe('merged')
    const { body } = await owner.call(customer, { params: { customerId: rows[0]?.customer?.id ?? '' } })
    expect(body).toMatchObject({
      ...{ kind: 'company', name: 'Bouw BV' },
      contacts: [
        {
          ...{ firstName: '', lastName: '', emails: [{ address: 'info@bouw.example' }] },
          phones: [{ number: '033 4567890' }, { number: '033 4567891' }],
        },
      ],
    })
    expect(body.contacts).toHaveLength(1)
  })

  it('knows a persona by its name, and says when there is no such persona', async () => {
    const owner = await test.owner()
    const { organisationId } = owner.actor
    const signs = { position: 1, signs: '{}', createdAt: test.clock.now().toString() }
    await withinOrganisation(test.house.database, organisationId, (tx) =>
      tx
        .insertInto('persona')
        .values({ ...signs, organisationId, personaId: newId(), name: 'Het drukke gezin' })
        .execute(),
    )
    const { rows } = await takeOver(owner, 'Naam,Klanttype\nEls Smit,het drukke gezin\nMia Kok,Senior\n')
    const persona = async (at: number) =>
      (await owner.call(customer, { params: { customerId: rows[at]?.customer?.id ?? '' } })).body.persona
        ?.name
    expect(await persona(0)).toBe('Het drukke gezin')
    expect(await persona(1)).toBeUndefined()
    expect(rows[1]?.remarks).toEqual([expect.stringContaining('‘Senior’')])
  })

  it('shows the rows a page at a time, and only those with one outcome', async () => {
    const owner = await test.owner()
    const { importId } = await takeOver(owner, list)
    const params = { importId }
    const first = (await owner.call(importRows, { params, query: { limit: 3 } })).body
    const second = (await owner.call(importRows, { params, query: { limit: 3, after: first.next ?? 0 } }))
      .body
    expect([...first.rows, ...second.rows].map(({ position }) => position)).toEqual([0, 1, 2, 3])
    expect(second.next).toBeNull()
    const reported = (await owner.call(importRows, { params, query: { outcome: 'reported' } })).body
    expect(reported.rows.map(({ line }) => line)).toEqual([5])
  })

  it('records who brought the file in, and nothing of what stood in it', async () => {
    const owner = await test.owner()
    const { importId } = await takeOver(owner, list)
    const events = await withinOrganisation(test.house.database, owner.actor.organisationId, (tx) =>
      tx.selectFrom('event').select(['kind', 'userId', 'subjectId', 'fields']).orderBy('kind').execute(),
    )
    expect(events.filter(({ kind }) => kind === 'customer.added')).toHaveLength(2)
    expect(events).toContainEqual({
      ...{ kind: 'customers.imported', userId: owner.actor.userId, subjectId: importId, fields: [] },
    })
    expect(JSON.stringify(events)).not.toMatch(/Berg|example/)
  })
})

describe('a taking over that breaks off', () => {
  const people = Array.from(
    { length: 700 },
    (_, at) => `Klant${at},Achternaam${at % 650},k${at % 650}@post.example`,
  )
  const long = `Voornaam,Achternaam,E-mail\n${people.join('\n')}\n`

  it('goes on where it stopped: nobody twice, nobody passed by', async () => {
    const owner = await test.owner()
    const { organisationId } = owner.actor
    const { importId, total, preview } = await upload(owner, long)
    const { pieces } = await openFile(new TextEncoder().encode(long), 'klanten.csv', undefined)
    await withinOrganisation(test.house.database, organisationId, (tx) =>
      tx.updateTable('importRun').set({ status: 'running' }).where('importId', '=', importId).execute(),
    )
    const batch = (then?: () => never) =>
      withinOrganisation(test.house.database, organisationId, async (tx) => {
        await takeNextBatch(tx, organisationId, importId, pieces, test.clock.now())
        then?.()
      })
    const crash = () => {
      throw new Error('the lights went out')
    }
    await batch()
    await expect(batch(crash)).rejects.toThrow('the lights went out')
    const { body: halfway } = await owner.call(importRun, { params: { importId } })
    expect(halfway).toMatchObject({ status: 'running', processed: 250, total })
    await Promise.all([batch(), batch()])
    await owner.call(startImport, { params: { importId } })
    await owner.call(startImport, { params: { importId } })
    const { counts, rows } = await finished(owner, importId)
    expect(counts).toEqual(preview?.counts)
    expect(counts.added + counts.merged + counts.unchanged + counts.reported).toBe(total)
    const all = await withinOrganisation(test.house.database, organisationId, (tx) =>
      tx
        .selectFrom('customer')
        .select((select) => select.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    )
    expect(all.count).toBe(counts.added)
    expect(rows).toHaveLength(500)
  })
})

describe('whose imports', () => {
  it('are never those of another organisation, and not for readers to start', async () => {
    const owner = await test.owner()
    const { importId } = await upload(owner, list)
    const others = await test.owner('Advies Plus')
    const reader = await test.join(owner, 'reader')
    const params = { importId }
    expect((await others.call(importRun, { params })).status).toBe(404)
    expect((await others.call(startImport, { params })).status).toBe(404)
    expect((await others.call(importRows, { params, query: {} })).status).toBe(404)
    expect((await others.call(listImports)).body).toEqual([])
    expect((await reader.call(startImport, { params })).status).toBe(403)
    expect((await reader.call(uploadImport, { body: file(list) })).status).toBe(403)
    expect((await reader.call(importRun, { params })).status).toBe(200)
  })
})

/** Every customer whole, and every import key: what a second import must leave as it is. */
async function everything(by: Member) {
  return withinOrganisation(test.house.database, by.actor.organisationId, async (tx) => ({
    customers: await tx.selectFrom('customer').selectAll().orderBy('customerId').execute(),
    contacts: await tx.selectFrom('contact').selectAll().orderBy('contactId').execute(),
    points: await tx.selectFrom('contactPoint').selectAll().orderBy('contactPointId').execute(),
    addresses: await tx.selectFrom('address').selectAll().orderBy('addressId').execute(),
  }))
}
