import { Anchor } from '../design/anchor.tsx'
import { Voice } from '../design/voice.tsx'
import { useLocale, useTexts } from '../language.tsx'
import type { Customer } from './travel-queries.ts'

/** Whether anything is known of how this customer came to us, or whom they brought. */
export const isFoundUsKnown = ({ source, sourceDetail, referredBy, brought }: Customer): boolean =>
  Boolean(source || sourceDetail || referredBy || brought.length > 0)

/** How they found us, by whom, and whom they brought themselves. */
export function FoundUs({ customer }: { customer: Customer }) {
  const { customers, customerScreens, customerPage } = useTexts()
  const texts = customerPage.words
  const { source, sourceDetail, referredBy, brought } = customer
  // "Recommended, recommended by Els" says it twice.
  const way = source === 'referral' && referredBy ? null : source
  return (
    <>
      {(source || sourceDetail || referredBy) && (
        <div className="found-us">
          <h3>{customerScreens.form.source}</h3>
          {way && <p>{customers.sources[way]}</p>}
          {referredBy && (
            <p>
              {texts.recommendedBy} <People people={[referredBy]} />
            </p>
          )}
          {sourceDetail && (
            <Voice size="large" block>
              {sourceDetail}
            </Voice>
          )}
        </div>
      )}
      {brought.length > 0 && (
        <div className="found-us">
          <h3>{texts.brought}</h3>
          <p>
            <People people={brought} />
          </p>
        </div>
      )}
    </>
  )
}

/** Customers by name in a sentence, each leading to their page. */
function People({ people }: { people: Customer['brought'] }) {
  const list = new Intl.ListFormat(useLocale()).formatToParts(people.map(({ id }) => id))
  return list.map(({ type, value }) => {
    const person = type === 'element' ? people.find(({ id }) => id === value) : undefined
    return person ? (
      <Anchor key={person.id} href={`/customers/${person.id}`}>
        {person.name}
      </Anchor>
    ) : (
      value
    )
  })
}
