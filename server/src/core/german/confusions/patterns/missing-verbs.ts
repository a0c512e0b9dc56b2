import { BE, BECOME, FINITE_AUXILIARIES, HAVE } from '../../clauses/auxiliaries.ts'
import { isPluralVerb } from '../../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../../clauses/clauses.ts'
import { DETERMINERS } from '../../clauses/determiners.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS, SUBORDINATORS } from '../../clauses/function-words.ts'
import { isFree, isTime, nounGroupsOf, PLURAL_NOMINATIVE } from '../../clauses/noun-groups.ts'
import { cells } from '../../words/cells.ts'
import { VerbForm } from '../../words/morphology.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/** Words that a clause without a verb, or with its verb already there, tells from forms of verbs. Source: Duden, Richtiges und gutes Deutsch. */
export const MISSING_VERBS: readonly ConfusionPattern[] = [
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
    // `Die Ware wahr nach Angaben des Zolls nicht angemeldet.`
    found: 'wahr',
    right: 'war',
    means: '„tatsächlich so“',
    fits: (tokens, at, stretch) =>
      (at < tokens.length - 2 && lacksItsVerb(tokens, at, stretch)) || endsSentenceWithParticiple(tokens, at, stretch)
  },
  {
    // `Der Fahrer viel vom Rad und verletzte sich`, `Die Blätter vielen schon im August`: up to the next clause there is no verb.
    found: 'viel vielen',
    right: (found) => found.replace('viel', 'fiel'),
    means: '„eine Menge“',
    fits: (tokens, at, { isFirst, closes }) => {
      const next = tokens[at + 1]
      if (!isFirst || at < 1 || !next || !/^“?[.!]/u.test(closes) || !isNoun(tokens[at - 1])) return false
      const plural = tokens[at]?.lower === 'vielen'
      if (
        !(plural ? /^(?:die|einige|mehrere|alle|diese)$/u : /^(?:der|das|die)$/u).test(lowerOf(tokens[0])) ||
        isNoun(next)
      )
        return false
      if (
        !PREPOSITIONS.has(next.lower) &&
        !/^(?:schon|bereits|erst|aus|leider|auch|nicht|sofort|plötzlich)$/u.test(next.lower)
      )
        return false
      const und = tokens.findIndex(({ lower }, i) => i > at && lower === 'und')
      const clause = und < 0 ? tokens : tokens.slice(0, und)
      if (at > 4 || clause.some((token) => mayBeFinite(token))) return false
      const group = nounGroupsOf(tokens.slice(0, at))
      return group[0]?.start === 0 && group.length === 1 && und !== at + 1 && tokens.length > at + 2
    }
  },
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
    // `Die Kinder wahren begeistert von …`: who keeps something has an object.
    found: 'wahren',
    right: 'waren',
    means: '„schützen“',
    fits: (tokens, at, { isFirst, closes }) => {
      const next = tokens[at + 1]
      if (!isFirst || at < 1 || !next || !/^“?[.,!?]/u.test(closes) || isNoun(next)) return false
      if (!isNoun(tokens[at - 1]) && !/^(?:sie|wir|alle|es|hier|dort|damals)$/u.test(lowerOf(tokens[at - 1])))
        return false
      if (tokens.some((token, i) => i !== at && mayBeFinite(token) && !token.forms.isBare)) return false
      const rest = tokens.slice(at + 1)
      return (
        (next.forms.isBare ||
          PREPOSITIONS.has(next.lower) ||
          /^(?:alle|sehr|nicht|auch|noch|bereits|schon)$/u.test(next.lower)) &&
        !/^(?:und|oder|sowie)$/u.test(lowerOf(tokens[at - 2])) &&
        // `wahren gegenüber Dritten Stillschweigen`
        !rest.some(({ lower }) => lower === 'gegenüber') &&
        !isBareObject(rest) &&
        !nounGroupsOf(rest).some((group) => isFree(group) && !isTime(rest, group))
      )
    }
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
    // `die bestellten Wahren`
    found: 'Wahren',
    right: 'Waren',
    means: 'Form von „wahren“',
    fits: (tokens, at) => {
      const adjective = tokens[at - 1]
      return (
        adjective !== undefined &&
        !isNoun(adjective) &&
        /en?$/u.test(adjective.lower) &&
        (adjective.forms.weak & cells('Np')) !== 0 &&
        !ARTICLES.has(adjective.lower) &&
        // `beim strikten Wahren der Abstände`
        !/^(?:beim|vom|zum|im|am|dem|das|durchs|des|ein|einem)$/u.test(lowerOf(tokens[at - 2])) &&
        !/^(?:und|oder|der|des|von|eine[rs]|[,;])/u.test(lowerOf(tokens[at + 1])) &&
        !isNoun(tokens[at + 1])
      )
    }
  },
  {
    // `kamen fiele Gäste`: the clause has its verb, and no plural goes with the singular.
    found: 'fiele',
    right: 'viele',
    means: 'Form von „fallen“',
    fits: (tokens, at) => {
      const noun = tokens.slice(at + 1, at + 4).find((token) => isNoun(token))
      const before = tokens[at - 1]
      if (!noun || noun.forms.noun === 0 || (noun.forms.noun & ~cells('Np Ap Gp')) !== 0 || !before) return false
      return isSurelyFinite(before) || isPluralVerb(before) || PREPOSITIONS.has(before.lower) || before.lower === 'es'
    }
  },
  {
    // `Das Opfer wurde Tod geborgen`, `ist an der Unfallstelle Tod`: a noun that is a subject has its article.
    found: 'Tod',
    right: 'tot',
    means: 'Substantiv',
    fits: (tokens, at, { closes }) => {
      const before = tokens[at - 1]
      if (
        !before ||
        ARTICLES.has(before.lower) ||
        PREPOSITIONS.has(before.lower) ||
        (before.forms.weak | before.forms.strong) !== 0
      )
        return false
      if (/^(?:und|oder|als|wie|um)$/u.test(before.lower)) return false
      const last = lowerOf(tokens.at(-1))
      if (/^(?:auf|vor|ge|tot|ein)?(?:gefunden|geborgen|entdeckt|aufgefunden|vorgefunden)$/u.test(last))
        return (
          !isNoun(before) &&
          tokens.slice(0, at).some(({ lower }) => BECOME.has(lower) || HAVE.has(lower) || BE.has(lower))
        )
      return (
        at === tokens.length - 1 &&
        // `Für ihn ist Leben Tod.`
        (!isNoun(before) || nounGroupsOf(tokens.slice(0, at)).at(-1)?.isGoverned === true) &&
        /^[.,!]/u.test(closes) &&
        tokens.slice(1, at).some(({ lower }) => /^(?:ist|sind|war|waren)$/u.test(lower)) &&
        !tokens.some(({ lower }) => /^(?:sicher|thema|ende|folge|was)$/u.test(lower))
      )
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
      (/^[.!]/u.test(closes) ? tokens.length === sentence.tokens.length : closes === ',') &&
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
      if (!isFirst || verb < 0 || verb > 4 || !isNoun(tokens[at + 1])) return false
      const opener = lowerOf(tokens[0])
      if (SUBORDINATORS.has(opener) && !(ARTICLES.has(opener) && isNoun(tokens[1]))) return false
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
        // Behind `viel` itself no article stands.
        ((next === 0 && !/^(?:Gleiche|Selbe)$/u.test(tokens[at + 2]?.text ?? '')) ||
          FALLS.test(tokens[at + 2 + next]?.text ?? ''))
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

/** `Die Erklärung, die alle kennen, wahr im Herbst entstanden.`: the rest of a sentence, with a participle and no finite verb. */
function endsSentenceWithParticiple(tokens: readonly Token[], at: number, { opens, closes }: Stretch): boolean {
  const last = tokens.at(-1)
  if (at !== 0 || opens !== ',' || tokens.length < 4 || !last || isNoun(last) || !/^“?[.!]/u.test(closes)) return false
  return (last.forms.verb & VerbForm.pastParticiple) !== 0 && !tokens.slice(0, -1).some((token) => mayBeFinite(token))
}

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

/** `wahren für immer Treue`: a noun at the end that no article, adjective or preposition goes with. */
function isBareObject(tokens: readonly Token[]): boolean {
  const [before, last] = [tokens.at(-2), tokens.at(-1)]
  if (!before || !isNoun(last)) return false
  if (isNoun(before)) return true
  return !(
    PREPOSITIONS.has(before.lower) ||
    ARTICLES.has(before.lower) ||
    (before.forms.strong | before.forms.weak) !== 0
  )
}

function isFiniteVerb(token: Token | undefined): boolean {
  return isSurelyFinite(token) || (token !== undefined && FINITE_AUXILIARIES.has(token.lower))
}

/** Behind one thing that opens a sentence, in which nothing is a finite verb. */
function lacksItsVerb(tokens: readonly Token[], at: number, { isFirst, closes, sentence }: Stretch): boolean {
  if (!isFirst || !/^“?[.!]/u.test(closes) || tokens.length < sentence.tokens.length - 1 || tokens.length < at + 2)
    return false
  if (tokens.some((token, i) => i !== at && (mayBeFinite(token) || SUBORDINATORS_ALONE.has(token.lower)))) return false
  const before = tokens.slice(0, at)
  const [subject, ...others] = nounGroupsOf(before)
  return (
    subject?.start === 0 &&
    before.length > 1 &&
    ARTICLES.has(lowerOf(tokens[0])) &&
    isNoun(before.at(-1)) &&
    (subject.cells & cells('Nmfn')) !== 0 &&
    others.every(({ isGoverned, isGenitive }) => isGoverned || isGenitive)
  )
}

const SUBORDINATORS_ALONE: ReadonlySet<string> = new Set([...PLAIN_SUBORDINATORS, 'als', 'wie', 'was', 'wer', 'wo'])
