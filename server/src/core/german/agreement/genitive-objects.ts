import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { determinerOf } from '../clauses/determiners.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { takesAccusativeAlone } from '../clauses/transitive-verbs.ts'
import { cells, cellsOfGender, Gender, PLURAL } from '../words/cells.ts'
import type { NounPhrase, Repair } from './phrase-repairs.ts'

/** The object of a verb with the accusative in the genitive. */
export interface GenitiveObject {
  readonly verb: Token
  readonly phrase: NounPhrase
  readonly repair: Repair
}

/**
 * `Das Ministerium unterstützt dieser Vorhaben.`: the subject, the verb and right behind it `dieser` with a noun that is neither
 * masculine nor feminine. Source: Duden, Die Grammatik (Valenz: Verben mit Akkusativobjekt).
 */
export function genitiveObject({ tokens, isFirst, closes }: Stretch): GenitiveObject | undefined {
  const at = isFirst ? tokens.findIndex((token, i) => i > 0 && takesAccusativeAlone(token) && mayBeFinite(token)) : -1
  const [verb, determiner, noun, next] = tokens.slice(at, at + 4)
  if (at < 1 || !verb || !/^[.!]/u.test(closes) || determiner?.text !== 'dieser' || !noun || !isNoun(noun))
    return undefined
  if (!determinerOf(tokens[0]?.lower ?? '') || isTime([noun], { end: 0 })) return undefined
  if (isNoun(next) || /^(?:wegen|halber|willen|zuliebe|und|oder)$/u.test(next?.lower ?? '')) return undefined
  // What stands before the verb must be its subject or its object: `Seit Mai unterstützt dieser Vorhaben`.
  const [subject, ...others] = nounGroupsOf(tokens.slice(0, at))
  if (subject?.start !== 0 || subject.isGoverned || isTime(tokens, subject)) return undefined
  if (tokens.slice(0, at).some((token) => mayBeFinite(token))) return undefined
  if (others.some((group) => !group.isGenitive && !group.isGoverned) || !isNoun(tokens[at - 1])) return undefined
  // `dieser` goes with masculines, feminines and genitives.
  const { noun: own, weak, strong } = noun.forms
  if (own === 0 || weak !== 0 || strong !== 0 || (own & MASCULINE_OR_FEMININE) !== 0) return undefined
  const singular = (own & SINGULAR_OBJECT) !== 0
  const phrase = { determiner, adjectives: [], noun, governed: NEUTER_OR_PLURAL }
  return { verb, phrase, repair: [{ token: determiner, right: singular ? 'dieses' : 'diese' }] }
}

const SINGULAR_OBJECT = cells('An')
const MASCULINE_OR_FEMININE = cellsOfGender(Gender.masculine) | cellsOfGender(Gender.feminine)
const NEUTER_OR_PLURAL = cellsOfGender(Gender.neuter) | PLURAL
