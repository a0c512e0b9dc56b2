import type { Prose } from '../../markdown/prose.ts'
import { oncePerPair } from '../../text/once.ts'
import { isNoun, type Stretch, stretchesOf } from '../clauses/clauses.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { boundParts } from './bound-parts.ts'
import { englishWord, isEnglishPair } from './english-pairs.ts'
import { joinedPhrases } from './joined-phrases.ts'
import { misplacedHyphens } from './misplaced-hyphens.ts'
import { inEnglishPhrase, openName } from './open-names.ts'
import type { Split } from './split.ts'
import { splitAttributeAt } from './split-attributes.ts'
import { type Chain, chainAt } from './split-chains.ts'
import { splitConjunction } from './split-conjunctions.ts'
import { countedCompound } from './split-count-nouns.ts'
import { ellipsisAt } from './split-ellipses.ts'
import { listedCompound } from './split-listed.ts'
import { determinedName, likelyName, nameAndNoun } from './split-names.ts'
import { openingPair } from './split-openings.ts'
import { opensLower } from './split-parts.ts'
import { patternSplits } from './split-patterns.ts'
import { splitVerbAt } from './split-verbs.ts'
import { wantedPair } from './split-wanted.ts'
import { technicalPair } from './technical-pairs.ts'
import { withoutTerms } from './terms.ts'

/** The split compounds of a block; found once for as long as the block reads the same. */
export const splitsOf = oncePerPair((prose: Prose, knowledge: Knowledge): readonly Split[] => [
  ...find(prose, knowledge)
])

function* find(prose: Prose, knowledge: Knowledge): Generator<Split> {
  const taken: Split[] = []
  const isFree = (split: Split) => !taken.some((other) => other.start < split.end && split.start < other.end)
  for (const split of [
    ...patternSplits(prose),
    ...misplacedHyphens(prose, knowledge),
    ...joinedPhrases(prose, knowledge)
  ]) {
    if (!isFree(split)) continue
    taken.push(split)
    yield split
  }
  for (const stretch of stretchesOf(prose, knowledge.morphology)) {
    for (const split of inStretch(withoutTerms(stretch), prose, knowledge)) if (isFree(split)) yield split
  }
}

function* inStretch(stretch: Stretch, prose: Prose, knowledge: Knowledge): Generator<Split> {
  const { tokens } = stretch
  const conjunction = splitConjunction(stretch)
  if (conjunction && tokens[0] && tokens[1]) {
    const { start } = tokens[0]
    const { end } = tokens[1]
    yield { start, end, word: prose.text.slice(start, end), right: [conjunction], isCertain: true }
  }
  for (let i = 0; i + 1 < tokens.length; i++) {
    const first = tokens[i]
    const second = tokens[i + 1]
    if (!first || !second || second.start !== first.end + 1) continue
    const open = openName(stretch, i, knowledge) || inEnglishPhrase(stretch, i)
    if (open > 0) {
      i += open - 1
      continue
    }
    const found =
      splitVerbAt(stretch, i, knowledge.morphology) ??
      attributeAt(stretch, i, knowledge) ??
      ellipsisAt(stretch, i, knowledge)
    if (!found && isEnglishPair(stretch, i, knowledge)) continue
    const run = found ?? chainAt(stretch, i, knowledge)
    if (run) {
      const { start } = first
      const { end } = tokens[run.to] ?? second
      yield { start, end, word: prose.text.slice(start, end), right: [run.right], isCertain: run.isCertain }
      i = run.to
      continue
    }
    if (!(isNoun(first) || opensLower(first.text)) || !isNoun(second)) continue
    // `beim Beachvolleyball Gold gewinnen`: the object of the verb.
    if (CONTRACTED.test(tokens[i - 1]?.lower ?? '') && AWARDS.test(second.text)) continue
    if (CALLED_OPEN.test(`${first.text} ${second.text}`)) continue
    const certain =
      boundParts(stretch, i, knowledge) ??
      listedCompound(stretch, i, knowledge) ??
      countedCompound(stretch, i, knowledge) ??
      openingPair(stretch, i, knowledge) ??
      wantedPair(stretch, i, knowledge) ??
      englishWord(stretch, i, knowledge) ??
      technicalPair(stretch, i, knowledge) ??
      nameAndNoun(stretch, i, knowledge)
    const determined = certain ?? determinedName(stretch, i, knowledge)
    const right = determined ?? likelyName(stretch, i, knowledge)
    if (!right) continue
    const word = `${first.text} ${second.text}`
    yield { start: first.start, end: second.end, word, right, isCertain: determined !== undefined }
    i++
  }
}

function attributeAt(stretch: Stretch, at: number, knowledge: Knowledge): Omit<Chain, 'from'> | undefined {
  const right = splitAttributeAt(stretch, at, knowledge)
  return right === undefined ? undefined : { to: at + 1, right, isCertain: true }
}

/** Products, competitions and associations that are called so in two words. */
const CALLED_OPEN = /^(?:Game Boys?|Champions League|BUND Naturschutz)$/u

const CONTRACTED = /^(?:beim|im|am|vom|zum|zur)$/u

const AWARDS = /^(?:Gold|Silber|Bronze|Platz|Rang|Punkte|Meister(?:in)?)$/u
