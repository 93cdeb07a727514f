import './icon.css'
import { icons } from './icons.ts'
import { type Sign, signs } from './signs.ts'

export type IconName = keyof typeof icons | keyof typeof signs

interface IconProps {
  name: IconName
  /** 16, 20 or 24 px. */
  size?: 'small' | 'normal' | 'large'
  /** Only when no word stands beside it; otherwise the icon is left out of what is read aloud. */
  label?: string
}

/** An icon cut square at its ends, so that it belongs with the signpost. */
export function Icon({ name, size = 'normal', label }: IconProps) {
  const sign: Sign =
    name in signs ? signs[name as keyof typeof signs] : { stroke: icons[name as keyof typeof icons] }
  const paths = (
    <>
      {sign.fill && <path d={sign.fill} className="filled" />}
      <path d={sign.stroke} />
      {sign.light && <path d={sign.light} className="light" />}
    </>
  )
  return label ? (
    <svg className={`icon ${size}`} viewBox="0 0 24 24" role="img" aria-label={label}>
      {paths}
    </svg>
  ) : (
    <svg className={`icon ${size}`} viewBox="0 0 24 24" aria-hidden="true">
      {paths}
    </svg>
  )
}
