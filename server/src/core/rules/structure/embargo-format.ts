import { defineRule, type Fix, suggest } from '../../engine/define-rule.ts'
import { clockChange } from '../../german/dates/berlin-time.ts'
import { dateExists, formatDate } from '../../german/dates/dates.ts'
import { timeExists } from '../../german/dates/times.ts'
import { datesOf } from '../../release/dates.ts'
import { type Embargo, embargoesOf, isIsoMoment, isoMoment, spokenMoment } from '../../release/embargo.ts'
import { embargoAboveHeadline } from '../../release/embargo-place.ts'
import type { Release } from '../../release/model.ts'
import type { Span } from '../../text/span.ts'

export default defineRule({
  id: 'embargo-format',
  group: 'structure',
  title: 'Form der Sperrfrist',
  severity: 'error',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Übliche Form des Sperrvermerks; Richtlinie 2000/84/EG (Sommerzeit)',
  options: {
    events: {
      type: 'words',
      default: ['Redebeginn', 'Beginn der Rede', 'Ende der Rede', 'Beginn der Veranstaltung'],
      description: 'Wörter, die in der Sperrfrist statt einer Uhrzeit stehen dürfen.'
    }
  },
  messages: {
    empty: 'Die Sperrfrist „{found}“ nennt weder Tag noch Uhrzeit; üblich ist „{usual}“.',
    noDay: 'Die Sperrfrist „{found}“ nennt keinen Tag; üblich sind Tag und Uhrzeit: „{usual}“.',
    noTime: 'Die Sperrfrist „{found}“ nennt keine Uhrzeit; üblich sind Tag und Uhrzeit: „{usual}“.',
    noYear:
      'Die Sperrfrist „{found}“ nennt kein Jahr, und die Mitteilung hat kein Datum, das es sagt; üblich sind Tag, Monat und Jahr.',
    noSuchDay: 'Die Sperrfrist nennt „{found}“; diesen Tag gibt es nicht.',
    noSuchTime: 'Die Sperrfrist nennt {found} Uhr; diese Uhrzeit gibt es nicht.',
    skipped: 'Die Sperrfrist nennt {found} Uhr; an diesem Tag springt die Uhr von 2 auf 3, die Zeit gibt es nicht.',
    twice: 'Die Sperrfrist nennt {found} Uhr; an diesem Tag wird die Uhr zurückgestellt, die Zeit gibt es zweimal.',
    form: 'Die Sperrfrist im Kopf lautet „{found}“; üblich ist dort „{usual}“.',
    place: 'Die Sperrfrist steht hinter der Überschrift; üblich ist sie davor, damit niemand sie übersieht.'
  },
  *check(release, { options }) {
    for (const embargo of embargoesOf(release)) {
      const span = embargo.span
      const found = embargo.text.trim()
      if (embargo.where === 'text' && isAfterHeadline(release, span)) {
        yield {
          message: 'place',
          span,
          fixes: suggest('Vor die Überschrift setzen', ...embargoAboveHeadline(release, embargo))
        }
      }
      if (isFree(found)) continue
      const { mention, day, time } = embargo
      const isEvent = options.events.some((event) => event !== '' && found.includes(event))
      if (mention && isImpossible(embargo)) yield { message: 'noSuchDay', data: { found: mention.text }, span }
      else if (time && !timeExists(time)) yield { message: 'noSuchTime', data: { found: clock(time) }, span }
      else if (!mention && !time) {
        // An event instead of a time is usual with speeches.
        if (!isEvent) yield { message: 'empty', data: { found, usual: example(embargo, release) }, span }
      } else if (!mention) {
        yield {
          message: 'noDay',
          data: { found, usual: example(embargo, release) },
          span,
          fixes: withDay(embargo, release)
        }
      } else if (!time) {
        if (!isEvent)
          yield { message: 'noTime', data: { found, usual: example(embargo, release) }, span, fixes: withTime(embargo) }
      } else if (!day) {
        if (mention.year === undefined)
          yield { message: 'noYear', data: { found }, span, atMost: 'warning', fixes: withYear(embargo, release) }
      } else if (embargo.zone === undefined) {
        const change = clockChange({ date: day, hour: time.hour, minute: time.minute ?? 0 })
        if (change === 'gap') yield { message: 'skipped', data: { found: clock(time) }, span }
        else if (change === 'twice') yield { message: 'twice', data: { found: clock(time) }, span, advice: true }
        else if (embargo.where === 'frontMatter' && !isIsoMoment(found)) {
          const usual = isoMoment(day, time)
          const fixes = suggest(`„${usual}“ schreiben`, { span, text: usual })
          yield { message: 'form', data: { found, usual }, span, atMost: 'warning', fixes }
        }
      }
    }
  }
})

/** `Frei ab sofort`, `Sperrfrist: keine` say that there is no embargo. */
function isFree(text: string): boolean {
  return /(?:ab|zur) sofort|sofort(?:igen?)? (?:frei|Ver)|(?:^|[:\s])keine?(?:$|[\s.])/iu.test(text)
}

function isAfterHeadline({ headline }: Release, span: Span): boolean {
  return headline !== undefined && headline.span.start < span.start
}

function isImpossible({ mention }: Embargo): boolean {
  return mention !== undefined && !dateExists({ ...mention, year: mention.year ?? 2000 })
}

function clock({ hour, minute }: NonNullable<Embargo['time']>): string {
  return minute === undefined ? String(hour) : `${hour}.${String(minute).padStart(2, '0')}`
}

/** What it would look like whole; the day is the embargo's own, the release's, or any. */
function example(embargo: Embargo, { date }: Release): string {
  const day = embargo.day ?? date?.value ?? { year: 2026, month: 3, day: 25 }
  const time = embargo.time ?? { hour: 10, minute: undefined }
  return embargo.where === 'frontMatter' ? isoMoment(day, time) : spokenMoment(day, time)
}

function withDay({ block, span, where, time }: Embargo, { date }: Release): Fix[] {
  if (!date || !time) return []
  if (where === 'frontMatter') {
    const text = isoMoment(date.value, time)
    return suggest(`„${text}“ schreiben`, { span, text })
  }
  const at = block?.text.search(/\d/u) ?? -1
  const day = formatDate(date.value)
  return at < 0 ? [] : suggest(`„${day}“ einfügen`, block?.edit(at, at, `${day}, `))
}

/** The year that all other days of the release have. */
function withYear({ block, mention }: Embargo, { document }: Release): Fix[] {
  const years = new Set(document.blocks.flatMap(datesOf).flatMap(({ year }) => year ?? []))
  const [year] = years
  if (!block || !mention || years.size !== 1) return []
  const text = `${mention.form === 'words' ? ' ' : ''}${year}`
  return suggest(`„${mention.text}${text}“ schreiben`, block.edit(mention.end, mention.end, text))
}

function withTime({ block, span, where, day, mention }: Embargo): Fix[] {
  if (where === 'frontMatter' && day) {
    const text = isoMoment(day, { hour: 0, minute: 0 })
    return suggest(`„${text}“ schreiben`, { span, text })
  }
  return mention ? suggest('„0 Uhr“ einfügen', block?.edit(mention.end, mention.end, ', 0 Uhr')) : []
}
