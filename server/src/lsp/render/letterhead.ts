import { pathToFileURL } from 'node:url'
import { formatDate } from '../../core/german/dates.ts'
import type { House } from '../../core/house/house.ts'
import { dayOf, type MetaValue } from '../../core/release/front-matter.ts'
import type { PartKind, Release } from '../../core/release/model.ts'
import type { Letterhead } from '../protocol.ts'

/** What the house's paper says above a release; what the text says itself is not said twice. */
export function letterheadOf(release: Release, { organisation }: House): Letterhead {
  const { meta, parts } = release
  const says = (kind: PartKind): boolean =>
    parts.some((part) => part.kind === kind && part.evidence.kind !== 'frontMatter')
  const day = dayOf(meta.datum)
  const embargo = meta.sperrfrist && !says('embargo') ? momentText(meta.sperrfrist) : ''
  return {
    ...(organisation.name ? { organisation: organisation.name } : {}),
    ...(organisation.logo ? { logo: pathToFileURL(organisation.logo).href } : {}),
    ...(says('releaseLine')
      ? {}
      : { line: meta.nummer ? `Pressemitteilung Nr. ${meta.nummer.text}` : 'Pressemitteilung' }),
    ...(day ? { date: formatDate(day) } : {}),
    ...(embargo ? { embargo } : {})
  }
}

/** `25. März 2026, 10:00 Uhr`; as written where that is no moment. */
function momentText(value: MetaValue): string {
  const day = dayOf(value)
  const time = /[T ](\d{1,2}:\d{2})/u.exec(value.text)?.[1]
  return day ? formatDate(day) + (time ? `, ${time} Uhr` : '') : value.text
}
