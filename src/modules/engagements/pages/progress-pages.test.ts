import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allowsItsStyle, everyText, rowCounts, weightOf } from '../../../../test/customer-pages.ts'
import { type Member, openTestHouse, type TestHouse } from '../../../../test/house.ts'
import { makeTravellers, startIn, type Travellers } from '../../../../test/travel.ts'
import { houseStyleRoutes } from '../../staff/house-style.contract.ts'
import { organisationRoutes } from '../../staff/organisation.contract.ts'
import { touchRoutes } from '../../touches/touches.contract.ts'
import { engagementRoutes } from '../engagements.contract.ts'

let test: TestHouse
let owner: Member
let travellers: Travellers
beforeAll(async () => {
  test = await openTestHouse()
  owner = await test.owner()
  travellers = await makeTravellers(test, owner)
  await owner.call(organisationRoutes.changeOrganisation, { body: { phone: '033 456 78 90' } })
})
afterAll(() => test.close())

const linkTo = async (engagementId: string) => {
  const { body } = await owner.call(engagementRoutes.renewProgressLink, { params: { engagementId } })
  return (body.url ?? '').replace('https://reis.example', '')
}
const started = async (name?: string) => {
  const engagementId = await startIn(owner, travellers, 7, name ? { name } : {})
  return { engagementId, path: await linkTo(engagementId) }
}
const addStage = async (engagementId: string, name: string, more: object = {}) =>
  (await owner.call(engagementRoutes.addStage, { params: { engagementId }, body: { name, ...more } })).body
const write = (
  engagementId: string,
  text: string,
  nextNewsOn: string | null,
  nextNewsTime: string | null = null,
) =>
  owner.call(engagementRoutes.writeUpdate, {
    params: { engagementId },
    body: { text, nextNewsOn, nextNewsTime },
  })
const bumpsOf = async (engagementId: string) =>
  (await owner.call(engagementRoutes.engagement, { params: { engagementId } })).body.bumps

/** An engagement half-way: one stage done, one on Monday, two messages. */
async function halfWay() {
  const { engagementId, path } = await started()
  const done = await addStage(engagementId, 'Vloer besteld')
  await owner.call(engagementRoutes.finishStage, { params: done })
  await addStage(engagementId, 'Egaliseren', {
    ...{ startsOn: '2026-11-23', endsOn: '2026-11-24', startsAt: '08:45' },
    explanation: 'De keuken is ’s avonds vrij.',
  })
  await addStage(engagementId, 'Leggen', { startsOn: '2026-11-26' })
  await write(engagementId, 'De vloer is besteld.', '2026-11-20')
  await write(engagementId, 'Maandag gaat door.', '2026-11-23', '16:00')
  return { engagementId, path }
}

describe('[B4] the progress page', () => {
  it('says where they are, what comes next, and when they hear from us', async () => {
    const { path } = await halfWay()
    const page = await test.stranger.get(path)
    expect(page.status).toBe(200)
    const text = page.text.replaceAll(/<style>.*<\/style>|<[^>]+>/gs, ' ').replaceAll(/\s+/g, ' ')
    for (const words of [
      ...['Hoi Lotte en Emre, hier zijn jullie:', 'Klaar: Vloer besteld. Maandag gaan we verder.'],
      ...['Stap 2 van 3', 'Maandag 23 november, 8.45 uur Egaliseren', 'ma 23 en di 24 nov, 8.45'],
      ...[
        'Jullie horen weer van ons maandag, uiterlijk 16.00',
        'Het ene bericht dat we beloofden kwam op tijd.',
      ],
      ...['Sander de Wit, vandaag om 9.30', 'Maandag gaat door.', 'De keuken is ’s avonds vrij.'],
      ...['Nog 1 eerder bericht', 'De vloer is besteld.', 'Wie jullie tegenkomen', 'Ik zit ergens mee'],
    ]) {
      expect(text).toContain(words)
    }
    expect(page.text).toContain('href="tel:0334567890" aria-label="Bel Vloerenbedrijf De Wit"')
    expect(page.text).toMatch(/<details>[\s\S]*De vloer is besteld\.[\s\S]*<\/details>/)
    expect(page.text).not.toContain('<script')
  })

  it('[B7] of ended work says what was done and what was not, and no longer where they are', async () => {
    const { engagementId, path } = await halfWay()
    const { body } = await owner.call(engagementRoutes.engagement, { params: { engagementId } })
    const end = { kind: 'end', why: 'Ze zien ervan af', lastMoveId: body.lastMoveId } as const
    await owner.call(engagementRoutes.makeMove, { params: { engagementId }, body: end })
    const { text } = await test.stranger.get(path)
    expect(text).toContain('PVC visgraat, Vathorst is afgerond.')
    expect(text).toContain('1 van de 3 stappen gedaan')
    expect(text.match(/<p class="day">Gaat niet door<\/p>/g)).toHaveLength(2)
    for (const untrue of ['Het werk is klaar', 'Hier zijn jullie', 'aria-current', 'Jullie horen weer']) {
      expect(text).not.toContain(untrue)
    }
  })

  it('says where they are by the phase while there are no steps', async () => {
    const phases = [6, 7, 8].map(async (number) => {
      const path = await linkTo(await startIn(owner, travellers, number, {}))
      return (await test.stranger.get(path)).text
    })
    const [before = '', during = '', after = ''] = await Promise.all(phases)
    expect(before).toContain('We zijn in gesprek over PVC visgraat, Vathorst. Het werk begint later.')
    expect(before).toContain('Waar jullie nu zijn: Koop')
    expect(before).toContain('Tot die tijd kunnen jullie ons altijd bellen.')
    expect(during).toContain('We zijn bezig met PVC visgraat, Vathorst.')
    expect(during).toContain('Waar jullie nu zijn: Levering')
    expect(after).toContain('PVC visgraat, Vathorst is klaar. We blijven in de buurt.')
    expect(after).not.toContain('Waar jullie nu zijn')
  })

  it('only says that they can call when there is a number to call', async () => {
    const path = await linkTo(await startIn(owner, travellers, 7, {}))
    await owner.call(organisationRoutes.changeOrganisation, { body: { phone: null } })
    expect((await test.stranger.get(path)).text).not.toContain('bellen')
    await owner.call(organisationRoutes.changeOrganisation, { body: { phone: '033 456 78 90' } })
  })

  it('is honest while there is nothing to see yet, and when news is late', async () => {
    const { engagementId, path } = await started()
    const empty = (await test.stranger.get(path)).text
    expect(empty).toContain('We zijn bezig met PVC visgraat, Vathorst.')
    expect(empty).toContain('Hier komt straks het eerste bericht te staan.')
    expect(empty).toContain('De stappen en de dagen staan hier zodra we ze samen hebben afgesproken.')
    await write(engagementId, 'Tot morgen.', '2026-11-20', '10:00')
    test.clock.set('2026-11-20T09:30:00Z')
    const late = (await test.stranger.get(path)).text
    expect(late).toContain('vandaag, uiterlijk 10.00')
    expect(late).toContain('Dit hadden jullie al moeten horen.')
    test.clock.set('2026-11-19T08:30:00Z')
  })

  it('speaks English where the organisation does', async () => {
    const { path } = await halfWay()
    await owner.call(organisationRoutes.changeOrganisation, { body: { locale: 'en' } })
    const { text } = await test.stranger.get(path)
    await owner.call(organisationRoutes.changeOrganisation, { body: { locale: 'nl' } })
    expect(text).toContain('<html lang="en">')
    expect(text).toContain('Monday, by 16:00')
    expect(text).toContain('Mon 23 and Tue 24 Nov, 8:45')
  })

  it('wears the house style, with the logo as a file that may be kept', async () => {
    const { path } = await halfWay()
    await owner.call(houseStyleRoutes.setHouseStyle, { body: { colour: '#12402f' } })
    expect((await test.stranger.get(`${path}/logo`)).status).toBe(404)
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    await owner.call(houseStyleRoutes.setLogo, { body: new File([png], 'logo.png') })
    const page = await test.stranger.get(path)
    expect(page.text).toContain('--house:#12402f')
    const address = /<img src="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const logo = await test.stranger.get(address)
    expect(logo.headers['content-type']).toBe('image/png')
    expect(logo.headers['cache-control']).toBe('private, max-age=604800')
  })

  it('keeps to itself: no cache, no search engine, no referrer, no script, only its own style', async () => {
    const { path } = await halfWay()
    const page = await test.stranger.get(path)
    expect(page.headers).toMatchObject({
      ...{ 'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' },
    })
    expect(page.text).toContain('<meta name="robots" content="noindex,nofollow">')
    expect(allowsItsStyle(page)).toBe(true)
    expect(page.text).not.toMatch(/ style="| on\w+="|https?:/)
  })

  it('escapes whatever anybody wrote, everywhere', async () => {
    const hostile = `"><script>alert('x')</script><img src=x onerror=alert(1)>&amp;`
    const { engagementId, path } = await started(hostile)
    await addStage(engagementId, hostile, { explanation: hostile, startsOn: '2026-11-23' })
    await addStage(engagementId, hostile)
    await write(engagementId, hostile, null)
    await write(engagementId, hostile, null)
    await owner.call(organisationRoutes.changeOrganisation, {
      body: { name: hostile, phone: '"><b>030' },
    })
    const pages = [
      ...[await test.stranger.get(path), await test.stranger.get(`${path}/bump`)],
      ...[await test.stranger.get(`${path}/bump/thanks`)],
      await test.stranger.post(`${path}/bump`, { text: `</textarea>${hostile.repeat(80)}` }),
    ]
    await owner.call(organisationRoutes.changeOrganisation, {
      body: { name: 'Vloerenbedrijf De Wit', phone: '033 456 78 90' },
    })
    for (const { text } of pages) {
      expect(text).toContain('&lt;script&gt;')
      expect(text).not.toMatch(/<script|<img src=x|<b>|alert\('x'\)/)
      expect(text).toContain('&amp;amp;')
    }
    expect(pages.at(-1)?.text.match(/<\/textarea>/g)).toHaveLength(1)
  })

  it('shows nothing that we keep to ourselves', async () => {
    const { engagementId, path } = await halfWay()
    const params = { engagementId }
    const internal = [
      'Betaalt altijd te laat, opletten',
      'Vergeten te bellen',
      'Twijfelt aan ons, zei de buurman',
    ]
    const [touch = '', bump = '', why = ''] = internal
    await owner.call(touchRoutes.logTouch, {
      params: { customerId: travellers.customerId },
      body: { lane: 'call', direction: 'in', text: touch, engagementId },
    })
    await owner.call(engagementRoutes.noteBump, { params, body: { text: bump } })
    const { body } = await owner.call(engagementRoutes.engagement, { params })
    await owner.call(engagementRoutes.makeMove, {
      params,
      body: { kind: 'pause', why, lastMoveId: body.lastMoveId },
    })
    const { text: html } = await test.stranger.get(path)
    const meant = new Set([
      ...['Vloerenbedrijf De Wit', '033 456 78 90', 'PVC visgraat, Vathorst', 'Sander de Wit'],
      ...[
        'Vloer besteld',
        'Egaliseren',
        'Maandag gaat door.',
        'De vloer is besteld.',
        'De keuken is ’s avonds vrij.',
      ],
    ])
    const kept = [...(await everyText(test, owner, 8))].filter((text) => !meant.has(text))
    expect(kept).toEqual(expect.arrayContaining(internal))
    expect(kept.length).toBeGreaterThan(300)
    const page = html.replace(/<head>[\s\S]*<\/head>/, '')
    expect(kept.filter((text) => page.includes(text))).toEqual([])
    expect(html).toContain('Het ligt even stil.')
  })

  it('is light: page and letters in less than 60 kB', async () => {
    const { engagementId, path } = await halfWay()
    for (let day = 1; day <= 20; day++)
      await write(engagementId, `Dag ${day}: ${'alles loopt. '.repeat(20)}`, null)
    const { text } = await test.stranger.get(path)
    const weight = await weightOf(test, text, ['customer-anek-text', 'customer-anek-plate'])
    expect(weight.page + weight.fonts).toBeLessThan(60_000)
    expect(weight.page).toBeLessThan(8_000)
  })

  it('changes nothing by being opened', async () => {
    const { path } = await halfWay()
    const before = await rowCounts(test, owner)
    for (const page of ['', '/bump', '/bump/thanks', '/logo', '', '/bump'])
      await test.stranger.get(path + page)
    expect(await rowCounts(test, owner)).toEqual(before)
  })

  it('is gone, kindly, when the link is dead', async () => {
    const { engagementId, path } = await halfWay()
    await owner.call(engagementRoutes.endProgressLink, { params: { engagementId } })
    for (const page of ['', '/bump', '/bump/thanks', '/logo']) {
      expect((await test.stranger.get(path + page)).status).toBe(404)
    }
    const dead = await test.stranger.get(path)
    expect(dead.headers['content-type']).toContain('text/html')
    expect(dead.text).toContain('Deze link werkt niet meer. Vraag degene van wie je hem kreeg om een nieuwe.')
    expect((await test.stranger.post(`${path}/bump`, { text: 'Hallo?' })).status).toBe(404)
    expect(await bumpsOf(engagementId)).toEqual([])
  })
})

describe('[B5] ‘Ik zit ergens mee’', () => {
  it('makes an open bump in the customer’s words, and says thanks', async () => {
    const { engagementId, path } = await halfWay()
    expect((await test.stranger.get(`${path}/bump`)).text).toContain('Verstuur naar Sander')
    const sent = await test.stranger.post(`${path}/bump`, { text: ' Er zit een kras\r\nop de deur. ' })
    expect([sent.status, sent.headers.location]).toEqual([303, `${path}/bump/thanks`])
    expect((await test.stranger.get(`${path}/bump/thanks`)).text).toContain('Dank je dat je het zegt.')
    expect(await bumpsOf(engagementId)).toMatchObject([
      { text: 'Er zit een kras\nop de deur.', fromCustomer: true, steps: [] },
    ])
    await test.stranger.post(`${path}/bump`, { text: 'Er zit een kras\nop de deur.' })
    expect(await bumpsOf(engagementId)).toHaveLength(1)
  })

  it.each([
    ['empty', { text: ' \n ' }, 'Hier staat nog niets.'],
    ['too long', { text: `Kras. ${'x'.repeat(4000)}` }, 'Gebruik ten hoogste 4000 tekens'],
    ['nothing', {}, 'Hier staat nog niets.'],
  ])('says what is wrong when it is %s, and keeps what was written', async (_, form, sentence) => {
    const { engagementId, path } = await halfWay()
    const page = await test.stranger.post(`${path}/bump`, form as Record<string, string>)
    expect(page.status).toBe(422)
    expect(page.text).toContain(sentence)
    if ('text' in form) expect(page.text).toContain(form.text.trim())
    expect(await bumpsOf(engagementId)).toEqual([])
  })

  it('takes a post without a body, and one whose origin the browser hides', async () => {
    const { engagementId, path } = await halfWay()
    const post = (headers: Record<string, string>, payload?: string) =>
      test.app.inject({ method: 'POST', url: `${path}/bump`, headers, payload })
    expect((await post({})).statusCode).toBe(422)
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' }
    expect((await post(form, 'text=Stof')).statusCode).toBe(303)
    expect((await post({ ...form, origin: 'https://elders.example' }, 'text=Spam')).statusCode).toBe(403)
    expect(await bumpsOf(engagementId)).toMatchObject([{ text: 'Stof' }])
  })
})
