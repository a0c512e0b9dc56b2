import type { Knowledge, WordExplanation, WordPart } from '../german/words/knowledge.ts'
import { capitalised, type Lexicon } from '../german/words/lexicon.ts'
import { kindsOf, WordKind } from '../german/words/word-class.ts'

/** Why a word is known, or that it is not; where the dictionary cannot say it, only whether. */
export function explainWord({ dictionary }: Pick<Knowledge, 'dictionary'>, word: string): WordExplanation {
  return dictionary.explain?.(word) ?? { reason: dictionary.has(word) ? 'listed' : 'unknown', parts: [] }
}

const LINKS = ['s', 'n', 'en', 'es', 'ns', 'ens']
const SHORTEST_BASE = 4

/** The parts of a compound as words of their own, each with what links it to the next: `sicherheits·upgrade` → Sicherheit·s·Upgrade. */
export function namedParts(lexicon: Lexicon, parts: readonly string[], isNounWhole: boolean): WordPart[] {
  const { words } = lexicon
  const isNoun = (form: string) => (kindsOf(words.classOf(capitalised(form))) & WordKind.noun) !== 0
  return parts.map((part, i) => {
    const asLower = { text: part, link: '' }
    if (i === parts.length - 1) return isNounWhole && isNoun(part) ? { text: capitalised(part), link: '' } : asLower
    for (const link of LINKS) {
      const base = part.slice(0, -link.length)
      if (part.endsWith(link) && base.length >= SHORTEST_BASE && isNoun(base)) return { text: capitalised(base), link }
    }
    if (isNoun(part)) return { text: capitalised(part), link: '' }
    // `Schul·amt`: the noun has lost its e.
    return isNoun(`${part}e`) && words.classOf(part) === 0 ? { text: capitalised(part), link: '' } : asLower
  })
}
