import { isNoun, mayBeFinite, type Stretch } from '../clauses/clauses.ts'
import { ARTICLES } from '../clauses/function-words.ts'
import { cellsOfGender, Gender, PLURAL } from '../words/cells.ts'
import type { LostWord } from './lost-word.ts'

/** `sprach sich für Bau einer Halle aus`, `lag über Wert des Vorjahres`: what is counted has its article before a genitive. */
export function lostArticle({ tokens, isFirst, closes }: Stretch): LostWord | undefined {
  if (!isFirst || !/^[.,!]/u.test(closes)) return undefined
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i > 1 &&
      /^(?:für|über|unter|gegen)$/u.test(lower) &&
      GENITIVE.test(tokens[i + 2]?.lower ?? '') &&
      tokens[i + 2]?.before === '' &&
      COUNTED.test(tokens[i + 1]?.text ?? '')
  )
  const token = tokens[at + 1]
  const before = tokens[at - 1]
  if (at < 0 || !token || !before || isNoun(before) || ARTICLES.has(before.lower) || before.lower === 'und')
    return undefined
  const noun = token.forms.noun
  if ((noun & MASCULINE) === 0 || (noun & PLURAL) !== 0 || !isNoun(tokens.slice(at + 3, at + 6).find(isNoun)))
    return undefined
  // `informiert über Stand der Dinge` has another case, and another meaning.
  const isOver = /^(?:über|unter)$/u.test(tokens[at]?.lower ?? '')
  if (isOver && !tokens.some(({ lower }) => /^(?:lieg(?:t|en)|lag(?:en)?|bleib(?:t|en)|blieb(?:en)?)$/u.test(lower)))
    return undefined
  if (isOver && !/(?:[Ww]ert|[Dd]urchschnitt|[Ss]tand|[Pp]reis)$/u.test(token.text)) return undefined
  // A headline has no verb.
  if (!tokens.slice(0, at).some((word) => mayBeFinite(word))) return undefined
  const article = isOver ? 'dem' : 'den'
  return { token, right: `${article} ${token.text}`, noun: token }
}

const GENITIVE = /^(?:des|eines|einer|der|dieser|dieses|seines|seiner|ihres|ihrer)$/u

const MASCULINE = cellsOfGender(Gender.masculine)

/** Works and amounts, which are counted; `für Schutz der Natur` may be meant as such. */
const COUNTED =
  /^(?:\p{L}*[Bb]au|Abriss|Kauf|Verkauf|Abbruch|\p{L}*[Ww]ert|\p{L}*[Dd]urchschnitt|\p{L}*[Ss]tand|\p{L}*[Pp]reis|\p{L}*[Ee]ntwurf|\p{L}*[Aa]ntrag|\p{L}*[Vv]orschlag|\p{L}*[Pp]lan)$/u
