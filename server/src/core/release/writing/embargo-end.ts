import { universalMinutes } from '../../german/berlin-time.ts'
import { dateMentions } from '../../german/date-mentions.ts'
import { clockTimes, timeExists } from '../../german/times.ts'
import type { Span } from '../../text/span.ts'
import type { Release } from '../model.ts'

export interface EmbargoEnd {
  /** As written. */
  readonly text: string
  /** Milliseconds since 1970, universal time; null where no day and time can be read. */
  readonly endsAt: number | null
  readonly span: Span
}

const MINUTE_MS = 60_000

/** Until when nothing may be published: from the front matter, else from the line on top. Undefined where nothing is said. */
export function embargoEnd({ meta, parts, document }: Release): EmbargoEnd | undefined {
  const stated = meta.sperrfrist
  if (stated) return { text: stated.text, endsAt: endOf(stated.text), span: stated.span }
  const part = parts.find(({ kind }) => kind === 'embargo')
  if (!part) return undefined
  const { start, end } = part.span
  const text = part.blocks.map((block) => block.text).join(' ') || document.source.slice(start, end)
  return { text: text.trim(), endsAt: endOf(text), span: part.span }
}

/** `2026-03-25T10:00`, with a zone or in German time; `25. März 2026, 10 Uhr`. */
function endOf(text: string): number | null {
  const iso = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?[ ]?(Z|[+-]\d{2}:?\d{2})?$/iu.exec(
    text.trim()
  )
  const [date] = dateMentions(text)
  const time = iso ? { hour: Number(iso[2]), minute: Number(iso[3]) } : clockTimes(text)[0]
  if (!date?.value || !time || !timeExists(time)) return null
  const { hour, minute = 0 } = time
  const zone = iso?.[4]
  if (zone === undefined) return universalMinutes({ date: date.value, hour, minute }) * MINUTE_MS
  const { year, month, day } = date.value
  return Date.UTC(year, month - 1, day, hour, minute) - offsetOf(zone) * MINUTE_MS
}

/** Minutes east of Greenwich. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone) ?? []
  return sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}
