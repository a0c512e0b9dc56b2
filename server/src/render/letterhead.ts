import { formatDate } from '../core/german/dates/dates.ts'
import type { House } from '../core/house/house.ts'
import { dayOf, type MetaValue } from '../core/release/front-matter.ts'
import type { PartKind, Release } from '../core/release/model.ts'

/** What stands on the house's paper above a release; each absent where nobody knows it, or the text says it itself. */
export interface Letterhead {
  readonly organisation?: string
  /** Absolute path of the logo. */
  readonly logo?: string
  /** `Pressemitteilung Nr. 42/2026` */
  readonly line?: string
  /** `25. März 2026` */
  readonly date?: string
  /** `25. März 2026, 10:00 Uhr` */
  readonly embargo?: string
}

/** What the house's paper says above a release; what the text says itself is not said twice. */
export function letterheadOf(release: Release, { organisation }: House): Letterhead {
  const { meta, parts } = release
  const says = (kind: PartKind): boolean =>
    parts.some((part) => part.kind === kind && part.evidence.kind !== 'frontMatter')
  const day = dayOf(meta.datum)
  const embargo = meta.sperrfrist && !says('embargo') ? momentText(meta.sperrfrist) : ''
  return {
    ...(organisation.name ? { organisation: organisation.name } : {}),
    ...(organisation.logo ? { logo: organisation.logo } : {}),
    ...(says('releaseLine')
      ? {}
      : { line: meta.nummer ? `Pressemitteilung Nr. ${meta.nummer.text}` : 'Pressemitteilung' }),
    ...(day ? { date: formatDate(day) } : {}),
    ...(embargo ? { embargo } : {})
  }
}

/** The same as lines of a mail. */
export function letterheadLines({ organisation, line, date, embargo }: Letterhead): string[] {
  const release = line && date ? `${line} vom ${date}` : (line ?? date ?? '')
  return [organisation ?? '', release, embargo ? `Sperrfrist: ${embargo}` : ''].filter(Boolean)
}

/** `25. März 2026, 10:00 Uhr`; as written where that is no moment. */
function momentText(value: MetaValue): string {
  const day = dayOf(value)
  const time = /[T ](\d{1,2}:\d{2})/u.exec(value.text)?.[1]
  return day ? formatDate(day) + (time ? `, ${time} Uhr` : '') : value.text
}
