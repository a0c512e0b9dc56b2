import { defineRule, mend, suggest } from '../../engine/define-rule.ts'
import { type ClockTime, timeExists } from '../../german/dates/times.ts'
import type { TypographyStyle } from '../../house/house.ts'
import type { Block } from '../../markdown/document.ts'
import { timesOf } from '../../release/dates.ts'
import type { Release } from '../../release/model.ts'

export default defineRule({
  id: 'time-format',
  group: 'typography',
  title: 'Schreibweise der Uhrzeit',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (Uhrzeit); Duden, „Uhrzeit“; Hausdatei (typography.time)',
  options: {},
  messages: {
    tight: 'Zwischen „{figures}“ und „Uhr“ steht kein Leerzeichen; üblich ist „{usual}“.',
    mixed:
      'Hier steht „{found}“, an anderer Stelle „{other}“; üblich ist eine Form in der ganzen Mitteilung: „{usual}“.',
    house: 'Hier steht „{found}“; im Haus üblich ist „{usual}“.',
    impossible: 'Hier steht „{found}“; diese Uhrzeit gibt es nicht.'
  },
  *check(release, { house }) {
    const { time: form, noBreakSpaces } = house.typography
    const all = placedTimes(release)
    const wanted = separatorOf(all, form)
    for (const { block, time, isOwnText } of all) {
      const span = block.spanOf(time.start, time.end)
      if (!timeExists(time)) yield { message: 'impossible', data: { found: time.text }, span }
      if (time.gap === '') {
        const figures = time.text.slice(0, -3)
        const at = time.end - 3
        const fixes = mend('Leerzeichen setzen', block.edit(at, at, noBreakSpaces === 'off' ? ' ' : '\u00A0'))
        yield { message: 'tight', data: { figures, usual: `${figures} Uhr` }, span, fixes }
        continue
      }
      if (!isOwnText) continue
      const { text: found } = time
      const whole = form === '14 Uhr' && time.minute === 0 && time.gap !== undefined ? `${time.hour} Uhr` : undefined
      const usual = whole ?? (wanted && time.separator !== '' ? found.replace(/[.:]/u, wanted.separator) : found)
      if (usual === found) continue
      const fixes = suggest(`„${usual}“ schreiben`, block.edit(time.start, time.end, usual))
      if (whole || wanted?.example === undefined) yield { message: 'house', data: { found, usual }, span, fixes }
      else yield { message: 'mixed', data: { found, usual, other: wanted.example }, span, fixes }
    }
  }
})

interface PlacedTime {
  readonly block: Block
  readonly time: ClockTime
  /** Blocks that the house uses again and again keep their form. */
  readonly isOwnText: boolean
}

const FIXED_TEXTS: ReadonlySet<string> = new Set(['contact', 'boilerplate', 'channelFooter', 'releaseLine', 'embargo'])

function placedTimes({ document, partOf }: Release): PlacedTime[] {
  return document.blocks.flatMap((block) => {
    const times = timesOf(block)
    if (times.length === 0) return []
    const isFixed = FIXED_TEXTS.has(partOf(block))
    return times.map((time) => ({ block, time, isOwnText: !isFixed && !isStamp(block.text, time) }))
  })
}

/** `24.03.2026 12:25 Uhr` alone is a program's stamp. */
function isStamp(text: string, { start, end }: ClockTime): boolean {
  return (
    /(?:^|[\n|])[ \u00A0]*\d{1,2}\.\d{1,2}\.\d{4},? (?:[|–-] )?$/u.test(text.slice(0, start)) &&
    !/^ \p{Ll}/u.test(text.slice(end))
  )
}

/** The sign between hours and minutes: the house's, or that of most times in the release; of as many, that of the first. */
function separatorOf(
  all: readonly PlacedTime[],
  form: TypographyStyle['time']
): { readonly separator: '.' | ':'; readonly example: string | undefined } | undefined {
  if (form === '14.30 Uhr') return { separator: '.', example: undefined }
  if (form === '14:30 Uhr') return { separator: ':', example: undefined }
  const own = all.filter(({ time, isOwnText }) => isOwnText && time.separator !== '').map(({ time }) => time)
  const points = own.filter(({ separator }) => separator === '.').length
  const [first] = own
  if (!first || points === 0 || points === own.length) return undefined
  const separator = points * 2 === own.length ? first.separator : points * 2 > own.length ? '.' : ':'
  return separator === '' ? undefined : { separator, example: own.find((t) => t.separator === separator)?.text }
}
