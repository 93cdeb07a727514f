import { Avatar } from './avatar.tsx'
import { BumpSteps } from './bump-steps.tsx'
import { Button, ButtonLink, SquareButton } from './button.tsx'
import { Empty } from './empty.tsx'
import { Gap } from './gap.tsx'
import { Guide } from './guide.tsx'
import { Icon } from './icon.tsx'
import { Junction } from './junction.tsx'
import { PersonaSigns } from './persona-signs.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { SectionHead } from './section-head.tsx'
import { SilenceBar } from './silence-bar.tsx'
import { Skeleton } from './skeleton.tsx'
import { Tag } from './tag.tsx'
import { Voice } from './voice.tsx'

const nothing = () => {}

const marks = (
  <section>
    <SectionHead aside="61 klanten">Tekens</SectionHead>
    <div className="side">
      <Junction number={7} label="Fase 7" />
      <Junction number={7} kind="here" />
      <Junction number={8} kind="later" />
      <Junction number={9} kind="customer" />
      <Junction icon="mail" kind="later" />
      <Junction number={10} size="small" />
      <Junction number={7} kind="here" size="large" />
      <Avatar name="Mo El Amrani" size="small" />
      <Avatar name="Sander de Wit" />
      <Avatar name="Ilse de Wit" size="large" />
      <Icon name="hump" size="large" />
      <Icon name="hump-over" size="large" />
      <Icon name="journey" size="large" />
      <Icon name="level" size="large" />
      <Icon name="silence" size="large" />
    </div>
    <div className="side">
      <Tag icon="cake">Jarig</Tag>
      <Tag tone="chafe">Hobbel sinds dinsdag</Tag>
      <Tag tone="customer">gemeten</Tag>
      <Tag tone="here">hier</Tag>
      <PersonaSigns
        signs={[
          { shape: 'square', size: 'large' },
          { shape: 'ring', size: 'large' },
        ]}
        height={24}
        label="Praktijk"
      />
    </div>
    <p>
      Ze gaan bijna bellen: <Voice>Waar zijn we nu?</Voice>
    </p>
    <Voice block size="large">
      Een vloer waar we niet over na hoeven te denken. Mila knutselt, Sam gooit en de hond doet mee.
    </Voice>
    <SilenceBar days={5} limit={5}>
      <b>5 dagen stil,</b> belt meestal na 5
    </SilenceBar>
    <SilenceBar days={3} limit={4} small>
      <b>3 dagen stil,</b> belt meestal na 4
    </SilenceBar>
    <BumpSteps
      label="Herstel"
      steps={[
        { label: 'gehoord', state: 'done' },
        { label: 'uitgelegd', state: 'done' },
        { label: 'oplossen', state: 'now' },
        { label: 'navragen', state: 'later' },
      ]}
    />
  </section>
)

const actions = (
  <section>
    <SectionHead>Doen</SectionHead>
    <div className="side">
      <Guide>Stuur dit bericht</Guide>
      <Button icon="pencil">Pas aan</Button>
      <ButtonLink icon="phone" href="tel:+31612345678">
        Bel
      </ButtonLink>
      <Button quiet>Na de middag</Button>
      <SquareButton icon="search" label="Zoek" />
    </div>
    <div className="side">
      <Guide large>Verstuur naar Sander</Guide>
      <Guide isDisabled>Even niet</Guide>
      <Button isDisabled icon="send">
        Verstuur
      </Button>
      <Button icon="trash" chafes>
        Wis deze klant
      </Button>
    </div>
    <Gap label="Nog leeg" hint="Vraag het bij de volgende pols" onPress={nothing} />
    <Empty title="Nog geen klanten onderweg" action={<Button icon="plus">Schrijf de eerste op</Button>}>
      Haal ze uit je telefoon of je boekhouding, of begin met één naam.
    </Empty>
    <ProgressBar label="Klanten inlezen" value={3200} of={10000} valueText="3.200 van 10.000 regels" />
    <Skeleton label="Even geduld" rows={2} />
  </section>
)

/** What is drawn and what is pressed. */
export function Signs() {
  return (
    <>
      {marks}
      {actions}
    </>
  )
}
