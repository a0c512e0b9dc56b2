import { defineRule, suggest } from '../../engine/define-rule.ts'
import { mistakesOf, suggestionsFor } from '../../spelling/checker.ts'

export default defineRule({
  id: 'spelling',
  group: 'spelling',
  title: 'Rechtschreibung',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024',
  options: {
    words: { type: 'words', default: [], description: 'Weitere Wörter, die als richtig gelten, genau so geschrieben.' }
  },
  messages: {
    unknown: '„{word}“ ist im Wörterbuch nicht zu finden; {usual}.',
    strange:
      '„{word}“ ist im Wörterbuch nicht zu finden und keinem Wort von dort ähnlich; Namen nimmt die Hausdatei unter „words“ oder „people“ auf.'
  },
  *check(release, { house, knowledge, options }) {
    const { dictionary } = knowledge
    const own = new Set(options.words)
    const { dateline } = release
    let named = 0
    for (const misspelling of mistakesOf('unknown', release, { house, knowledge })) {
      const { block, start, end, word } = misspelling
      if (own.has(word)) continue
      // Of the places in the dateline dateline-place speaks; what else stands there are signs of agencies and authors.
      if (block === dateline?.block && dateline.start <= start && end <= dateline.end) continue
      const suggestions = () => suggestionsFor(misspelling, dictionary, house.spelling)
      const place = {
        span: block.spanOf(start, end),
        fixes: () => suggestions().flatMap((right) => suggest(`„${right}“ schreiben`, block.edit(start, end, right)))
      }
      if (misspelling.isStrange) yield { ...place, message: 'strange', advice: true, data: { word } }
      else if (named++ < MOST_NAMED)
        yield { ...place, message: 'unknown', data: () => ({ word, usual: usual(suggestions()[0]) }) }
      else yield { ...place, message: 'unknown', data: { word, usual: usual(undefined) } }
    }
  }
})

/** To find the likeliest word takes milliseconds, and an editor reads all messages at once: of a text with more unknown words, the first. */
const MOST_NAMED = 40

function usual(right: string | undefined): string {
  return right === undefined ? 'stimmt das Wort, nimmt die Hausdatei es unter „words“ auf' : `üblich ist „${right}“`
}
