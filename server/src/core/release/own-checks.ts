import { type Phrase, PhraseList } from '../german/style/phrases.ts'
import { isCapitalised } from '../german/words/lexicon.ts'
import type { House, Pattern, Term, TermPlace } from '../house/house.ts'
import { compilePattern } from '../house/pattern.ts'
import type { Block } from '../markdown/document.ts'
import { MASK, type Prose } from '../markdown/prose.ts'
import { matchesOf } from '../text/matches.ts'
import type { Release } from './model.ts'
import { voiceAt } from './speech.ts'

/** A place at which a check of the house's own finds something. */
export interface OwnHit {
  readonly check: Term | Pattern
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly text: string
  /** What the house writes there; undefined where it has nothing, or where the endings do not go over. */
  readonly instead: string | undefined
}

type FoundIn = Omit<OwnHit, 'block'>

/** Applies `terms` and `patterns` of the house to a release, block by block. */
export function* ownHits(release: Release, house: House): Generator<OwnHit> {
  if (house.terms.length === 0 && house.patterns.length === 0) return
  const search = searchFor(house)
  for (const block of release.document.blocks) {
    for (const found of search(block.prose)) {
      if (applies(found.check.where, release, block, found)) yield { ...found, block }
    }
  }
}

function applies(where: TermPlace, release: Release, block: Block, { start, end }: FoundIn): boolean {
  switch (where) {
    case 'anywhere':
      return true
    case 'headline':
      return release.partOf(block) === 'headline'
    case 'quotations':
      return voiceAt(release, block, start, end) === 'speech'
    case 'outside-quotations':
      return voiceAt(release, block, start, end) === 'house'
  }
}

const perHouse = new WeakMap<House, (prose: Prose) => readonly FoundIn[]>()

function searchFor(house: House): (prose: Prose) => readonly FoundIn[] {
  const known = perHouse.get(house)
  if (known) return known
  const terms = new PhraseList(house.terms.map(toPhrase))
  const patterns = house.patterns.map((check) => ({ check, expression: compilePattern(check.find) }))
  const kept = new WeakMap<Prose, readonly FoundIn[]>()
  const search = (prose: Prose): readonly FoundIn[] => {
    const found = kept.get(prose) ?? [
      ...terms.find(prose).map(({ phrase, start, end, text, instead }) => {
        return { check: phrase.check, start, end, text, instead: phrase.check.prefer === '' ? undefined : instead }
      }),
      ...patterns.flatMap(({ check, expression }) => [...matches(prose.text, check, expression)])
    ]
    kept.set(prose, found)
    return found
  }
  perHouse.set(house, search)
  return search
}

interface TermPhrase extends Phrase {
  readonly check: Term
}

/** The words of a term with the endings of their kind: a capital says that it is a noun. */
function toPhrase(check: Term): TermPhrase {
  const { avoid, prefer, why, match } = check
  if (match === 'exact') return { check, find: avoid, instead: prefer, why }
  const words = avoid.trim().split(/\s+/u)
  const mark = (word: string): string =>
    word.length < SHORTEST || /[^\p{L}-]/u.test(word) ? word : `${word}${isCapitalised(word) ? '+' : '~'}`
  const marked = words.map(mark)
  // Endings go over only between adjectives: those of one noun are not those of another.
  const instead = prefer
    .split(' ')
    .map((word) => (isCapitalised(word) || !marked.some((m) => m.endsWith('~')) ? word : mark(word)))
    .join(' ')
  return { check, find: marked.join(' '), instead, why }
}

const SHORTEST = 4

function* matches(text: string, check: Pattern, expression: RegExp): Generator<FoundIn> {
  for (const match of matchesOf(text, expression)) {
    const [found] = match
    if (found === '' || found.includes(MASK)) continue
    const start = match.index
    const instead = check.prefer === '' ? undefined : filled(check.prefer, match)
    yield { check, start, end: start + found.length, text: found, instead }
  }
}

/** `$1` and `$<Name>` stand for what the groups matched. */
function filled(prefer: string, match: RegExpExecArray): string {
  return prefer.replace(/\$(?:(\d)|<([^>]+)>)/gu, (_, number?: string, name?: string) =>
    number !== undefined ? (match[Number(number)] ?? '') : (match.groups?.[name ?? ''] ?? '')
  )
}
