import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { determinerOf } from '../clauses/determiners.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import type { Dictionary, Knowledge } from '../words/knowledge.ts'
import { ENGLISH_TIES } from './english-parts.ts'

/**
 * How many words from the place on are written apart for good: a name in English (`Financial Times`, `European Green Deal`), an article
 * that opens a sentence (`Den Kern …`), an address (`Liebes Team`), an adjective of origin (`Sauerländer Museum`); 0 where none begins.
 * Sources: Amtliches Regelwerk 2024, § 38 (Ableitungen auf -er) and § 37 E4; Duden (Eigennamen).
 */
export function openName({ tokens, isFirst }: Stretch, at: number, { dictionary }: Knowledge): number {
  const [first, second] = tokens.slice(at, at + 2)
  if (!first || !second || !isNoun(second)) return 0
  if (isFirst && at === 0 && (determinerOf(first.lower) || PREPOSITIONS.has(first.lower))) return 1
  if (STAYS_APART.test(first.text) || CALLED.test(`${first.text} ${second.text}`)) return 2
  if (REGION.test(first.text)) return 2
  if (/^\p{Lu}{2,}$/u.test(first.text) && BEHIND_ABBREVIATION.test(second.text)) return 2
  if (FIRM.test(second.text) && isProper(first.text, dictionary)) return 2
  const run = runOf(tokens, at)
  const [opening, closing] = [run[0]?.text ?? '', run.at(-1)?.text ?? '']
  if (run.length > 1 && PAPERS.test(closing)) return run.length
  const isEnglish =
    run.length > 1 && run.every(({ text }) => OPENS_NAME.test(text) || dictionary.isEnglish?.(text) === true)
  return isEnglish && (OPENS_NAME.test(opening) || CLOSES_NAME.test(closing)) ? run.length : 0
}

/** `Board of Directors`, `Free and Open Source Software for …`: how many words are part of an English phrase, which English function words tie. */
export function inEnglishPhrase({ tokens }: Stretch, at: number): number {
  const run = runOf(tokens, at)
  const next = tokens[at + run.length]
  const isTied = (token: Token | undefined) => TIE.test(token?.text ?? '')
  return isTied(tokens[at - 1]) || (next?.before === '' && isTied(next)) ? run.length : 0
}

const TIE = new RegExp(`^(?:${ENGLISH_TIES})$`, 'u')

function runOf(tokens: readonly Token[], from: number): readonly Token[] {
  let to = from
  while (isNoun(tokens[to]) && (to === from || tokens[to]?.before === '')) to++
  return tokens.slice(from, to)
}

const STAYS_APART =
  /^(?:Liebe[rs]?|Gottes|Causa|Sparte|Hengst|Werkstoff|Baustoff|Rohstoff|Kunstform|Zutat|MS|MV|MY|SY|SS|SMS|KGV|KZV|GKG|Bark|LK|GK|IGS|KGS|GGS|BBS)$/u
const CALLED = /^(?:Allianz Arena|Miniatur Wunderland|Heavy Metal|Dolce Vita|Dutzend Mal)$/u
/** What companies, their regional branches and school courses write behind an abbreviation, each in its own way (`TÜV Nord`, `LK Physik`). */
const BEHIND_ABBREVIATION =
  /^(?:Nord|Süd|Ost|West|Mitte|Nordost|Nordwest|Südost|Südwest|Versicherung(?:en)?|Immobilien|Bausparkasse|Mediengruppe|Touristik|Mediathek|Bigband|Saat)$/u
/** `Merkur Versicherung`, `Nordgau Reederei`: a firm writes what it is behind its name as it likes. */
function isProper(word: string, dictionary: Dictionary): boolean {
  return LANDSCAPE.test(word) || !dictionary.has(word) || dictionary.explain?.(word).reason === 'name'
}

const FIRM =
  /^(?:Versicherung(?:en)?|Reederei|Brauerei|Molkerei|Kellerei|Spedition|Immobilien|Logistik|Touristik|Reisen|Energie|Pharma|Klinik(?:en)?|Stiftung)$/u
const LANDSCAPE = /^\p{Lu}\p{Ll}+(?:gau|land|tal|wald|heide|mark)$/u
const REGION = /(?:[a-zäöü](?:länd|wäld|pfälz)er|^Thüringer)$/u
const PAPERS = /^(?:Times|Post|Telegraph|Tribune|Herald|Guardian|Journal)$/u
/** Adjectives that open the English name of an institution, and what closes one. */
const OPENS_NAME =
  /^(?:International|European|American|Federal|National|Royal|British|Canadian|Australian|Financial|United|World|Central|Wall|Academy)$/u
const CLOSES_NAME =
  /^(?:League|Awards?|Reserve|Street|Avenue|Foundation|Association|Federation|University|College|Society|Council|Committee|Agency|Institute|Alliance|Union|Championships?|Games|Cup|Masters|Open)$/u
