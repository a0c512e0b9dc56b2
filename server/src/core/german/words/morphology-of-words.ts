import { oncePerWord } from '../../text/once.ts'
import { ALL_CELLS, cellsOfGender, Gender, NOMINATIVE, PLURAL, SINGULAR } from './cells.ts'
import { analyseCompound } from './compounds.ts'
import { capitalised, isCapitalised, type Lexicon, uncapitalised } from './lexicon.ts'
import {
  fromTable,
  type Morphology,
  type MorphologyData,
  merge,
  NO_FORMS,
  VerbForm,
  type WordForms
} from './morphology.ts'
import { kindsOf, WordKind } from './word-class.ts'
import { Words } from './word-graph.ts'

/** The morphology of listed words and of the compounds that can be made of them; a word is looked up once a session. */
export class GermanMorphology implements Morphology {
  readonly #words: Words
  readonly #rows: readonly WordForms[]
  readonly #lexicon: Lexicon
  readonly formsOf = oncePerWord((word) => (isCapitalised(word) ? this.#capitalised(word) : this.#lower(word)))

  constructor({ words, table }: MorphologyData, lexicon: Lexicon) {
    this.#words = new Words(words)
    this.#rows = fromTable(table)
    this.#lexicon = lexicon
  }

  #listed(word: string): WordForms {
    // Class 0 is that of a word that is not listed.
    const at = this.#words.classOf(word)
    const forms = at === 0 ? NO_FORMS : (this.#rows[at - 1] ?? NO_FORMS)
    return PLURALS_OF_HOMONYMS.has(word) ? { ...forms, noun: forms.noun | PLURAL } : forms
  }

  /** A noun; or at the start of a sentence, in a name or made a noun (`die Studierenden`) any other word. */
  #capitalised(word: string): WordForms {
    // `Bürgermeister` is no form of `meist`.
    const lower = /[Mm]eister$/u.test(word) ? NO_FORMS : this.#lower(uncapitalised(word))
    const isInfinitive = (lower.verb & VerbForm.infinitive) !== 0 || /ieren$/u.test(word)
    const asInfinitive = isInfinitive ? { ...NO_FORMS, noun: NOMINALISED } : NO_FORMS
    return merge(merge(this.#noun(word), lower), asInfinitive)
  }

  /** What is listed as a plural that adds an -e may be the singular of a feminine noun, too: `Zwischendecke`, of `Deck` and of `Decke`. */
  #noun(word: string): WordForms {
    const listed = this.#listed(word)
    if (listed.noun === 0) return this.#composedNoun(word)
    if ((listed.noun & SINGULAR) !== 0 || !word.endsWith('e')) return listed
    const isPluralInE = (this.#listed(word.slice(0, -1)).noun & NOMINATIVE & SINGULAR) !== 0
    return isPluralInE ? { ...listed, noun: listed.noun | (this.#composedNoun(word).noun & FEMININE_CELLS) } : listed
  }

  #lower(word: string): WordForms {
    const listed = this.#listed(word)
    if (listed !== NO_FORMS || word.length < SHORTEST_COMPOUND || !/e[nrms]?$|[td]$|ig$|lich$|isch$/u.test(word))
      return listed
    // `einzureichende Unterlagen`: declined like the participle without `zu`.
    const withoutZu = GERUNDIVE.exec(word)
    if (withoutZu) {
      const { strong, mixed, weak } = this.#listed(`${withoutZu[1]}${withoutZu[2]}`)
      if ((strong | weak) !== 0) return { ...NO_FORMS, strong, mixed, weak }
    }
    const parts = word.includes('-') ? undefined : analyseCompound(this.#lexicon, word, 'adjective')?.parts
    const head = parts?.at(-1) ?? /^(?:un|.*-)(\p{Ll}{4,})$/u.exec(word)?.[1]
    if (head === undefined || head === word) return NO_FORMS
    const { strong, mixed, weak, isBare } = this.#listed(head)
    return { ...NO_FORMS, strong, mixed, weak, isBare }
  }

  /** The forms of the last part; an adjective that stands as a noun keeps its endings (`AfD-Abgeordnete`). */
  #composedNoun(word: string): WordForms {
    const last = /^.*-(\p{Lu}\p{Ll}+)$/u.exec(word)?.[1]
    if (last === undefined && !/^\p{Lu}\p{Ll}+$/u.test(word)) return NO_FORMS
    const whole = last ?? word
    const listed = last === undefined ? NO_FORMS : this.#asNoun(last)
    if (listed !== NO_FORMS) return listed
    const settled = this.#ofEnding(whole)
    if (settled !== NO_FORMS) return settled
    const head = analyseCompound(this.#lexicon, whole.toLowerCase(), 'noun')?.parts.at(-1)
    if (head === undefined || (head.length < SHORTEST_HEAD && !SHORT_HEADS.has(head))) return NO_FORMS
    const ofHead = this.#asNoun(capitalised(head))
    // `Klima·schutzmaßnahme`: a last part that is put together itself.
    if (ofHead === NO_FORMS) return this.#composedNoun(capitalised(head))
    // `Ausflug·sorte` or `Ausflugs·orte`: the s may link the parts.
    const behindS = /^s\p{Ll}{4,}$/u.test(head) ? this.#asNoun(capitalised(head.slice(1))) : NO_FORMS
    // `Mal·erarbeiten` or `Maler·arbeiten`: who does it, and his work.
    const doer = word.slice(0, whole.length - head.length + 2)
    const isOfDoer = /^er\p{Ll}{4,}$/u.test(head) && (kindsOf(this.#lexicon.words.classOf(doer)) & WordKind.noun) !== 0
    return merge(merge(ofHead, behindS), isOfDoer ? this.#asNoun(capitalised(head.slice(2))) : NO_FORMS)
  }

  /** The forms of a noun that its ending settles. */
  #ofEnding(noun: string): WordForms {
    const feminine = FEMININE.exec(noun)
    if (feminine) return { ...NO_FORMS, noun: feminine[1] === undefined ? cellsOfGender(Gender.feminine) : PLURAL }
    if (MASCULINE.test(noun)) return { ...NO_FORMS, noun: cellsOfGender(Gender.masculine) }
    const { words, english } = this.#lexicon
    // `Impulsgeberin`, `Anwohnerinnen`, `Landrätin`: beside the noun for a man.
    const [, man, plural] = WOMAN.exec(noun) ?? []
    const isWoman = (base: string) => (kindsOf(words.classOf(base)) & WordKind.noun) !== 0
    if (man !== undefined && (isWoman(man) || isWoman(man.replace(/ä(?=\p{Ll}{1,3}$)/u, 'a'))))
      return { ...NO_FORMS, noun: plural === undefined ? cellsOfGender(Gender.feminine) : PLURAL }
    // `Integrationslotsinnen` are several, and nothing of `Sinn`: beside a man who ends in -e.
    const men = WOMEN.exec(noun)?.[1]
    if (men !== undefined && this.#isMan(men)) return { ...NO_FORMS, noun: PLURAL }
    // `Monitoring`, `Crowdfunding`
    if (/^\p{Lu}\p{Ll}{3,}ing$/u.test(noun) && english.classOf(noun.toLowerCase()) !== 0)
      return { ...NO_FORMS, noun: cellsOfGender(Gender.neuter) }
    return NO_FORMS
  }

  /** Whether there is a noun for a man in -e: `Lotse`, or one that is put together of it (`Integrationslotse`). */
  #isMan(stem: string): boolean {
    const { words } = this.#lexicon
    if (kindsOf(words.classOf(`${stem}e`)) & WordKind.noun) return true
    const last = analyseCompound(this.#lexicon, `${stem}e`.toLowerCase(), 'noun')?.parts.at(-1)
    return (
      last !== undefined && last.length >= SHORTEST_HEAD && words.classOf(`${capitalised(last).slice(0, -1)}in`) !== 0
    )
  }

  #asNoun(word: string): WordForms {
    const { strong, mixed, weak } = this.#listed(uncapitalised(word))
    const { noun, isTerm } = this.#listed(word)
    return noun === 0 && weak === 0 ? NO_FORMS : { ...NO_FORMS, noun, strong, mixed, weak, isTerm }
  }
}

/** Plurals that are listed as the genitive of another noun alone: `die Bands` (`des Bands`). Source: Duden, Rechtschreibung. */
const PLURALS_OF_HOMONYMS = new Set([
  'Bands',
  'Posts',
  'Hubs',
  'Boots',
  'Matches',
  'Wägen',
  'Läden',
  'Skis',
  'Kerls',
  'Rocks'
])

/** The participle of what is to be done (Duden, Die Grammatik: Gerundiv), of a verb with a particle: before and behind `zu`. */
const GERUNDIVE = /^(\p{Ll}{2,8})zu(\p{Ll}{2,}nde[mnrs]?)$/u

const SHORTEST_COMPOUND = 8
/** The gender of a shorter last part is an accident too often. */
const SHORTEST_HEAD = 4
const SHORT_HEADS = new Set(
  'tag rat amt weg bau hof bad rad ort tür uhr art zug tod ton typ bus eis box abo kur ruf zoo lob ohr gas'.split(' ')
)

/** `Extremismus`: all cases are alike, the plural excepted (`Mechanismen`). */
const MASCULINE = /^\p{Lu}\p{Ll}{2,}ismus$/u

const WOMAN = /^(\p{Lu}\p{Ll}+(?:er|or|ent|ant|ist|oge|eur|är|at|ekt|rät|wält|ärzt))in(nen)?$/u

const WOMEN = /^(\p{Lu}\p{Ll}{2,})innen$/u

/** Endings that settle gender and number: `Ministerpräsidentinnen`, `Barrierefreiheit`; in `Felsvorsprung` and `Mieterverein` there is no such ending. */
const FEMININE =
  /^\p{Lu}\p{Ll}{3,}(?:(?<!spr|schw)ung|heit|keit|schaft|ität|(?<=[tsx])ion|(?<!v)erei|logie|gra(?:f|ph)ie|demie|nomie|kratie|thek|(?<=\p{Ll}{3})gasse)((?<=e)n|(?<!e)en)?$/u

const FEMININE_CELLS = cellsOfGender(Gender.feminine)

/** `das Lesen`: an infinitive as a noun has the form of all cases but the genitive. */
const NOMINALISED = cellsOfGender(Gender.neuter) & ~(ALL_CELLS & (0b1111 << 4))
