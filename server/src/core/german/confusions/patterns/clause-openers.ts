import { BE, FINITE_AUXILIARIES, MODAL_VERBS } from '../../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Token } from '../../clauses/clauses.ts'
import { cells } from '../../words/cells.ts'
import { THIRD, VerbForm } from '../../words/morphology.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/**
 * Words that open a clause, and words taken for them: told apart by where the verb stands. Source: Duden, Richtiges und gutes Deutsch.
 */
export const CLAUSE_OPENERS: readonly ConfusionPattern[] = [
  {
    // `Das Gerät, auf dass alle warten, …`: behind a preposition the pronoun; `auf dass es gelinge` is no relative clause.
    found: 'dass',
    right: 'das',
    means: 'Konjunktion',
    fits: (tokens, at, { opens, closes, sentence, at: from }) => {
      const [preposition, antecedent, verb] = [tokens[0], sentence.tokens[from - 1], tokens.at(-1)]
      if (
        at !== 1 ||
        opens !== ',' ||
        !isNoun(antecedent) ||
        !/^(?:auf|für|in|durch|über|an|um|gegen|unter|vor)$/u.test(lowerOf(preposition))
      )
        return false
      if (((antecedent?.forms.noun ?? 0) & cells('Nn An Dn')) === 0 || !verb || !mayBeFinite(verb)) return false
      const behind = sentence.tokens[from + tokens.length]
      // The clause stands inside of another one, whose verb follows.
      return (
        preposition?.lower !== 'auf' ||
        (closes === ',' && mayBeFinite(behind) && tokens.some(({ lower }) => WITH_AUF.test(lower)))
      )
    }
  },
  {
    found: 'Noch noch',
    right: (found) => found.replace('och', 'ach'),
    means: '„weiterhin“',
    fits: (tokens, at, { isFirst }) =>
      at === 0 &&
      isFirst &&
      /^(?:Angaben|Auskunft|Ansicht|Einschätzung|Erkenntnissen|Informationen)$/u.test(tokens[1]?.text ?? '') &&
      /^(?:der|des|von)$/u.test(lowerOf(tokens[2])) &&
      // `Noch Angaben der Zeugen fehlen`: there they are the subject.
      tokens.some(({ forms: { verb } }) => (verb & THIRD) === VerbForm.thirdSingular)
  },
  {
    // `Es ist wieder soweit`, `bis es soweit ist`; as a conjunction it opens its clause.
    found: 'soweit',
    right: 'so weit',
    means: 'Konjunktion',
    fits: (tokens, at, { closes }) => {
      const before = lowerOf(tokens[at - 1])
      const next = lowerOf(tokens[at + 1])
      if (before === 'es' && /^(?:kommen|kommt|kam|käme|gekommen)$/u.test(next)) return true
      if (BE.has(before) && IN_A_STATE.test(next)) return true
      if (at === 0 || !/^(?:[.!?:,;–“]|$)/u.test(closes)) return false
      const isLast = at + 1 === tokens.length
      if (isLast && BE.has(before)) return isReady(lowerOf(tokens[at - 2]))
      if (isLast) return tokens.slice(0, at).some(({ lower }) => BE.has(lower)) && isReady(before)
      return at + 2 === tokens.length && BE.has(next) && isReady(before)
    }
  },
  {
    // `ein Grillabend, zudem alle eingeladen waren`: with its verb at the end a relative clause.
    found: 'zudem',
    right: 'zu dem',
    means: '„außerdem“',
    fits: (tokens, at, { opens, closes, sentence, at: from }) => {
      const antecedent = sentence.tokens[from - 1]
      const verb = tokens.at(-1)
      if (at !== 0 || opens !== ',' || tokens.length < 4 || !/^“?[.,!]/u.test(closes) || !antecedent) return false
      if (!isNoun(antecedent) || (antecedent.forms.noun & FOR_DEM) === 0) return false
      return isFiniteAtEnd(verb) && !tokens.slice(1, -1).some((token) => isSurelyFinite(token) || isFiniteAtEnd(token))
    }
  },
  {
    // `Wehr mitmachen möchte, kann …`
    found: 'Wehr',
    right: 'Wer',
    means: 'Feuerwehr oder Stauwerk',
    fits: (tokens, at, { isFirst, closes, sentence, at: from }) => {
      const behind = sentence.tokens[from + tokens.length]
      if (at !== 0 || !isFirst || closes !== ',' || tokens.length < 3 || isSurelyFinite(tokens[1])) return false
      // `Wehr Kassel hilft, ist bereit`
      const end = lowerOf(tokens.at(-1))
      return (
        (MODAL_VERBS.has(end) || end === 'hat') && (isSurelyFinite(behind) || FINITE_AUXILIARIES.has(lowerOf(behind)))
      )
    }
  },
  {
    // `Das war solange gut, wie …`: right behind the verb it opens no clause.
    found: 'solange',
    right: 'so lange',
    means: 'Konjunktion',
    fits: (tokens, at) => at > 0 && IS.test(lowerOf(tokens[at - 1])) && tokens[at + 1] !== undefined
  }
]

/** What something is done with `auf`: `das Gerät, auf das alle warten`. */
const WITH_AUF =
  /^(?:vor|hin|an|aus|zurück|ge)?(?:bereit|deut|führ|gespannt|stolz|richt|ziel|griff|greif|leg|spiel|wies|wart|hoff|freu|verl[aä]s|verließ|setz|bau|einig|stieß|stoß|zähl|vertrau|bez[io][eg]|blick|schau|verw[ei]+s|verzicht|acht|reagier)/u

/** `ist soweit klar`; `ist soweit bekannt der erste` lacks the commas of a clause. */
const IN_A_STATE = /^(?:klar|gut|fertig|zufrieden|gediehen)$/u

/** What is ready at last; `alles in Ordnung soweit` and `nur soweit` mean something else. */
function isReady(before: string): boolean {
  return /^(?:es|noch|bald|wieder|nun|jetzt|endlich|schon|dann|gleich|fast|heute|morgen)$/u.test(before)
}

const FOR_DEM = cells('Nm Nn Am An Dm Dn')

function isFiniteAtEnd(token: Token | undefined): boolean {
  return token !== undefined && (isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.lower))
}

const IS = /^(?:ist|sind|war|waren|sei|seien|wäre|wären|bleibt|bleiben|blieb|gilt|dauert)$/u
