import { FINITE_AUXILIARIES } from '../../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../../clauses/clauses.ts'
import { isFree, nounGroupsOf, PLURAL_NOMINATIVE } from '../../clauses/noun-groups.ts'
import { mayHoldSubject } from '../../clauses/possible-subjects.ts'
import { VerbForm } from '../../words/morphology.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'
import { isFiniteVerb, lacksItsVerb } from '../finite-verbs.ts'

/** Pronouns that are always the subject, `man` and `wir`, and words taken for them. Source: Duden, Richtiges und gutes Deutsch. */
export const SUBJECT_PRONOUNS: readonly ConfusionPattern[] = [
  {
    // `Der Prozess wir am 9. Oktober fortgesetzt.`: the sentence has its subject, and no verb but the participle at its end.
    found: 'wir',
    right: 'wird',
    means: 'Pronomen',
    fits: (tokens, at, stretch) => {
      const last = tokens.at(-1)
      const isClosing = ((last?.forms.verb ?? 0) & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0
      return isClosing && !isNoun(last) && lacksItsVerb(tokens.slice(0, -1), at, stretch)
    }
  },
  {
    // `Im Labor prüft mann das`, `wie mann hört`: with its verb beside it and no article.
    found: 'mann',
    right: 'man',
    means: 'männliche Person, in kleinen Buchstaben',
    fits: (tokens, at) =>
      !/^(?:de[rmns]|eine?[mn]?|kein|ihr|mein|sein)$/u.test(lowerOf(tokens[at - 1])) &&
      !/^(?:und|oder)$/u.test(lowerOf(tokens[at + 1])) &&
      (isSurelyFinite(tokens[at - 1]) ||
        isSurelyFinite(tokens[at + 1]) ||
        /^(?:kann|muss|soll|will|darf)$/u.test(lowerOf(tokens[at - 1])))
  },
  {
    // `Wie freuen uns auf Sie.`, `Wie bieten Kurse an.`: no question, and nobody who does it.
    found: 'Wie',
    right: 'Wir',
    means: 'Fragewort',
    fits: (tokens, at, { isFirst, closes, sentence }) => {
      const [, verb, next] = tokens
      if (at !== 0 || !isFirst || !verb || !next || (verb.forms.verb & VerbForm.firstPlural) === 0 || isNoun(verb))
        return false
      if (
        FINITE_AUXILIARIES.has(verb.lower) ||
        sentence.tokens.some(({ lower }) => /^(?:wir|ich|sie|man)$/u.test(lower))
      )
        return false
      // `Wie verändern uns soziale Medien`: a title, whose subject stands behind.
      if (!/^(?:“,|“?[.!])/u.test(closes) || !/^(?:uns|den|dem|einen|einem|Ihnen|allen|jeden|jedem)$/u.test(next.text))
        return false
      const rest = tokens.slice(2)
      return !nounGroupsOf(rest).some((group) => isFree(group) && (group.cells & PLURAL_NOMINATIVE) !== 0)
    }
  },
  {
    // `Am Montag trafen wie uns mit dem Amt.`: behind a verb in the plural that has no other subject.
    found: 'wie',
    right: 'wir',
    means: 'Vergleich',
    fits: (tokens, at) => {
      const verb = tokens[at - 1]
      if (!verb || isNoun(verb) || tokens[at]?.before !== '' || lowerOf(tokens[at + 1]) !== 'uns') return false
      if ((verb.forms.verb & VerbForm.firstPlural) === 0 || verb.forms.strong !== 0) return false
      const others = [...tokens.slice(0, at - 1), ...tokens.slice(at + 2)]
      return !mayHoldSubject(others, 'plural') && !others.some((token) => isSurelyFinite(token))
    }
  },
  {
    // `stellte den man.`: no verb follows that it could be the subject of.
    found: 'man',
    right: 'Mann',
    means: '„irgendjemand“',
    fits: (tokens, at, { isFirst, closes }) =>
      (/^(?:den|dem|der|ein|einen|einem)$/u.test(lowerOf(tokens[at - 1])) &&
        at === tokens.length - 1 &&
        at > 1 &&
        /^[.!?]/u.test(closes)) ||
      (isFirst && at === 1 && /^(?:Der|Ein)$/u.test(tokens[0]?.text ?? '') && isFiniteVerb(tokens[2]))
  },
  { found: 'wird', right: 'wir', means: 'Form von „werden“', fits: isSubjectOfPlural },
  {
    // `Mann kann hier lesen.`; headlines leave out the article (`Mann muss nach Sturz in die Klinik`), and it is a surname.
    found: 'Mann',
    right: 'Man',
    means: 'männliche Person',
    fits: (tokens, at, { isFirst, closes }) =>
      at === 0 &&
      isFirst &&
      /^[.!]/u.test(closes) &&
      /^(?:kann|muss|sollte|darf|könnte|müsste)$/u.test(lowerOf(tokens[1])) &&
      /^(?:hier|dort|dabei|dafür|dazu|also|ja|eben|doch|einfach|es)$/u.test(lowerOf(tokens[2]))
  }
]

/** `haben wird aber eine Lösung gefunden`: the verb is in the plural and has no subject. */
function isSubjectOfPlural(tokens: readonly Token[], at: number, { isFirst, opens }: Stretch): boolean {
  const verb = tokens[at - 1]
  const last = tokens.at(-1)
  if (!verb || !last || at > 3 || tokens.length - at < 4 || !(isFirst || opens === ',')) return false
  if (!/^(?:haben|sind|können|müssen|wollen|möchten|dürfen)$/u.test(verb.lower)) return false
  if (tokens.slice(0, at - 1).some((token) => isNoun(token) && token !== tokens[0])) return false
  return (last.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0
}
