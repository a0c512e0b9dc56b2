import { isAttribute, isCertainNoun } from '../clauses/certain-nouns.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { needsArticle } from '../clauses/countable-nouns.ts'
import { determinerOf } from '../clauses/determiners.ts'
import { caseBehind, DATIVE } from '../clauses/governing-words.ts'
import { ALL_CELLS, cells, PLURAL } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import type { NounPhrase } from './phrase-repairs.ts'
import { isHad } from './standing-alone.ts'

/**
 * `mit 20 Vereine`, `von vier Bücher`, `drei neue Fahrzeug`: behind a number from two on the noun stands in the plural, behind a
 * preposition in its case. Figures without preposition or adjective may be anything (`Haus 2 Treppe 3`).
 */
export function countedPhrase(stretch: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const { tokens } = stretch
  const number = tokens[at]?.lower ?? ''
  if (!/^(?:[2-9]|[1-9]\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/u.test(number))
    return undefined
  const before = tokens[at - 1]
  // `mit über 50 Vereine`: the word belongs to the number.
  const isAbout = before !== undefined && ABOUT.test(before.lower) && tokens[at - 2] !== undefined
  const governed = caseBehind(stretch, isAbout ? at - 1 : at) ?? ALL_CELLS
  const isDative = governed === DATIVE || (governed !== ALL_CELLS && isAtRest(tokens, isAbout ? at - 2 : at - 1))
  // `die drei neuen Stellen`: an article stands before; `Klasse 5`, `Saal zwei`: the number belongs to the noun before it.
  const isSince = /^(?:vor|in|nach|seit|binnen)$/u.test(before?.lower ?? '') && (at > 1 || stretch.isFirst)
  if (!isDative && !isSince && before && (isNoun(before) || determinerOf(before.lower) || /^\d/u.test(before.text)))
    return undefined
  const adjectives: Token[] = []
  while (adjectives.length < 2 && isAttribute(tokens[at + 1 + adjectives.length] as Token | undefined))
    adjectives.push(tokens[at + 1 + adjectives.length] as Token)
  const place = at + 1 + adjectives.length
  const noun = tokens[place]
  const isCounting = isAmount(before) || isFeminineBehindFigure(before, noun)
  // `Vor zwei Woche`: how long ago, which no place or number of a thing has.
  const isSpan =
    isSince &&
    adjectives.length === 0 &&
    SPAN.test(noun?.text ?? '') &&
    !/^(?:für|um|nach|und|auf|an)$/u.test(tokens[place + 1]?.lower ?? '')
  if (isSince && !isDative && !isSpan && isNoun(before)) return undefined
  if (!isDative && /^\d/u.test(number) && adjectives.length === 0 && !isCounting && !isSpan) return undefined
  if (!noun || !isCertainNoun(noun, tokens[place + 1], undefined) || MEASURE.test(noun.text)) return undefined
  // `in 20 Jahre alten Hallen`, `mit 20 Orte umfassenden Plänen`: the number belongs to an attribute.
  const next = tokens[place + 1]
  if (next && !isNoun(next) && next.forms.weak !== 0 && isNoun(tokens[place + 2])) return undefined
  // A plural in -s has one form for all cases, and words that are no German plural are none.
  const isLost = (noun.forms.noun & PLURAL) === 0
  // `aus vier Abteilung`; `in zwei Haus`, `mit zehn Mann` are said of other things.
  const isSingular =
    isLost &&
    /^\p{L}/u.test(number) &&
    !SPAN.test(noun.text) &&
    ABSTRACT.test(noun.text) &&
    hasPlural(noun.text, morphology)
  if (isDative && !isSpan && adjectives.length === 0 && !isSingular && (isLost || /s$/u.test(noun.text)))
    return undefined
  // `haben sieben Angst`, `um zwei Pause`: the number stands alone.
  const isAlone =
    isHad(noun.text) ||
    (/^\p{L}/u.test(number) && !needsArticle(noun.text)) ||
    /^(?:um|ab|bis|gegen|halb)$/u.test(before?.lower ?? '')
  if (!isDative && !isSpan && adjectives.length === 0 && isAlone) return undefined
  // Of a plural in another case only the preposition can tell.
  if (!isDative && ((noun.forms.noun & PLURAL) !== 0 || !hasPlural(noun.text, morphology))) return undefined
  return { determiner: undefined, adjectives, noun, governed: (isDative ? DATIVE : ALL_CELLS) & PLURAL }
}

/** Nouns whose plural has an ending of its own. Source: Duden, Die Grammatik (Pluralbildung der Feminina). */
const ABSTRACT = /(?:\p{Ll}ung|heit|keit|schaft|tion|tät|[^e]e)$/u

const SPAN = /^(?:Woche|Monat|Stunde|Minute)$/u
const ABOUT = /^(?:über|rund|etwa|knapp|fast|insgesamt|circa|gut|mindestens|höchstens|bereits|nur|allein)$/u

/** `findet in 50 Länder statt`, `in fünf Länder vertreten`: where something is, and no direction. */
function isAtRest(tokens: readonly Token[], preposition: number): boolean {
  if (!/^(?:in|an|auf)$/u.test(tokens[preposition]?.lower ?? '')) return false
  const last = tokens.at(-1)?.lower ?? ''
  const takesPlace =
    last === 'statt' ||
    tokens.some(({ lower }) => /^statt(?:finden|zufinden|findet|gefunden|fand|fanden)$/u.test(lower))
  const hasFind = tokens.some(({ lower }) => /^(?:findet|finden|fand|fanden)$/u.test(lower))
  return takesPlace && (last !== 'statt' || hasFind)
}

/** `rund 50 Kind`, `mehr als 50 Kind`, `nehmen 20 Schule teil`: behind these figures count, and number nothing. */
function isAmount(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (/^(?:rund|etwa|knapp|als|fast|insgesamt|circa|gut)$/u.test(before.lower) ||
      isSurelyFinite(before) ||
      /^(?:nehmen|haben|kommen|gibt|gab)$/u.test(before.lower))
  )
}

/** `beteiligten sich 35 Lehrerin`: behind `mit` and the like the figure is an age or a place (`mit 35 Ministerin`). */
function isFeminineBehindFigure(before: Token | undefined, noun: Token | undefined): boolean {
  if (!noun || !/\p{Ll}{3,}in$/u.test(noun.text)) return false
  return before !== undefined && !/^(?:mit|seit|ab|bis|von|zwischen|um|vor|nach|in|als|und|oder)$/u.test(before.lower)
}

/** `eine Liste von Organisation`: what there are several of stands in the plural. */
export function listedPhrase({ tokens }: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const noun = tokens[at]
  if (
    tokens[at - 1]?.lower !== 'von' ||
    !/^(?:Liste|Reihe|Vielzahl|Anzahl|Gruppe|Dutzende|Hunderte|Tausende)$/u.test(tokens[at - 2]?.text ?? '')
  )
    return undefined
  if (!noun || !isNoun(noun) || !isCertainNoun(noun, tokens[at + 1], undefined) || (noun.forms.noun & PLURAL) !== 0)
    return undefined
  return hasPlural(noun.text, morphology)
    ? { determiner: undefined, adjectives: [], noun, governed: DATIVE & PLURAL }
    : undefined
}

/** Whether the lexicon has a plural of the noun that differs from it, so that the noun is a singular. */
function hasPlural(noun: string, morphology: Morphology): boolean {
  // `zwei Verdächtige`: an adjective, also where it is listed as a noun.
  if (/(?:ige|nde|[^aeiou]te|ene|lose|liche|sche)$/u.test(noun)) return false
  return ['e', 'n', 'en', 'er', 's', 'nen'].some((ending) => (morphology.formsOf(noun + ending).noun & PLURAL) !== 0)
}

/** `mit Bücher`, `von Vereine`: a plural that can be no dative, right behind the preposition. */
export function barePlural(tokens: readonly Token[], at: number): NounPhrase | undefined {
  const noun = tokens[at] as Token
  const { noun: listed } = noun.forms
  if (!isNoun(noun) || (listed & PLURAL) === 0 || /s$/u.test(noun.text)) return undefined
  // `zu Tage kommen`, `zu Werke gehen`, `bei Lichte besehen`
  if (tokens[at - 1]?.lower === 'zu' && OLD_DATIVE.test(noun.text)) return undefined
  if (tokens[at - 1]?.lower === 'bei' && /^(?:Tage|Lichte|Tische|Hofe)$/u.test(noun.text)) return undefined
  const dative = listed & DATIVE
  // `nach Hause`: the old dative in -e is left in set phrases only.
  const isInPhrase = tokens[at - 1]?.lower !== 'mit' && OLD_DATIVE.test(noun.text)
  const isOldDative = dative !== 0 && (dative & ~cells('Dmn')) === 0 && /e$/u.test(noun.text) && !isInPhrase
  if (dative !== 0 && !isOldDative) return undefined
  // `nach und nach Dinge`
  if (
    tokens[at - 1]?.lower === 'seit' ||
    (tokens[at - 2]?.lower === 'und' && !isNoun(tokens[at - 3])) ||
    !isCertainNoun(noun, tokens[at + 1], undefined)
  )
    return undefined
  return { determiner: undefined, adjectives: [], noun, governed: DATIVE & PLURAL }
}

const OLD_DATIVE =
  /^(?:Hause|Tage|Tische|Fuße|Amte|Lande|Grunde|Rande|Felde|Pferde|Leibe|Wege|Rechte|Rate|Werke|Berge|Kreuze|Tode|Grabe|Markte|Munde|Kopfe|Schiffe|Stande|Dienste|Gaste|Throne|Papiere)$/u

/** Measures stand without their ending behind a number, and so do hours and the like. */
export const MEASURE =
  /(?:[Pp]rozent|Euro|Cent|Dollar|[Mm]eter|[Ll]iter|[Gg]ramm|[Gg]rad|Mann|Stück|Schuss|Uhr|Pfund|[Vv]olt|[Ww]att|Bar|Punkt|Fuß|Zoll|Blatt|Glas|Fass|Paar|Dutzend|Hektar|Tonne|Kilo|Prozentpunkte|Mal|Mio|Teilnehmende|Pixel|[Bb]it|[Bb]yte|Hertz|Lumen)$/u
