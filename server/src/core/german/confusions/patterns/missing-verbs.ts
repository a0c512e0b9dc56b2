import { isNoun, isSurelyFinite, mayBeFinite, type Token } from '../../clauses/clauses.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'
import { isFiniteVerb } from '../finite-verbs.ts'

/**
 * Words that a clause without a verb, or with its verb already there, tells from forms of verbs. Source: Duden, Richtiges und gutes
 * Deutsch.
 */
export const MISSING_VERBS: readonly ConfusionPattern[] = [
  {
    // `An der Fahrt namen 28 Kinder teil.`: a noun has its capital, and the sentence has no other verb.
    found: 'namen',
    right: 'nahmen',
    means: 'Substantiv in kleinen Buchstaben',
    fits: (tokens, at, { isFirst, closes }) =>
      // `Im namen der Stadt laden wir ein` lacks a capital.
      isFirst &&
      ((tokens[at - 1]?.forms.noun ?? 0) !== 0 || /^(?:sie|wir|daran|dabei|auch)$/u.test(lowerOf(tokens[at - 1]))) &&
      /^“?[.,!]/u.test(closes) &&
      /^(?:teil|an|auf|zu|wahr|vor|mit|ab|ein|entgegen)$/u.test(lowerOf(tokens.at(-1))) &&
      !tokens.some((token, i) => i !== at && isSurelyFinite(token))
  },
  {
    // `lebt in Köln uns arbeitet als Ärztin`: the clause has its verb, and the next one begins.
    found: 'uns',
    right: 'und',
    means: 'Pronomen',
    fits: (tokens, at, { isFirst, opens, sentence }) =>
      (isFirst || opens === ',') &&
      isNoun(tokens[at - 1]) &&
      isSurelyFinite(tokens[at + 1]) &&
      tokens[at + 2] !== undefined &&
      tokens.slice(0, at).some((token) => isFiniteVerb(token)) &&
      !sentence.tokens.some(
        ({ lower }) => /^(?:wir|was|wer|wie|dass|ob|der|die|das)$/u.test(lower) && lower !== sentence.tokens[0]?.lower
      )
  },
  {
    // `Stadt eines Festes gibt es ein Konzert`: no city is one of a feast, and the sentence has its subject behind the verb.
    found: 'Stadt',
    right: 'Statt',
    means: 'Ort',
    fits: (tokens, at, { isFirst }) =>
      at === 0 &&
      isFirst &&
      /^eine[rs]$/u.test(lowerOf(tokens[1])) &&
      isNoun(tokens[2]) &&
      isFiniteVerb(tokens[3]) &&
      /^(?:es|der|die|das|ein|eine|wir|er|sie|nun|jetzt|dieses|diesmal|künftig)$/u.test(lowerOf(tokens[4]))
  },
  {
    // `Gemeinsamen haben sie gelesen`: before the verb that is no noun phrase.
    found:
      'Gemeinsamen Zusätzlichen Gleichzeitigen Letztendlichen Ursprünglichen Regelmäßigen Natürlichen Schließlichen Selbstverständlichen',
    right: (found) => found.slice(0, -2),
    means: 'mit der Endung eines Adjektivs',
    fits: (tokens, at, { isFirst }) =>
      at === 0 && isFirst && mayBeFinite(tokens[1]) && tokens[1]?.forms.weak === 0 && tokens.length > 3
  },
  {
    // `Er lies die Halle räumen`: nobody is asked to read.
    found: 'lies',
    right: 'ließ',
    means: 'Form von „lesen“',
    fits: (tokens, at, { closes, sentence, opens }) =>
      at > 0 &&
      opens !== ':' &&
      !closes.includes('!') &&
      !sentence.tokens.some(({ lower }) => /^(?:du|dein\p{Ll}*|dir|dich|bitte)$/u.test(lower)) &&
      (isNoun(tokens[at - 1]) || /^(?:er|sie|es|man)$/u.test(lowerOf(tokens[at - 1]))) &&
      tokens[at + 1] !== undefined
  },
  { found: 'fast', right: 'fasst', means: '„beinahe“', fits: (tokens) => lacksVerbBut(tokens, 'zusammen') }
]

/** No finite verb in the clause, which ends in a particle that needs one. */
function lacksVerbBut(tokens: readonly Token[], particle: string): boolean {
  return lowerOf(tokens.at(-1)) === particle && !tokens.some((t) => t.lower !== 'fast' && mayBeFinite(t))
}
