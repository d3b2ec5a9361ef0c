import { type IconName, iconPaths } from './icon-paths'

export type { IconName } from './icon-paths'

type IconProps = {
  readonly name: IconName
  /** Edge in pixels, 18 unless told. */
  readonly size?: number
}

/** A line icon in the colour of its text. Decorative: the word beside it, or the button's label, carries the meaning. */
export function Icon({ name, size = 18 }: IconProps) {
  const paths = iconPaths[name].split('|')
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'dots' ? 2.6 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {paths.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
