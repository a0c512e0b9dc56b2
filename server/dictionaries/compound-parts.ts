import { NOWHERE, ROOT, Words } from '../src/core/german/words/word-graph.ts'
import { withoutLastUmlaut } from '../src/core/text/umlauts.ts'
import { writeWordGraph } from './write-word-graph.ts'

/**
 * Learns from listed compounds what a first part looks like (`sicherheits`, `migranten`, `schul`), and what stands last in
 * compounds (`region`, `gerecht`). So linking elements are not rules but attested: `Sicherheitupgrade` is wrong because hundreds
 * of compounds have `Sicherheits`.
 */
export interface Parts {
  /** First parts in lower case, with the number of words they were met before. */
  readonly modifiers: ReadonlyMap<string, number>
  /** First parts that no list shows, but that the ending of the noun lets expect (`nominierungs`, `alpaka`). */
  readonly expected: ReadonlySet<string>
  /** Last parts in lower case, with the number of first parts they were met behind. */
  readonly nounHeads: ReadonlyMap<string, number>
  readonly adjectiveHeads: ReadonlyMap<string, number>
}

const SHORTEST_MODIFIER = 2
const SHORTEST_HEAD = 3
/** Seen fewer times, a first part may be an accident of letters. */
const ENOUGH = 3
/** A first part that is no form of a word (`bio`, `öko`, `elektro`) must be seen more often, and end like such parts do. */
const ENOUGH_FOR_CONFIX = 8
/** Words with these endings never stand first without s. */
const NEEDS_S = /(?:heit|keit|igkeit|(?<=[aeiouäöüy].*)ung|schaft|[^a]ität|tum|ling|[^aeiou]ion|sal)$/u
/** A linking form that is this much rarer than its rival for the same word is a mistake in the list. */
const MUCH_RARER = 40

/** Prefixes of verbs: nouns with them are derived from the verb (`Abspiegelung`), not put together. */
const PREFIXES = new Set(
  'ab an auf aus be bei da dar durch ein ent er fort ge her hin los miss um ver weg zer zu'.split(' ')
)

export interface Vocabulary {
  /** All forms of nouns and names, in lower case. */
  readonly nouns: ReadonlySet<string>
  /** Dictionary forms of nouns, in lower case. */
  readonly lemmas: ReadonlySet<string>
  /** All other forms. */
  readonly others: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
  readonly infinitives: ReadonlySet<string>
  /** English words, in lower case. */
  readonly english: ReadonlySet<string>
}

function reversed(word: string): string {
  return [...word].reverse().join('')
}

export function learnParts(vocabulary: Vocabulary): Parts {
  const { nouns, lemmas, adjectives, others } = vocabulary
  const raw = new Map<string, number>()
  const backwards = new Words(writeWordGraph([...lemmas].map(reversed).sort(), () => 1))
  for (const word of nouns) {
    let node = ROOT
    for (let at = word.length - 1; at >= SHORTEST_MODIFIER; at--) {
      node = backwards.step(node, word.charCodeAt(at))
      if (node === NOWHERE) break
      if (backwards.classAt(node) === 0 || word.length - at < SHORTEST_HEAD) continue
      const first = word.slice(0, at)
      raw.set(first, (raw.get(first) ?? 0) + 1)
    }
  }
  const modifiers = new Map<string, number>()
  for (const [first, count] of raw) if (isModifier(first, count, raw, vocabulary)) modifiers.set(first, count)
  return {
    modifiers,
    expected: expectedModifiers(vocabulary, modifiers),
    nounHeads: headsOf(nouns, nouns, modifiers),
    adjectiveHeads: headsOf(others, adjectives, modifiers)
  }
}

const SHORTEST_VERB = 8
const SEPARABLE =
  /^(?:ab|an|auf|aus|be|bei|durch|ein|ent|nach|rück|um|vor|zu|ver|über|unter)[^aeiouäöü].*(?:(?:[^e]|ei|ie)[^aeiouäöü]en|[^aeiouäöü]e[lr]n)$/u

const SHORTEST_EXPECTED = 4
const LONGEST_EXPECTED = 14
/** Of a noun in -ung, -heit, -ion. */
const LONGEST_DERIVED = 16
/** A form that only Wiktionary's list has may be inflected; without an ending it hardly is. */
const SHORTEST_UNLISTED = 6
const LONGEST_UNLISTED = 10
const LONGEST_BASE = 12
/** Who or what does something is one word, however long. */
const LONGEST_DOER = 14
/** Weak masculine nouns stand first with their ending, neuters that look like them without it (`Zitat`). */
const PERSON = /(?:ent|ant|ist|og|ot|eut|ekt|nom|soph|aut|at)$/u
const INFLECTED = /(?:[ns]|er)$/u
/** `Solarthermie`, `Bauphysik`: no other form of a noun ends so. */
const UNINFLECTED = /(?:[^aeiou]ie|[^aeiou][oy]se|itis|ik|enz|anz|age|tur|ismus)$/u
/** `Altenteils·vertrag`: compounds with such last parts take an s before the next. */
const OFTEN_WITH_S =
  /.{2}(?:griff|bruch)$|.{3}(?:teil|hof|werk|zug|gang|stand|trag|trieb|lauf|fall|amt|tag|recht|rat|bund)$/u
/** `Dienstleister`, whose first letters are those of another first part by chance. */
const DOER = /[^aeiou]er$/u

/** What stands first follows from the ending; where lists show how a noun stands first, that alone is right. */
function expectedModifiers(
  { nouns, lemmas, infinitives, others, english }: Vocabulary,
  attested: ReadonlyMap<string, number>
): Set<string> {
  const expected = new Set<string>()
  // A genitive tells the word itself from its other forms (`Zeitraffers`, but no `Kinders`).
  const isBase = (noun: string) =>
    lemmas.has(noun) ||
    (noun.length <= (DOER.test(noun) ? LONGEST_DOER : LONGEST_BASE) &&
      (nouns.has(`${noun}s`) || nouns.has(`${noun}es`) || nouns.has(`${noun}in`))) ||
    isWeak(noun)
  // `Welpe` has its plural beside it, and no shorter noun of which it could be a form (`Tage`, `Hände`).
  const isWeak = (noun: string) =>
    noun.endsWith('e') &&
    noun.length <= LONGEST_BASE &&
    nouns.has(`${noun}n`) &&
    ![noun.slice(0, -1), withoutLastUmlaut(noun.slice(0, -1))].some((stem) => nouns.has(stem) || others.has(stem))
  for (const noun of nouns) {
    // `Planetariums·vorführung`, `Museums·bau`, beside what lists show without s.
    // `Dezernats·leitung`, `Bürgerentscheids·verfahren`
    if (/(?:[ie]|ik|nd|[ot]r)um$/u.test(noun) || (/[in]at$|entscheid$|.stieg$/u.test(noun) && lemmas.has(noun)))
      expected.add(`${noun}s`)
    // `Organisatoren·team`, `Traktoren·treffen` beside `Traktor·fahrer`
    if (/[st]or$/u.test(noun) && nouns.has(`${noun}en`)) expected.add(`${noun}en`)
    const isWithS = needsS(noun, english)
    if (noun.length < SHORTEST_EXPECTED || noun.length > (isWithS ? LONGEST_DERIVED : LONGEST_EXPECTED)) continue
    const isAttested =
      ['', 's', 'n', 'en', 'es'].some((link) => attested.has(noun + link)) ||
      (!DOER.test(noun) && attested.has(noun.slice(0, -1)))
    if (isAttested) continue
    if (isWithS) expected.add(`${noun}s`)
    else if (
      !isBase(noun) &&
      !UNINFLECTED.test(noun) &&
      (noun.length < SHORTEST_UNLISTED || noun.length > LONGEST_UNLISTED || INFLECTED.test(noun))
    )
      continue
    else if (noun.endsWith('in') && nouns.has(`${noun}nen`)) expected.add(`${noun}nen`)
    else if (noun.endsWith('e')) for (const link of ['', 'n']) expected.add(noun + link)
    else if (PERSON.test(noun) && nouns.has(`${noun}en`)) for (const link of ['', 'en']) expected.add(noun + link)
    // `Volontärs·ausbildung`
    else if (/[aä]r$/u.test(noun) && nouns.has(`${noun}s`)) for (const link of ['', 's']) expected.add(noun + link)
    else if (/[^aeiou]en$/u.test(noun)) for (const link of ['', 's']) expected.add(noun + link)
    else for (const link of OFTEN_WITH_S.test(noun) ? ['', 's'] : ['']) expected.add(noun + link)
  }
  // `Abschiebe·haft`, `Werbe·fläche`: the stem of a verb, with e behind a voiced stop.
  for (const verb of infinitives) {
    if (/[bdg]en$/u.test(verb) && verb.length > 5) expected.add(verb.slice(0, -1))
    // `Schunkel·lied`, `Kletter·turm`
    if (/[^aeiouäöü]e[lr]n$/u.test(verb) && verb.length > 6) expected.add(verb.slice(0, -1))
  }
  // `Kalibrier·schein`, `Abmahn·verfahren`: the stem of a verb; its present participle tells an infinitive from a past.
  for (const verb of others) {
    if (verb.length < SHORTEST_VERB || !(others.has(`${verb}d`) || infinitives.has(verb))) continue
    const stem = verb.replace(/en$|(?<=e[lr])n$/u, '')
    // `Verkehrs·schule`: a noun stands first in its own way.
    if (verb.endsWith('ieren') || (SEPARABLE.test(verb) && !nouns.has(stem))) expected.add(stem)
  }
  return expected
}

function headsOf(
  words: ReadonlySet<string>,
  heads: ReadonlySet<string>,
  modifiers: ReadonlyMap<string, number>
): Map<string, number> {
  const found = new Map<string, number>()
  const firsts = new Words(writeWordGraph([...modifiers.keys()].sort(), () => 1))
  for (const word of words) {
    let node = ROOT
    for (let at = 0; at < word.length - SHORTEST_HEAD; at++) {
      node = firsts.step(node, word.charCodeAt(at))
      if (node === NOWHERE) break
      if (firsts.classAt(node) === 0 || at < 2) continue
      const last = word.slice(at + 1)
      if (heads.has(last)) found.set(last, (found.get(last) ?? 0) + 1)
    }
  }
  return found
}

function isModifier(first: string, count: number, raw: ReadonlyMap<string, number>, vocabulary: Vocabulary): boolean {
  if (count < ENOUGH || first.endsWith('-') || PREFIXES.has(first)) return false
  const linked = raw.get(`${first}s`) ?? 0
  if (needsS(first, vocabulary.english) && !isWithoutS(first, count, linked)) return false
  const rival = Math.max(linked, first.endsWith('s') ? (raw.get(first.slice(0, -1)) ?? 0) : 0)
  if (rival > count * MUCH_RARER) return false
  if (endsInPrefix(first, raw, count)) return false
  if (isFormOrStem(first, vocabulary, count)) return true
  return count >= ENOUGH_FOR_CONFIX && CONFIX.test(first)
}

/** `Lehrlings·wohnheim`, but `Styling·tipp`: English nouns in -ing take no s. */
function needsS(noun: string, english: ReadonlySet<string>): boolean {
  return NEEDS_S.test(noun) && !(noun.endsWith('ling') && english.has(noun))
}

/** `Stadion·dach`, `Hochsprung·anlage`: words that only end like those with s, by what lists show. */
function isWithoutS(first: string, count: number, linked: number): boolean {
  return count >= ENOUGH_WITHOUT_S && linked * MUCH_OFTENER < count && !ACCIDENT.test(first)
}

const ENOUGH_WITHOUT_S = 5
const MUCH_OFTENER = 4
/** `Stadt·umland`, `Text·umbruch`; the ending is no word that stands first. */
const ACCIDENT = /tum$|^(?:schaft|sal)$/u

/** `betriebs·ver`, `friedens·aus`: the prefix belongs to what follows (`Betriebs·verfassung`). */
function endsInPrefix(first: string, raw: ReadonlyMap<string, number>, count: number): boolean {
  return PREFIXES_INSIDE.some(
    (prefix) =>
      first.endsWith(prefix) &&
      first.length >= prefix.length + SHORTEST_BEFORE_PREFIX &&
      (raw.get(first.slice(0, -prefix.length)) ?? 0) > count
  )
}

/** `agro`, `medizinal`, `biblio·thek`; shorter ones, and those in -a and -i, are accidents (`scha·fell`) or stand in words/modifiers.txt. */
const CONFIX = /^(?:\p{L}{2,}o|\p{L}{4,}(?:al|ar|er|thek|psych|elektr|nord|süd))$/u
const SHORTEST_BEFORE_PREFIX = 3
const PREFIXES_INSIDE =
  'ver be ge er ent zer an ab ein aus auf um vor unter über nach zu hin her bei durch mit un miss'.split(' ')

/** A form of a noun (`länder`), a noun with a linking s (`sicherheits`), a stem of a noun (`schul`) or verb (`fahr`), an adjective. */
function isFormOrStem(first: string, vocabulary: Vocabulary, count: number): boolean {
  const { nouns, lemmas, others, adjectives, infinitives } = vocabulary
  if (first.length < 3) return SHORT.has(first)
  if (nouns.has(first) && (lemmas.has(first) || count >= ENOUGH_FOR_FORM)) return true
  if (adjectives.has(first)) return true
  if (others.has(first) && count >= ENOUGH_FOR_PARTICLE) return true
  if (first.endsWith('s') && nouns.has(first.slice(0, -1))) return true
  if (lemmas.has(`${first}e`) || infinitives.has(`${first}en`)) return true
  if (/e[lr]$/u.test(first) && infinitives.has(`${first}n`)) return true
  return first.endsWith('en') && lemmas.has(first.slice(0, -2))
}

const SHORT = new Set(['ei', 'öl', 'ur', 'ob', 'uv'])
/** A form that no dictionary heads, such as a plural or a name: seen fewer times, an accident. */
const ENOUGH_FOR_FORM = 5
/** `hin`, `vor`, `selbst` stand first often; a finite verb (`rockt`) by accident. */
const ENOUGH_FOR_PARTICLE = 25
