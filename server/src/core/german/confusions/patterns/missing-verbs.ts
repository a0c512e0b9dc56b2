import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../../clauses/clauses.ts'
import { DETERMINERS } from '../../clauses/determiners.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS, SUBORDINATORS } from '../../clauses/function-words.ts'
import { VerbForm } from '../../words/morphology.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/** Words that a clause without a verb, or with its verb already there, tells from forms of verbs. Source: Duden, Richtiges und gutes Deutsch. */
export const MISSING_VERBS: readonly ConfusionPattern[] = [
  {
    found: 'viel',
    right: 'fiel',
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
      'Gemeinsamen Zusätzlichen Gleichzeitigen Letztendlichen Ursprünglichen Regelmäßigen Natürlichen Schließlichen Selbstverständlichen',
    right: (found) => found.slice(0, -2),
    means: 'mit der Endung eines Adjektivs',
    fits: (tokens, at, { isFirst }) =>
      at === 0 && isFirst && mayBeFinite(tokens[1]) && tokens[1]?.forms.weak === 0 && tokens.length > 3
  },
  {
    found: 'wahren',
    right: 'waren',
    means: '„schützen“',
    fits: (tokens, at, { closes }) =>
      at > 0 &&
      at === tokens.length - 2 &&
      /^[.,!]/u.test(closes) &&
      (tokens[at + 1]?.forms.isBare ?? false) &&
      (isNoun(tokens[at - 1]) || /^(?:sie|wir|alle)$/u.test(lowerOf(tokens[at - 1])))
  },
  {
    // `Die Entscheidung viel einstimmig aus.`
    found: 'viel',
    right: 'fiel',
    means: '„eine Menge“',
    fits: (tokens, at, { isFirst, closes, sentence }) =>
      isFirst &&
      at > 1 &&
      at < tokens.length - 2 &&
      /^[.!]/u.test(closes) &&
      tokens.length === sentence.tokens.length &&
      ARTICLES.has(lowerOf(tokens[0])) &&
      isNoun(tokens[at - 1]) &&
      /^(?:aus|auf|um|durch|weg|zusammen)$/u.test(lowerOf(tokens.at(-1))) &&
      !tokens.some((token) => mayBeFinite(token))
  },
  {
    // `Es gab fiel Lob`: the clause has its verb.
    found: 'fiel',
    right: 'viel',
    means: 'Form von „fallen“',
    fits: (tokens, at, { isFirst }) => {
      const verb = tokens.findIndex((token, i) => i < at && isSurelyFinite(token))
      if (!isFirst || verb < 0 || verb > 4 || !isNoun(tokens[at + 1]) || SUBORDINATORS.has(lowerOf(tokens[0])))
        return false
      return !tokens.slice(0, at).some(({ lower }) => /^(?:und|oder|aber|als|wie|dass|da|so|denn|doch)$/u.test(lower))
    }
  },
  {
    // `ist war geworden`
    found: 'war',
    right: 'wahr',
    means: 'Form von „sein“',
    fits: (tokens, at) =>
      /^(?:geworden|werden)$/u.test(lowerOf(tokens[at + 1])) &&
      tokens.slice(0, at).some(({ lower }) => /^(?:ist|sind|sei|wird|würde|kann|könnte|soll|muss)$/u.test(lower))
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
  {
    // `Bei dem Sturm vielen Bäume um.`
    found: 'vielen',
    right: 'fielen',
    means: '„eine Menge“',
    fits: (tokens, at, { isFirst, closes, sentence }) =>
      isFirst &&
      at > 1 &&
      /^[.!]/u.test(closes) &&
      tokens.length === sentence.tokens.length &&
      isNoun(tokens[at - 1]) &&
      /^(?:um|aus|auf|an|ab|zu|ein|durch|weg|zusammen)$/u.test(lowerOf(tokens.at(-1))) &&
      !tokens.some((token) => mayBeFinite(token))
  },
  {
    // `viel auch die Entscheidung`: the sentence has no verb.
    found: 'viel',
    right: 'fiel',
    means: '„eine Menge“',
    fits: (tokens, at, { isFirst, closes, sentence }) => {
      const next = tokens
        .slice(at + 1)
        .findIndex(({ lower }) => !/^(?:auch|dann|schließlich|nun|jedoch|aber|dabei)$/u.test(lower))
      const article = tokens[at + 1 + next]
      if (!isFirst || at < 2 || next < 0 || !/^[.!]/u.test(closes)) return false
      if (!/^(?:der|die|das|ein|eine)$/u.test(lowerOf(article)) || !isNoun(tokens[at - 1])) return false
      return (
        tokens.length === sentence.tokens.length &&
        !tokens.some(mayBeFinite) &&
        FALLS.test(tokens[at + 2 + next]?.text ?? '')
      )
    }
  },
  { found: 'fast', right: 'fasst', means: '„beinahe“', fits: (tokens) => lacksVerbBut(tokens, 'zusammen') },
  { found: 'wird', right: 'wir', means: 'Form von „werden“', fits: isSubjectOfPlural },
  {
    found: 'wahr',
    right: 'war',
    means: '„zutreffend“',
    fits: (tokens, at) =>
      // `weil er nicht vollständig wahr`: a clause without its verb.
      (at === tokens.length - 1 &&
        PLAIN_SUBORDINATORS.has(lowerOf(tokens[0])) &&
        !tokens.some((token) => mayBeFinite(token))) ||
      (/^(?:es|das|dies|er|sie|hier)$/u.test(lowerOf(tokens[at - 1])) &&
        (ARTICLES.has(lowerOf(tokens[at + 1])) || PREPOSITIONS.has(lowerOf(tokens[at + 1]))) &&
        !tokens.some((token) => mayBeFinite(token)))
  }
]

/** What falls in releases: by set phrases. */
const FALLS =
  /^(?:\p{L}*[Ee]ntscheidung|Startschuss|Vorhang|Wahl|Beschluss|Urteil|Groschen|Schuss|\p{L}*[Tt]or|Treffer|Hammer|Baum|Verdacht|Kosten|Los|Strom|\p{L}*[Bb]ilanz|Abschied|Unterricht|Veranstaltung|Betrag|Ergebnis|Anteil)$/u

/** `haben wird aber eine Lösung gefunden`: the verb is in the plural and has no subject. */
function isSubjectOfPlural(tokens: readonly Token[], at: number, { isFirst, opens }: Stretch): boolean {
  const verb = tokens[at - 1]
  const last = tokens.at(-1)
  if (!verb || !last || at > 3 || tokens.length - at < 4 || !(isFirst || opens === ',')) return false
  if (!/^(?:haben|sind|können|müssen|wollen|möchten|dürfen)$/u.test(verb.lower)) return false
  if (tokens.slice(0, at - 1).some((token) => isNoun(token) && token !== tokens[0])) return false
  return (last.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0
}

/** No finite verb in the clause, which ends in a particle that needs one. */
function lacksVerbBut(tokens: readonly Token[], particle: string): boolean {
  return lowerOf(tokens.at(-1)) === particle && !tokens.some((t) => t.lower !== 'fast' && mayBeFinite(t))
}
