import { FINITE_AUXILIARIES, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { isGivenName } from '../names/given-names.ts'
import { officeOf } from '../names/offices.ts'
import { VerbForm } from '../words/morphology.ts'
import { hasSubjectBefore } from './lost-prepositions.ts'
import type { LostWord } from './lost-word.ts'

/** A noun that has its meaning with a preposition and one of a few verbs alone. */
interface VerbPhrase {
  readonly preposition: string
  /** Its verbs: the infinitives first, then their other stems. */
  readonly infinitive: string
  readonly verbs: RegExp
  /** Whether the noun may stand bare before the same verbs with another meaning (`gibt Auftrag`). */
  readonly mayBeBare: boolean
}

/**
 * Support verb constructions by their noun: preposition, infinitive, forms; `~` where the bare noun goes with the verbs as well.
 * Source: Duden, Die Grammatik (Funktionsverbgefüge); Duden, Das Stilwörterbuch.
 */
const PHRASES: ReadonlyMap<string, VerbPhrase> = new Map(
  `
  Verfügung: zur stellen stehen|st[aäe]h|stand|stünd|stell|hab|ha[bt]
  Anspruch: in nehmen nehm|nimm|nahm|nomm
  Kraft: in treten tret|tritt|trat|setz
  Betrieb: in nehmen nehm|nimm|nahm|nomm|geh|ging|gang|setz
  Angriff: in nehmen nehm|nimm|nahm|nomm
  Kauf: in nehmen nehm|nimm|nahm|nomm
  Empfang: in nehmen nehm|nimm|nahm|nomm
  Gewahrsam: in nehmen nehm|nimm|nahm|nomm|komm|kam
  Beweis: unter stellen stell
  Erfüllung: in gehen geh|ging|gang
  Rechenschaft: zur ziehen zieh|zog
  Brand: in setzen setz|steck|gerat|gerät|geriet
  Stich: im lassen lass|läss|ließ
  Kenntnis: ~zur nehmen nehm|nimm|nahm|nomm
  Auftrag: ~in geben geb|gib|gab
  Leben: ~ins rufen ruf|rief
  Einsatz: ~zum kommen komm|kam|bring|brach
  Ausdruck: ~zum bringen bring|brach|komm|kam
  Abschluss: ~zum bringen bring|brach|komm|kam
  Schaden: ~zu kommen komm|kam
  Kontrolle: ~unter bringen bring|brach|halt|hält|hielt|bekomm|bekam|hab|ha[bt]
  Druck: ~unter setzen setz|gerat|gerät|geriet|steh|stand
  `
    .trim()
    .split('\n')
    .map((line): [string, VerbPhrase] => {
      const [, noun = '', bare = '', preposition = '', infinitive = '', stems = ''] =
        /^\s*(\p{L}+): (~?)(\p{L}+) (\p{L}+) (.+)$/u.exec(line) ?? []
      return [
        noun,
        {
          preposition,
          infinitive,
          verbs: new RegExp(`^(?:ge|zu)?(?:${infinitive.slice(0, -2)}|${stems})`, 'u'),
          mayBeBare: bare !== ''
        }
      ]
    })
)

/** `stehen im Internet Verfügung`, `darf die Vereine nicht im Stich`: the preposition of such a noun is missing, or its verb. */
export function lostInVerbPhrase(stretch: Stretch): LostWord | undefined {
  const { tokens } = stretch
  for (const [at, token] of tokens.entries()) {
    const phrase = at > 1 ? PHRASES.get(token.text) : undefined
    if (!phrase) continue
    return lostPreposition(stretch, at, phrase) ?? lostInfinitive(stretch, at, phrase)
  }
  return undefined
}

/** The bare noun at the end of a main clause, or right before the verb at the end. */
function lostPreposition({ tokens, closes, sentence }: Stretch, at: number, phrase: VerbPhrase): LostWord | undefined {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (!token || !before || !/^“?[.,!]/u.test(closes)) return undefined
  if (PREPOSITIONS.has(before.lower) || ARTICLES.has(before.lower) || CONTRACTED.test(before.lower)) return undefined
  // `volle Kraft`, `und Kraft`, `kein Anspruch`
  if (
    before.forms.weak !== 0 ||
    before.forms.strong !== 0 ||
    /^(?:und|oder|sowie|als|wie|mehr|weniger|viel|wenig|genug|etwas|deren|dessen)$/u.test(before.lower)
  )
    return undefined
  // `Im Sturm trat Tim Kraft`, `setzte Trainer Brand`: a name.
  if (
    isGivenName(before.text) ||
    officeOf(before.text) !== undefined ||
    /^(?:Trainer|Familie|Kapitän)/u.test(before.text)
  )
    return undefined
  // `Über die Mittel hat der Rat Verfügung`: the noun has an object of its own.
  if (tokens.slice(0, at).some(({ lower }) => /^(?:über|darüber|worüber)$/u.test(lower))) return undefined
  // `brachte das Feuer Kontrolle und verhinderte …`
  const isAtEnd = next === undefined || (next.lower === 'und' && mayBeFinite(tokens[at + 2]))
  if (phrase.mayBeBare && !(isAtEnd && hasOtherObject(tokens, at, phrase))) return undefined
  const isBeforeVerb = at + 2 >= tokens.length && phrase.verbs.test(next?.lower ?? '')
  if (!isAtEnd && !isBeforeVerb) return undefined
  if (isAtEnd && !tokens.slice(0, at).some((word) => !isNoun(word) && isVerbOf(phrase, word))) return undefined
  // `Anspruch nehmen auf`, `Verfügung über`: another meaning.
  if (
    sentence.tokens.some(
      (word, i) => i > 0 && word.text === token.text && sentence.tokens[i - 1]?.lower === phrase.preposition
    )
  )
    return undefined
  return {
    token,
    right: `${phrase.preposition} ${token.text}`,
    noun: next && isBeforeVerb ? next : (tokens.find((word) => !isNoun(word) && isVerbOf(phrase, word)) ?? token)
  }
}

/** `brachte das Feuer rasch Kontrolle`: the verb has an object with its article already. */
function hasOtherObject(tokens: readonly Token[], at: number, phrase: VerbPhrase): boolean {
  if (phrase.preposition !== 'unter') return false
  const verb = tokens.findIndex((word) => !isNoun(word) && isVerbOf(phrase, word))
  const between = tokens.slice(verb + 1, at)
  const [article] = between
  const [object, ...others] = nounGroupsOf(between)
  return (
    verb > 1 &&
    hasSubjectBefore(tokens, verb) &&
    /^(?:das|den|die|einen|ein|eine)$/u.test(article?.lower ?? '') &&
    object?.start === 0 &&
    object.end < between.length &&
    others.length === 0
  )
}

const CONTRACTED = /^(?:zur|zum|im|ins|am|ans|vom|beim)$/u

function isVerbOf({ verbs }: VerbPhrase, { lower, forms }: Token): boolean {
  return forms.verb !== 0 && verbs.test(lower)
}

/** `soll bald in Betrieb`, `muss in Gewahrsam`: where something goes needs no infinitive beside a modal verb. */
const GOES = /^(?:Kraft|Betrieb|Gewahrsam|Brand|Erfüllung|Einsatz|Leben|Ausdruck|Abschluss|Druck|Kontrolle)$/u

/** A modal verb, and at the end of the sentence the noun without its infinitive. */
function lostInfinitive(
  { tokens, closes, isFirst, sentence }: Stretch,
  at: number,
  phrase: VerbPhrase
): LostWord | undefined {
  const token = tokens[at]
  if (
    !token ||
    GOES.test(token.text) ||
    at + 1 !== tokens.length ||
    !isFirst ||
    !closes.startsWith('.') ||
    tokens[at - 1]?.lower !== phrase.preposition
  )
    return undefined
  const modal = tokens.findIndex(({ text }) => MODAL_VERBS.has(text))
  const noun = tokens[modal]
  if (modal < 1 || !noun || sentence.tokens.length !== tokens.length) return undefined
  const others = tokens.filter((_, i) => i !== modal)
  if (
    others.some(
      (word) =>
        !isNoun(word) &&
        (isVerbOf(phrase, word) ||
          isSurelyFinite(word) ||
          FINITE_AUXILIARIES.has(word.lower) ||
          (word.forms.verb & VerbForm.infinitive) !== 0)
    )
  )
    return undefined
  return { token, right: `${token.text} ${phrase.infinitive}`, noun }
}
