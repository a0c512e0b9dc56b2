import { BECOME, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch } from '../clauses/clauses.ts'
import { DETERMINERS } from '../clauses/determiners.ts'
import { NO_VERBS, PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { isCapitalised, uncapitalised } from '../words/lexicon.ts'
import { type Morphology, NO_FORMS, VerbForm } from '../words/morphology.ts'
import { type ConfusionPattern, lowerOf } from './confusion-pattern.ts'

const GIVES = /^(?:gibt|geben|gab|gaben|gebe)$/u
const SPEAKS = /^(?:spricht|sprach|sprechen|sprachen)$/u
/** Set phrases with `zu` and a verb, of which the joined form means something else. Source: Duden, Das Stilwörterbuch. */
const SET_PHRASES: readonly (readonly [verb: string, before: RegExp])[] = [
  [
    'stellen',
    /(?<!\p{L})(?:zur verfügung|in frage|unter beweis|zur diskussion|auf die beine|in den mittelpunkt|in aussicht|sicher)$/u
  ],
  [
    'nehmen',
    /(?<!\p{L})(?:stellung|einfluss|in anspruch|zur kenntnis|in betrieb|in den blick|platz|rücksicht|bezug|abschied|teil)$/u
  ],
  ['tragen', /(?<!\p{L})(?:rechnung|sorge|verantwortung|kosten)$/u],
  ['geben', /(?<!\p{L})(?:bekannt|auskunft|anstoß|in auftrag|rückmeldung|gas)$/u],
  ['machen', /(?<!\p{L})(?:bekannt|aufmerksam|mut|gebrauch|platz)$/u],
  ['rufen', /ins leben$/u]
]

/** Verbs whose form at the place belongs to another verb or to none. */
export const VERBS: readonly ConfusionPattern[] = [
  {
    // `gibt viel Geld für Bücher auf`, `sprach sich für Regale auf`.
    found: /^auf$/u,
    right: () => 'aus',
    means: 'Teil eines anderen Verbs',
    fits: (tokens, at) => {
      if (at !== tokens.length - 1 || tokens.filter(isSurelyFinite).length > 1) return false
      const upToFor = tokens.slice(0, tokens.findIndex(({ lower }) => lower === 'für' || lower === 'gegen') + 1)
      const has = (words: RegExp) => upToFor.some(({ lower }) => words.test(lower))
      return (has(GIVES) && has(MONEY)) || (has(SPEAKS) && has(/^sich$/u))
    }
  },
  {
    found: /^viel$/u,
    right: () => 'fiel',
    means: '„eine Menge“',
    fits: (tokens, at, stretch) =>
      /^(?:auf|aus|leicht|schwer|ins|in)$/u.test(lowerOf(tokens[at + 1])) &&
      isNoun(tokens[at - 1]) &&
      stretch.isFirst &&
      /^[.!]/u.test(stretch.closes) &&
      DETERMINERS.has(lowerOf(tokens[0])) &&
      !stretch.sentence.tokens.some(mayBeFinite)
  },
  {
    // `Gemeinsamen haben sie gelesen`: before the verb that is no noun phrase.
    found:
      /^(?:Gemeinsamen|Zusätzlichen|Gleichzeitigen|Letztendlichen|Ursprünglichen|Regelmäßigen|Natürlichen|Schließlichen|Selbstverständlichen)$/u,
    right: (found) => found.slice(0, -2),
    means: 'mit der Endung eines Adjektivs',
    fits: (tokens, at, { isFirst }) =>
      at === 0 && isFirst && mayBeFinite(tokens[1]) && tokens[1]?.forms.weak === 0 && tokens.length > 3
  },
  {
    found: /^wahren$/u,
    right: () => 'waren',
    means: '„schützen“',
    fits: (tokens, at, { closes }) =>
      at > 0 &&
      at === tokens.length - 2 &&
      /^[.,!]/u.test(closes) &&
      (tokens[at + 1]?.forms.isBare ?? false) &&
      (isNoun(tokens[at - 1]) || /^(?:sie|wir|alle)$/u.test(lowerOf(tokens[at - 1])))
  },
  {
    found: /^bietet$|^bieten$/u,
    right: (found) => found.replace('biet', 'bitt'),
    means: 'Form von „bieten“',
    fits: (tokens, at) =>
      lowerOf(tokens[at + 1]) === 'um' &&
      /^(?:mithilfe|hilfe|hinweise|unterstützung|verständnis|rückmeldung|spenden|anmeldung)$/u.test(
        lowerOf(tokens[at + 2])
      )
  },
  {
    found: /^zu(?:stellen|nehmen|tragen|geben|machen|rufen)$/u,
    right: (found) => `zu ${found.slice(2)}`,
    means: 'ein Wort',
    fits: (tokens, at) => {
      const before = tokens
        .slice(Math.max(0, at - 3), at)
        .map(({ lower }) => lower)
        .join(' ')
      const verb = tokens[at]?.lower.slice(2)
      // `Künftig wird ihr Einfluss zunehmen`, `dass Einfluss und Rücksicht zunehmen`: there it is the verb of the clause.
      if (
        PLAIN_SUBORDINATORS.has(lowerOf(tokens[0])) ||
        tokens.slice(0, at).some(({ lower }) => takesInfinitive(lower))
      )
        return false
      return (
        SET_PHRASES.some(([v, phrase]) => v === verb && phrase.test(before)) &&
        !takesInfinitive(lowerOf(tokens[at + 1]))
      )
    }
  }
]

/** `gab viel für den Sport auf` says that somebody went without. */
const MONEY = /^(?:geld|euro|millionen|milliarden|mittel)$/u
/** What an infinitive stands with at the end of a clause. */
function takesInfinitive(lower: string): boolean {
  return MODAL_VERBS.has(lower) || BECOME.has(lower)
}

export interface MistakenVerb {
  readonly right: string
  readonly means: string
}

/** `wie sie Bücher liefen soll`: before the modal verb that ends a clause stands an infinitive. */
export function finiteForInfinitive(
  { tokens, closes }: Stretch,
  at: number,
  morphology: Morphology
): MistakenVerb | undefined {
  const modal = tokens[at + 1]
  const token = tokens[at]
  if (!token || at + 2 !== tokens.length || at < 2 || !/^(?:soll|kann|muss|will|darf)$/u.test(lowerOf(modal)))
    return undefined
  if (!/^[.,!;]/u.test(closes) || !isSurelyFinite(token) || (token.forms.verb & VerbForm.joined) !== 0) return undefined
  for (let i = token.text.length; i > 2; i--) {
    for (const letter of 'nre') {
      const right = token.text.slice(0, i) + letter + token.text.slice(i)
      if (right.endsWith('n') && (morphology.formsOf(right).verb & VerbForm.infinitive) !== 0)
        return { right, means: 'gebeugte Form' }
    }
  }
  return undefined
}

/** `trotz der hinhalten Taktik`: behind preposition and article the infinitive lacks the ending of a participle. */
export function infinitiveForParticiple(
  { tokens }: Stretch,
  at: number,
  morphology: Morphology
): MistakenVerb | undefined {
  const token = tokens[at]
  const noun = tokens[at + 1]
  const article = tokens[at - 1]
  if (!token || !article || !noun || isCapitalised(token.text) || !isNoun(noun)) return undefined
  // `auf die sieben Seiten`
  if (NO_VERBS.has(token.lower)) return undefined
  if (!PREPOSITIONS.has(lowerOf(tokens[at - 2])) || at < 2 || (at === 2 && tokens[0]?.before === ',')) return undefined
  const { verb, strong, weak, isBare } = token.forms
  if ((verb & VerbForm.infinitive) === 0 || (verb & VerbForm.pastParticiple) !== 0 || (strong | weak) !== 0 || isBare)
    return undefined
  const wanted = DETERMINERS.get(article.lower)?.cells ?? 0
  const right = `${token.text}den`
  if ((wanted & noun.forms.noun) === 0 || morphology.formsOf(right).weak === 0) return undefined
  return { right, means: 'Grundform' }
}

/** `um Hetzte vorzubeugen`: a past tense with a capital that one letter parts from a noun. */
export function pastForNoun({ tokens }: Stretch, at: number, morphology: Morphology): MistakenVerb | undefined {
  const token = tokens[at]
  if (!token || !/^\p{Lu}\p{Ll}{2,}te$/u.test(token.text)) return undefined
  const { noun, strong, weak, verb } = token.forms
  if ((noun | strong | weak) !== 0 || verb === 0 || isNoun(tokens[at - 1]) || isNoun(tokens[at + 1])) return undefined
  const right = `${token.text.slice(0, -2)}e`
  const forms = morphology.formsOf(right)
  if (forms === NO_FORMS || forms.noun === 0 || morphology.formsOf(uncapitalised(token.text)).noun !== 0)
    return undefined
  return { right, means: 'Form eines Verbs' }
}
