import { defineRule, type Fix, suggest } from '../../engine/define-rule.ts'
import { isClubAbbreviation } from '../../german/names/club-abbreviations.ts'
import { isKnownAbbreviation } from '../../german/typography/abbreviations-known.ts'
import { isForeignProse } from '../../german/typography/foreign.ts'
import type { Dictionary } from '../../german/words/knowledge.ts'
import { capitalised } from '../../german/words/lexicon.ts'
import type { House } from '../../house/house.ts'
import type { Block } from '../../markdown/document.ts'
import { type Abbreviations, type AbbreviationUse, abbreviationsOf } from '../../release/abbreviations.ts'
import { voiceAt } from '../../release/speech.ts'

export default defineRule({
  id: 'abbreviation-introduced',
  group: 'style',
  title: 'Abkürzungen eingeführt',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Übung in Nachrichtenredaktionen; Duden (Abkürzungen)',
  options: {
    known: { type: 'words', default: [], description: 'Weitere Abkürzungen, die niemand erklären muss.' }
  },
  messages: {
    late: '„{short}“ steht hier, bevor die Langform eingeführt ist; üblich ist beim ersten Mal „Langform ({short})“.',
    missing: '„{short}“ ist nirgends erklärt; üblich ist beim ersten Mal „Langform ({short})“.',
    house: '„{short}“ ist nirgends erklärt; üblich ist beim ersten Mal „{long} ({short})“.',
    unused: 'Die Abkürzung „{short}“ ist eingeführt und kommt nicht mehr vor; üblich ist dann die Langform allein.'
  },
  *check(release, { options, house, knowledge }) {
    const { blocks, source } = release.document
    const read = blocks.flatMap((block) => {
      const found = abbreviationsOf(block.prose)
      const hasAny = found.uses.length > 0 || found.introductions.length > 0 || found.explained.size > 0
      return hasAny ? { block, part: release.partOf(block), found } : []
    })
    const exempt = exemptions(house, options.known)
    const introduced = new Map<string, number>()
    const introduce = (short: string, i: number) => {
      if (!introduced.has(short)) introduced.set(short, i)
    }
    for (const [i, { found }] of read.entries()) {
      for (const short of found.explained) introduce(short, i)
      for (const { short } of found.introductions) introduce(short, i)
    }
    const met = new Set<string>()
    for (const [i, { block, part, found }] of read.entries()) {
      if (part !== 'lead' && part !== 'body') continue
      for (const use of found.uses) {
        const { short, start, end } = use
        if (met.has(short) || exempt.has(short) || isKnownAbbreviation(short)) continue
        if (isClubAbbreviation(short) && /^ [\p{Lu}\d]/u.test(block.prose.text.slice(end, end + 2))) continue
        if (!isAbbreviation(block, use, knowledge.dictionary) || voiceAt(release, block, start, end) !== 'house')
          continue
        const by = introduced.get(short)
        if (by !== undefined && by <= i) continue
        met.add(short)
        const span = block.spanOf(start, end)
        const long = house.organisations.find((o) => o.short === short)?.long
        const late = by !== undefined && isSpelledOut(read[by]?.found, short) && read[by]?.part === 'body'
        if (late) yield { message: 'late', data: { short }, span }
        else if (by !== undefined || isNamedElsewhere(blocks, short)) continue
        else if (long !== undefined) {
          const fixes = suggest(`„${long} (${short})“ schreiben`, block.edit(start, end, `${long} (${short})`))
          yield { message: 'house', data: { short, long }, span, fixes }
        } else yield { message: 'missing', data: { short }, span, advice: true }
      }
    }
    for (const { block, part, found } of read) {
      if (part !== 'lead' && part !== 'body') continue
      for (const { short, start, end, isSpelledOut } of found.introductions) {
        if (!isSpelledOut || exempt.has(short) || occurrences(source, short) !== 1) continue
        const fixes: Fix[] = suggest(`„(${short})“ streichen`, block.edit(start - 1, end, ''))
        yield { message: 'unused', data: { short }, span: block.spanOf(start, end), fixes, advice: true }
      }
    }
  }
})

/** What the house says needs no introduction: its abbreviations, its own short name, its words. */
function exemptions(house: House, known: readonly string[]): ReadonlySet<string> {
  return new Set([...known, ...house.abbreviations.map((a) => a.short), house.organisation.short, ...house.words])
}

function isSpelledOut(found: Abbreviations | undefined, short: string): boolean {
  return found?.introductions.some((i) => i.short === short && i.isSpelledOut) ?? false
}

/** A long form somewhere in the text without the abbreviation beside it. */
function isNamedElsewhere(blocks: readonly Block[], short: string): boolean {
  return short.length > 2 && blocks.some(({ prose }) => abbreviationsOf(prose).initials.includes(short))
}

/** Behind these a word in capitals is a name: `die Software QGIS`, `der Sender XYZ`. */
const BEFORE_NAME =
  /(?:programm|projekt|plattform|software|messe|konferenz|kampagne|initiative|bündnis|system|fonds|studie|preis|magazin|sender|marke|app|firma|band|gruppe|zeitung|portal|datenbank|verein|unternehmen|konzern|hersteller|partei|liste|verlag|stiftung|bahnhof|linie|klasse|typ|modell|serie|ortsteil|format|dateiformat|sprache|standard|lizenz)s? [„"]?$/iu
const BEHIND_NAME =
  /^[“"]? (?:\d|GmbH|gGmbH|AG|KG|SE|UG|e\. ?V|eG|Group|Holding|Deutschland|Germany|\p{Lu}{2,}(?![\p{L}]))/u

/** Whether a word in capitals is an abbreviation at all: no Roman number, no word that shouts, no part of a name or a code. */
function isAbbreviation(block: Block, { short, start, end }: AbbreviationUse, dictionary: Dictionary): boolean {
  const { text } = block
  if (/^(?:[IVXLCDM]+|X[XYZ]+|[XYZ]+)$/u.test(short) || isForeignProse(block.prose)) return false
  if (dictionary.has(short.toLowerCase()) || dictionary.has(capitalised(short.toLowerCase()))) return false
  const before = text.slice(Math.max(0, start - 30), start)
  if (BEFORE_NAME.test(before) || BEHIND_NAME.test(text.slice(end, end + 20))) return false
  return !/(?:\p{Lu}{2,}|\d|[\\/&+|=<>]) $/u.test(before)
}

function occurrences(source: string, short: string): number {
  let count = 0
  for (let at = source.indexOf(short); at >= 0 && count < 2; at = source.indexOf(short, at + short.length)) {
    if (!/\p{L}/u.test(source[at - 1] ?? '')) count++
  }
  return count
}
