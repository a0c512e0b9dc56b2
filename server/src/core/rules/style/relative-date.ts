import { defineRule } from '../../engine/define-rule.ts'
import { relativeDays } from '../../german/dates/relative-days.ts'
import type { Block } from '../../markdown/document.ts'
import { datesOf } from '../../release/dates.ts'
import { frontMatterEntries } from '../../release/front-matter.ts'
import type { Release } from '../../release/model.ts'

export default defineRule({
  id: 'relative-date',
  group: 'style',
  title: 'Zeitangabe ohne Datum',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Üblicher Aufbau der Pressemitteilung: Sie ist auch nach Tagen noch zu verstehen',
  options: {
    words: {
      type: 'words',
      default: [],
      description: 'Weitere Wörter für Tage, die nur mit einem Datum verständlich sind.'
    }
  },
  messages: {
    open: 'Hier steht „{found}“, aber nirgends ein Datum; üblich ist, dass die Mitteilung ihren Tag nennt.'
  },
  *check(release, { options }) {
    const { document, date, meta, quotes, partOf } = release
    if (date || meta.datum || meta.sperrfrist || headNamesDay(release) || document.blocks.some(namesDay)) return
    for (const block of document.blocks) {
      if (!READ.has(partOf(block))) continue
      const found = relativeDays(block.text, options.words).find(
        ({ start }) =>
          !quotes.quotations.some((q) => q.segments.some((s) => s.block === block && s.start <= start && start < s.end))
      )
      if (!found) continue
      // One place is enough to say it: with a date all of them are clear.
      yield { message: 'open', data: { found: found.text }, span: block.spanOf(found.start, found.end) }
      return
    }
  }
})

const READ: ReadonlySet<Release['parts'][number]['kind']> = new Set(['headline', 'subheadline', 'lead', 'body'])

function namesDay(block: Block): boolean {
  return datesOf(block).length > 0
}

/** Site generators keep the day in keys of their own (`date: 2026-03-25`). */
function headNamesDay({ document }: Release): boolean {
  return frontMatterEntries(document.frontMatter).entries.some(({ text }) => /\d{4}-\d{2}-\d{2}/u.test(text))
}
