import type { Prose } from '../../markdown/prose.ts'
import { behindLast } from '../../text/behind-last.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePer } from '../../text/once.ts'
import { ARTICLES } from '../clauses/function-words.ts'
import { segmentsOf } from '../words/segments.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** A place where nouns do what a verb would do better. */
export interface NominalPhrase {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The plain verb for a noun with an empty verb; undefined for a chain of nouns. */
  readonly verb: string | undefined
  /** How many nouns a chain has. */
  readonly nouns: number
}

/** Nouns that name a doing or a state. Source: Duden, Die Grammatik (Ableitung von Substantiven). */
const NOUN = /^\p{Lu}\p{Ll}{2,}(?:ung|ungs|ungen|heit|heiten|keit|keiten|ierung|ierungen|nahme|nahmen|ität|itäten)$/u
/** Of which the ending says nothing: things, people and times rather than doings. */
const PLAIN =
  /(?:zeitung|wohnung|kleidung|siedlung|rechnung|heizung|leitung|regierung|verwaltung|abteilung|einrichtung|stiftung|zeitungen|wohnungen|einrichtungen|stiftungen|regierungen|verwaltungen|abteilungen|leitungen|siedlungen|versammlung|versammlungen|sitzung|sitzungen|veranstaltung|veranstaltungen|ausstellung|ausstellungen|wahrheit|mehrheit|minderheit|freiheit|gesundheit|krankheit|krankheiten|einheit|einheiten|gelegenheit|möglichkeit|öffentlichkeit|universität|universitäten|qualität|richtung|umgebung|bevölkerung|bildung|forschung|vertretung|vertretungen|meinung|zeichnung|ordnung|verordnung|abbildung|fassung|verfassung|innung|dichtung|nahrung|kreuzung|erfindung|festung|mündung|landung|lösung|lösungen|übung|übungen|prüfung|führung|führungen|lesung|lesungen)$/iu
/** What may stand between two nouns of a chain: articles and prepositions, with adjectives. */
const LINK =
  /^(?:der|des|dem|den|die|einer|eines|eine|einem|einen|von|zur|zum|für|durch|bei|beim|mit|nach|über|unter|auf|in|im|an|am|ihrer|seiner|ihres|seines|dieser|dieses|\p{Ll}{3,}e[nrms]?)$/u

/** Nouns that lean on an empty verb, with the verb that says the same. Source: Duden, Die Grammatik (Funktionsverbgefüge). */
const LIGHT: readonly (readonly [phrase: string, light: string, verb: string])[] = [
  ['zur Durchführung', 'bring|brach|gebracht|komm|kam|kommen|gelang', 'durchführen'],
  ['zur Anwendung', 'bring|brach|gebracht|komm|kam|gekommen|gelang', 'anwenden'],
  ['zur Auszahlung', 'bring|brach|gebracht|komm|kam|gekommen|gelang', 'auszahlen'],
  ['zur Verteilung', 'bring|brach|gebracht|komm|kam|gekommen|gelang', 'verteilen'],
  ['zur Aufführung', 'bring|brach|gebracht|komm|kam|gekommen|gelang', 'aufführen'],
  ['zur Abstimmung', 'bring|brach|gebracht', 'abstimmen'],
  ['zur Anzeige', 'bring|brach|gebracht', 'anzeigen'],
  ['zum Ausdruck', 'bring|brach|gebracht', 'ausdrücken'],
  ['zum Abschluss', 'bring|brach|gebracht', 'abschließen'],
  ['zum Versand', 'bring|brach|gebracht|komm|kam|gekommen|gelang', 'versenden'],
  ['in Erwägung', 'zieh|zog|gezogen', 'erwägen'],
  ['in Abrede', 'stell|gestellt', 'bestreiten'],
  ['in Aussicht', 'stell|gestellt', 'ankündigen'],
  ['in Rechnung', 'stell|gestellt', 'berechnen'],
  ['in Augenschein', 'nehm|nahm|nimm|genommen', 'ansehen'],
  ['in Kenntnis', 'setz|gesetzt', 'informieren'],
  ['unter Beweis', 'stell|gestellt', 'beweisen'],
  ['unter Strafe', 'stell|gestellt', 'bestrafen'],
  ['Anwendung', 'find|fand|gefunden', 'anwenden'],
  ['Verwendung', 'find|fand|gefunden', 'verwenden'],
  ['Berücksichtigung', 'find|fand|gefunden', 'berücksichtigen'],
  ['Beachtung', 'schenk|geschenkt', 'beachten'],
  ['Verzicht', 'leist|geleistet|üb|geübt', 'verzichten'],
  ['Kritik', 'üb|geübt', 'kritisieren'],
  ['Rechnung', 'trag|träg|trug|getragen', 'berücksichtigen'],
  ['Sorge', 'trag|träg|trug|getragen', 'sorgen']
]

const LIGHT_VERBS: readonly (readonly [phrase: RegExp, light: RegExp, verb: string])[] = LIGHT.map(
  ([phrase, light, verb]) => [
    new RegExp(`(?<![\\p{L}-])${phrase}(?![\\p{L}-])`, 'gu'),
    new RegExp(`(?<!\\p{L})(?:${light})(?:e|en|et|t|te|ten|st)?(?!\\p{L})`, 'u'),
    verb
  ]
)
/** All of the nouns above, to pass over most blocks with one look. */
const ANY_LIGHT = new RegExp(LIGHT.map(([phrase]) => phrase).join('|'), 'u')

/** Chains of nouns and nouns with empty verbs in a block, in order; computed once for as long as it reads the same. */
export const nominalPhrases = oncePer((prose: Prose): readonly NominalPhrase[] =>
  [...chains(prose, segmentsOf(prose).words), ...lightVerbs(prose.text)].sort((a, b) => a.start - b.start)
)

/** `die Erstellung der Planung zur Umsetzung`: nouns that hang on each other with nothing but links between. */
function* chains({ text }: Prose, words: readonly Place[]): Generator<NominalPhrase> {
  let chain: Place[] = []
  for (const word of [...words, undefined]) {
    const isNoun = word && NOUN.test(text.slice(word.start, word.end)) && !PLAIN.test(text.slice(word.start, word.end))
    if (word && !isNoun) continue
    const last = chain.at(-1)
    if (word && last && isLinked(text.slice(last.end, word.start))) chain.push(word)
    else {
      const [first] = chain
      if (first && last && chain.length > 1) {
        const { start } = first
        yield { start, end: last.end, text: text.slice(start, last.end), verb: undefined, nouns: chain.length }
      }
      chain = word ? [word] : []
    }
  }
}

/** At least one link, and nothing else, between two nouns. */
function isLinked(between: string): boolean {
  const words = between.trim().split(/\s+/u)
  return words[0] !== '' && words.length <= 4 && words.every((word) => LINK.test(word))
}

function* lightVerbs(text: string): Generator<NominalPhrase> {
  if (!ANY_LIGHT.test(text)) return
  for (const [phrase, light, verb] of LIGHT_VERBS) {
    for (const { index, 0: found } of matchesOf(text, phrase)) {
      // `die Rechnung trägt ein Datum`: with an article it is a thing.
      const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, index - 20), index))?.[1] ?? ''
      if (!found.includes(' ') && ARTICLES.has(before.toLowerCase())) continue
      const end = index + found.length
      const clauseBefore = behindLast(text.slice(0, index), /[,;:.!?–„“]/gu)
      const clauseBehind = /^[^,;:.!?–„“]*/u.exec(text.slice(end))?.[0] ?? ''
      if (light.test(`${clauseBefore} | ${clauseBehind}`)) {
        yield { start: index, end, text: found, verb, nouns: 1 }
      }
    }
  }
}
