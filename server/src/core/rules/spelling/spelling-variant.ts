import { defineRule, suggest } from '../../engine/define-rule.ts'
import { variantsOf } from '../../german/words/variants.ts'
import { VARIANTS } from '../../german/words/variants-list.ts'
import { foundInBlocks } from '../../release/found-in-blocks.ts'

export default defineRule({
  id: 'spelling-variant',
  group: 'spelling',
  title: 'Schreibvarianten',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024, Wörterverzeichnis',
  options: {
    prefer: {
      type: 'words',
      default: [],
      description: 'Schreibungen, die das Haus vorzieht, als Wortstamm: „Potenzial“, „sodass“, „aufwendig“.'
    }
  },
  messages: {
    mixed:
      'Der Text schreibt „{word}“ und anderswo nach der anderen Variante; üblich ist eine von beiden, hier „{other}“.',
    house: 'Hier steht „{word}“; im Haus ist „{other}“ üblich.'
  },
  *check(release, { options }) {
    const preferred = options.prefer.map((word) => word.toLowerCase())
    const uses = foundInBlocks(release.document.blocks, variantsOf)
    const rarer = outvoted(uses)
    for (const { block, start, end, word, other, pair, side } of uses) {
      const own = VARIANTS[pair]?.[side] ?? ''
      const rival = VARIANTS[pair]?.[side === 0 ? 1 : 0] ?? ''
      const isHouse = preferred.includes(rival)
      if (!isHouse && (preferred.includes(own) || rarer.get(pair) !== side)) continue
      yield {
        message: isHouse ? 'house' : 'mixed',
        data: { word, other },
        span: block.spanOf(start, end),
        fixes: suggest(`„${other}“ schreiben`, block.edit(start, end, other))
      }
    }
  }
})

/** By pair: which spelling stands less often in the release, or as often and later; undefined where there is one alone. */
function outvoted(uses: readonly { readonly pair: number; readonly side: 0 | 1 }[]): Map<number, 0 | 1 | undefined> {
  const tallies = new Map<number, { first: 0 | 1; counts: [number, number] }>()
  for (const { pair, side } of uses) {
    const tally = tallies.get(pair) ?? { first: side, counts: [0, 0] }
    tallies.set(pair, tally)
    tally.counts[side]++
  }
  return new Map(
    [...tallies].map(
      ([
        pair,
        {
          first,
          counts: [a, b]
        }
      ]) => {
        if (a === 0 || b === 0) return [pair, undefined]
        return [pair, a === b ? (first === 0 ? 1 : 0) : a < b ? 0 : 1]
      }
    )
  )
}
