import { Icon } from '../../design/icon.tsx'
import { SectionHead } from '../../design/section-head.tsx'
import { useTexts } from '../../language.tsx'

/** How contacts leave the places where people keep them, step by step. */
export function HowToExport() {
  const { importScreens: texts } = useTexts()
  return (
    <section className="how">
      <SectionHead>{texts.howTitle}</SectionHead>
      {texts.how.map(({ from, steps }) => (
        <details key={from} name="how-to-export">
          <summary>
            {from}
            <Icon name="chevron-down" />
          </summary>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  )
}
