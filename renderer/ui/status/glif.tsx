import type { JSX } from 'react'
import classes from './glif.module.css'

export type GlifName =
  | 'kosong'
  | 'separuh'
  | 'centang'
  | 'kunci'
  | 'segitiga'
  | 'belah'
  | 'salah'
  | 'silang'
  | 'wakil'
  | 'izin'
  | 'tamu'
  | 'plus'
  | 'ubah'
  | 'sama'
  | 'naik'
  | 'turun'
  | 'tetap'
  | 'tanya'

type GlifProps = {
  readonly name: GlifName
  /** 14 in rows (the default), 12 beside small text. */
  readonly size?: number
}

const line = { className: classes.line } as const
const area = { className: classes.content } as const
const white = { className: classes.white } as const

const shapes: Readonly<Record<GlifName, JSX.Element>> = {
  kosong: <circle cx="7" cy="7" r="5.2" {...line} />,
  separuh: (
    <>
      <circle cx="7" cy="7" r="5.2" {...line} />
      <path d="M7 3.2a3.8 3.8 0 0 1 0 7.6z" {...area} />
    </>
  ),
  centang: (
    <>
      <circle cx="7" cy="7" r="6" {...area} />
      <path d="M4.3 7.2 6.2 9l3.6-3.8" {...white} />
    </>
  ),
  kunci: (
    <>
      <rect x="2.5" y="6" width="9" height="6.5" rx="1.2" {...area} />
      <path d="M4.5 6V4.4a2.5 2.5 0 0 1 5 0V6" {...line} />
    </>
  ),
  segitiga: (
    <>
      <path d="M7 1 13.4 12.6H.6z" strokeLinejoin="round" {...area} />
      <path d="M7 5v3.4M7 10.6v.1" {...white} />
    </>
  ),
  belah: <path d="M7 1.4 12.6 7 7 12.6 1.4 7z" {...line} />,
  salah: (
    <>
      <rect x="1" y="1" width="12" height="12" rx="2" {...area} />
      <path d="M4.6 4.6l4.8 4.8M9.4 4.6 4.6 9.4" {...white} />
    </>
  ),
  silang: (
    <>
      <circle cx="7" cy="7" r="5.2" {...line} />
      <path d="M5 5l4 4M9 5 5 9" {...line} />
    </>
  ),
  wakil: (
    <>
      <path d="M2 10.5V7.8a2.6 2.6 0 0 1 2.6-2.6h6.6" {...line} />
      <path d="M8.6 2.4 11.6 5.2 8.6 8" {...line} />
    </>
  ),
  izin: (
    <>
      <rect x="1.8" y="3" width="10.4" height="8.4" rx="1" {...line} />
      <path d="M2 4l5 4 5-4" {...line} />
    </>
  ),
  tamu: (
    <>
      <rect x="1.8" y="1.8" width="10.4" height="10.4" rx="2" {...line} />
      <path d="M7 4.4v5.2M4.4 7h5.2" {...line} />
    </>
  ),
  plus: <path d="M7 2v10M2 7h10" strokeWidth="2" {...line} />,
  ubah: <path d="M3 11l.6-2.6L9.8 2.2a1.3 1.3 0 0 1 1.9 1.9L5.6 10.4z" {...line} />,
  sama: <path d="M2.5 5h9M2.5 9h9" {...line} />,
  naik: <path d="M7 2.5 12 10.5H2z" {...area} />,
  turun: <path d="M7 11.5 2 3.5h10z" {...area} />,
  tetap: <path d="M2.5 7h9" strokeWidth="2" {...line} />,
  tanya: (
    <>
      <circle cx="7" cy="7" r="5.2" strokeDasharray="2 1.6" {...line} />
      <path d="M5.6 5.8a1.5 1.5 0 1 1 1.9 1.5c-.4.1-.5.4-.5.8M7 9.7v.1" {...line} />
    </>
  ),
}

/** The outline of a state. Decorative for assistive technology: the word beside it carries the meaning. */
export function Glif({ name, size = 14 }: GlifProps) {
  return (
    <svg className={classes.glif} data-name={name} width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      {shapes[name]}
    </svg>
  )
}
