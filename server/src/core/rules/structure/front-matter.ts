import { defineRule, suggest } from '../../engine/define-rule.ts'
import { dateAtStart } from '../../german/dates/date-mentions.ts'
import { type FrontMatterEntry, frontMatterEntries, META_KEYS } from '../../release/front-matter.ts'
import { knownKeyNear } from '../../release/front-matter-keys.ts'

export default defineRule({
  id: 'front-matter',
  group: 'structure',
  title: 'Angaben im Kopf',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'YAML 1.2 (Core Schema); Angaben der Pressemitteilung: typ, datum, nummer, sperrfrist',
  options: {
    otherKeys: {
      type: 'words',
      default: [],
      description: 'Angaben anderer Programme im Haus, die unseren ähnlich sehen.'
    }
  },
  messages: {
    near: 'Im Kopf steht „{found}“; üblich ist „{usual}“.',
    noDate: 'Im Kopf steht als Datum „{found}“; üblich ist ein Tag wie „2026-03-25“.',
    impossible: 'Im Kopf steht als Datum „{found}“; diesen Tag gibt es nicht.',
    type: 'Zu „{key}“ stehen im Kopf mehrere Angaben; üblich ist eine.',
    broken: 'Ab hier ist der Kopf nicht zu lesen; üblich ist je Zeile „Angabe: Wert“.'
  },
  *check({ document }, { options }) {
    const { entries, problem } = frontMatterEntries(document.frontMatter)
    if (problem) {
      yield { message: 'broken', span: problem }
      return
    }
    const keys = entries.map(({ key }) => key)
    for (const entry of entries) {
      const { key, keySpan, kind, span } = entry
      const usual = options.otherKeys.includes(key) ? undefined : knownKeyNear(entry, keys)
      if (usual !== undefined) {
        const fixes = suggest(`„${usual}“ schreiben`, { span: keySpan, text: usual })
        yield { message: 'near', data: { found: key, usual }, span: keySpan, fixes }
      } else if ((META_KEYS as readonly string[]).includes(key)) {
        if (kind === 'list' || kind === 'map') yield { message: 'type', data: { key }, span }
        else if (key === 'datum' && kind !== 'empty') yield* dateReport(entry)
      }
    }
  }
})

function* dateReport({ text: found, span }: FrontMatterEntry) {
  const date = dateAtStart(found.trim())
  if (date?.value) return
  // A template's place for the date is no date yet; the snippet's words are `placeholder-left`'s.
  const message = date?.year === undefined ? ('noDate' as const) : ('impossible' as const)
  yield { message, data: { found }, span }
}
