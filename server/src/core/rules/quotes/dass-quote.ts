import { defineRule } from '../../engine/define-rule.ts'
import { startsAsMainClause } from '../../german/clauses/main-clause.ts'
import { endsWithAbbreviation } from '../../german/typography/abbreviations.ts'
import type { Quotation } from '../../release/quotes/model.ts'
import { matchesOf } from '../../text/matches.ts'

export default defineRule({
  id: 'dass-quote',
  group: 'quotes',
  title: 'Zitat nach dass',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (Anführungszeichen); Duden, „Zitat“',
  options: {},
  messages: {
    runsOn:
      'Das Zitat nach „{word}“ läuft über seinen Nebensatz hinaus in weitere Sätze; üblich ist, dass es mit ihm endet.',
    mainClause:
      'Das Zitat nach „{word}“ beginnt als Hauptsatz („{start} …“); üblich ist ein Doppelpunkt davor oder die Wortstellung des Nebensatzes.'
  },
  *check({ quotes }) {
    for (const quotation of quotes.quotations) {
      if (quotation.introducedBy !== 'dass' || !quotation.close) continue
      const { open } = quotation
      const word = /(dass|ob)\s*$/iu.exec(open.block.text.slice(0, open.start))?.[1]
      // Behind other words of the clause it may be a title: `dass die Reihe „Wir lesen. Wir leben.“ weitergeht`.
      if (!word && quotation.kind === 'term') continue
      const text = words(quotation)
      const span = open.block.spanOf(
        open.start,
        open.end + (/^\s*\S+/u.exec(open.block.text.slice(open.end))?.[0].length ?? 0)
      )
      if (hasSentenceEnd(text)) yield { message: 'runsOn', data: { word: word ?? 'dass' }, span }
      else if (word && startsAsMainClause(text)) {
        yield {
          message: 'mainClause',
          data: { word: word ?? 'dass', start: text.split(/\s+/u).slice(0, 2).join(' ') },
          span
        }
      }
    }
  }
})

function words({ open, close, segments }: Quotation): string {
  const all = segments.map((s) => s.text).join(' ')
  return all.slice(open.text.length, all.length - (close?.text.length ?? 0)).trim()
}

/** Whether a sentence ends before the end of the text and another one begins. */
function hasSentenceEnd(text: string): boolean {
  for (const match of matchesOf(text, /[.!?]["“”‘’«»]? (?=[\p{Lu}„‚"])/gu)) {
    if (text[match.index] !== '.' || !endsWithAbbreviation(text.slice(0, match.index + 1))) return true
  }
  return false
}
