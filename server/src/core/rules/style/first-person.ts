import { defineRule } from '../../engine/define-rule.ts'
import { voiceAt } from '../../release/speech.ts'

export default defineRule({
  id: 'first-person',
  group: 'style',
  title: 'Wir und ich außerhalb von Zitaten',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Übung in Redaktionen: Nachricht in der dritten Person',
  options: {
    allow: { type: 'words', default: [], description: 'Formen, die im Haus recht sind, etwa „unser“.' }
  },
  messages: {
    noun: 'Außerhalb eines Zitats steht „{found}“; üblich ist „{noun}“ oder der Name des Hauses.',
    found: 'Außerhalb eines Zitats steht „{found}“; üblich ist der Name des Hauses.'
  },
  *check(release, { options, house }) {
    const { noun } = house.organisation
    for (const block of release.document.blocks) {
      if (!PARTS.has(release.partOf(block))) continue
      for (const match of block.text.matchAll(FIRST_PERSON)) {
        const { index, 0: found } = match
        const end = index + found.length
        if (options.allow.some((word) => found.toLowerCase().startsWith(word.toLowerCase()))) continue
        if (isName(block.text, index, end) || voiceAt(release, block, index, end) !== 'house') continue
        const span = block.spanOf(index, end)
        if (noun === '') yield { message: 'found', data: { found }, span }
        else yield { message: 'noun', data: { found, noun }, span }
        // One is enough for a paragraph: who rewrites it sees the others.
        break
      }
    }
  }
})

const PARTS: ReadonlySet<string> = new Set([
  'kicker',
  'headline',
  'subheadline',
  'lead',
  'body',
  'crosshead',
  'caption'
])

const FIRST_PERSON =
  /(?<![\p{L}\p{N}’'*_/@#-])(?:[Ww]ir|[Uu]ns|[Uu]nser(?:e[mnrs]?|s|n)?|[Ii]ch|[Mm]ich|[Mm]ir)(?![\p{L}\p{N}’'*_/-])/gu

/** With a capital inside of a sentence, or behind `Bündnis`, `Aktion` and the like, it belongs to a name. */
function isName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (/(?:Programm|Projekt|Bündnis|Aktion|Initiative|Kampagne|Verein|Partei|Motto|Titel|Wettbewerb)\s$/u.test(before))
    return true
  return /^\p{Lu}/u.test(text.slice(start, end)) && /[\p{L}\p{N},]\s$/u.test(before)
}
