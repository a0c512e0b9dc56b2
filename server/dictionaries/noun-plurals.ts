import { type Cells, cell, Gender, PLURAL } from '../src/core/german/words/cells.ts'
import { uncapitalised } from '../src/core/german/words/lexicon.ts'
import { withoutUmlauts } from '../src/core/text/umlauts.ts'
import { DATIVE_PLURAL, NO_DATIVE } from './noun-cells.ts'
import { CASES, type NounList, pluralOf, singularOf } from './noun-list.ts'
import type { AddForms, Json } from './source-forms.ts'

/** The plurals of a noun: those of the source, and those that it lacks and that are in use. */
export function addPlurals(add: AddForms, lemma: string, entry: Json, used: ReadonlySet<string>): void {
  for (const [name, inCase] of CASES) {
    const plural = pluralOf(entry, name)
    if (plural) add(plural, { noun: cell(inCase, Gender.plural) })
  }
  addUsedPlurals(add, lemma, entry, used)
  addForgottenPlural(add, lemma, entry, used)
}

/** Words with plurals in -e and -en, or with and without -n. Source: Duden, Die Grammatik (Schwankungen im Plural). */
const TWO_PLURALS =
  /(?:[Mm]otor|[Mm]agnet|[Jj]uwel|[Mm]ast|[Pp]antoffel|[Dd]orn|[Zz]ins|[Dd]iakon|[Ss]tachel|[Mm]uskel|[Ff]els|[Pp]fau|[Ll]orbeer|[Kk]onsul)$/u

/** Plurals that are in use beside the one of the source: `Tage`, `Worte`. One in -s could as well be the genitive. */
function addUsedPlurals(add: AddForms, lemma: string, entry: Json, used: ReadonlySet<string>): void {
  const listed = pluralOf(entry, 'NOM') ?? ''
  for (const [ending, noun] of Object.entries({
    e: NO_DATIVE,
    en: PLURAL,
    n: PLURAL,
    er: NO_DATIVE,
    ern: DATIVE_PLURAL
  })) {
    const form = lemma + ending
    // `Projekten` beside `Projekte`, `Kindern` beside `Kinder`: the dative of the plural that the source has.
    const isDative = form === `${listed}n` && !/e[lr]?n$/u.test(listed) && !TWO_PLURALS.test(lemma)
    // A `Weinbauer` is no plural of `Weinbau`.
    if (!used.has(form) || (lemma.endsWith('bau') && ending.startsWith('er'))) continue
    if (ending === 'e' && (isDativeAlone(lemma, listed) || WITH_E.test(lemma))) continue
    add(form, { noun: isDative ? DATIVE_PLURAL : noun })
    // `Tagen` of `Tage`, which the source knows as a verb alone; names (`Volker`) have none.
    const dative = `${form}n`
    if (noun === NO_DATIVE && (used.has(dative) || used.has(dative.toLowerCase()))) add(dative, { noun: DATIVE_PLURAL })
  }
  if (singularOf(entry, 'DAT') === `${lemma}e` && !isDativeAlone(lemma, listed)) add(`${lemma}e`, { noun: NO_DATIVE })
}

/** Persons, whose name in -e is a noun of its own (`Kollege`). */
const WITH_E = /(?:olog|agog|^Kolleg)$/u

/** `Platze`, `Hause`: beside a plural with an umlaut (`Plätze`, `Häuser`) the form in -e is the dative of the singular. */
function isDativeAlone(lemma: string, plural: string): boolean {
  const hasUmlaut = !plural.startsWith(lemma) && withoutUmlauts(plural).startsWith(withoutUmlauts(lemma))
  return hasUmlaut && !PLURAL_WITHOUT_UMLAUT.test(lemma)
}

/** Nouns with a plural in -e beside the one with an umlaut (`Verbunde`, `Gehalte`). Source: Duden, Die Grammatik (Doppelformen im Plural). */
const PLURAL_WITHOUT_UMLAUT =
  /(?:wort|land|tuch|ma(?:h)?l|general|admiral|kardinal|korporal|choral|herzog|band|strauß|altar|kran|tal|ton|druck|horn|korn|bund|gehalt|schacht|mund|tenor|chor|ross|morast|ort|schluck|lass|flor|hag|knast|schalk|schlot|spund|stahl|staub|pfropf|tropf|kamp|not|block)$/iu

/** The source has no plural of many abstract nouns (`Abreisen`, `Versäumnisse`) and a wrong one of those in -or (`Rektoren`). */
function addForgottenPlural(add: AddForms, lemma: string, entry: Json, used: ReadonlySet<string>): void {
  const isFeminine = entry.G === 'F'
  const addIfUsed = (form: string, noun: Cells) =>
    (used.has(form) || used.has(uncapitalised(form))) && add(form, { noun })
  if (lemma.endsWith('or')) addIfUsed(`${lemma}en`, PLURAL)
  if (pluralOf(entry, 'NOM')) return
  if (isFeminine && /e[lr]?$/u.test(lemma)) addIfUsed(`${lemma}n`, PLURAL)
  if (isFeminine && /(?:ung|heit|keit|schaft|ion|ität)$/u.test(lemma)) addIfUsed(`${lemma}en`, PLURAL)
  if (lemma.endsWith('nis')) {
    addIfUsed(`${lemma}se`, NO_DATIVE)
    addIfUsed(`${lemma}sen`, DATIVE_PLURAL)
  }
}

/** `Gemeinden`, `Vereinen`: what an infinitive of the same form hides is a plural, or the dative of one. */
export function hiddenPlurals(nouns: NounList): ReadonlySet<string | undefined> {
  return new Set(
    Object.entries(nouns).map(([lemma, entry]) => {
      const plural = pluralOf(entry, 'NOM')
      if (entry.G === 'F') return lemma.endsWith('e') ? plural : undefined
      // `Balken`, `Wagen` are words of their own: only a plural that has no n before its dative counts.
      return plural?.endsWith('e') ? pluralOf(entry, 'DAT') : undefined
    })
  )
}
