import { isNoun, isSurelyFinite } from '../clauses/clauses.ts'
import { ARTICLES } from '../clauses/function-words.ts'
import { isInsideAttribute } from '../clauses/governing-words.ts'
import { type ConfusionPattern, lowerOf } from './confusion-pattern.ts'

const WITH_ALS =
  /^(?:sowohl|einerseits|ebenso|ebensogut|genauso|zugleich|gleichzeitig|so|nicht|mehr|weniger|eher|anders|anderes|weder|lieber|kein\p{Ll}*|nichts|niemand)$/u
/** What is in force for some time. */
const VALID =
  /(?:[Dd]okumente?n?|[Aa]usweise?n?|[Pp]apiere?n?|[Pp]ass|[Pp]ässen?|[Vv]ertrag|[Vv]erträgen?|[Rr]egeln?|[Ff]assung(?:en)?|[Ff]ahrkarten?|[Ff]ahrschein(?:e|en)?|[Tt]ickets?|[Ff]ührerscheine?n?|[Vv]orschrift(?:en)?|[Gg]enehmigung(?:en)?|[Vv]isum|[Ss]timmen?)$/u
const WAY = /(?:[Ss]traßen?|[Ww]ege?n?|[Ss]trecken?|[Kk]reuzung(?:en)?|[Aa]utobahn(?:en)?|[Rr]outen?|[Bb]rücken?)$/u

/**
 * Words that are taken for one of nearly the same letters or of nearly the same use. Source: Duden, Richtiges und gutes Deutsch
 * (sowohl – als auch, gültig/gütig, vor allem, seit langem, Gegensatz/Gegenteil).
 */
export const LIKE_WORDS: readonly ConfusionPattern[] = [
  {
    // `das Amt als auch der Verein`: only `sowohl` has this behind it; `als auch die Stadt zustimmte` is a clause.
    found: /^als$/u,
    right: () => 'wie',
    means: 'nur hinter „sowohl“',
    fits: (tokens, at, { sentence }) => {
      const [before, next, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
      if (next?.lower !== 'auch' || !isNoun(before) || !noun) return false
      if (sentence.tokens.filter(({ lower }) => lower === 'als').length > 1) return false
      if (!isNoun(noun) && !/^(?:d(?:er|ie|as|en|em|es)|ihre[mnrs]?|seine[mnrs]?|unsere[mnrs]?)$/u.test(noun.lower))
        return false
      return !sentence.tokens.some(
        ({ lower, forms }) => WITH_ALS.test(lower) || (forms.isBare && /[^e]er$/u.test(lower))
      )
    }
  },
  {
    found: /^gütige[mnrs]?$/u,
    right: (found) => found.replace('gütig', 'gültig'),
    means: '„voller Güte“',
    fits: (tokens, at) => VALID.test(tokens[at + 1]?.text ?? '')
  },
  {
    // Who drives on it is no street.
    found: /^befahrende[mnrs]?$/u,
    right: (found) => found.replace('befahrend', 'befahren'),
    means: 'was selbst fährt',
    fits: (tokens, at) => WAY.test(tokens[at + 1]?.text ?? '')
  },
  {
    // `vor allen die Kinder`; `vor allen Dingen` is right.
    found: /^allen$/u,
    right: () => 'allem',
    means: 'Mehrzahl',
    fits: (tokens, at) =>
      lowerOf(tokens[at - 1]) === 'vor' &&
      // `vor allen in der Stadt lebenden Menschen`
      !isInsideAttribute(tokens, at) &&
      /^(?:die|das|ein|eine|für|in|im|bei|beim|durch|durchs|auf|aus|wegen|wenn|weil|dass|zu|zum|zur|mit)$/u.test(
        lowerOf(tokens[at + 1])
      )
  },
  {
    found: /^(?:weiten|langen|kurzen)$/u,
    right: (found) => found.replace(/n$/u, 'm'),
    means: 'Mehrzahl',
    fits: (tokens, at) => {
      const before = lowerOf(tokens[at - 1])
      const next = tokens[at + 1]
      if (tokens[at]?.lower === 'weiten')
        return before === 'bei' && /^(?:nicht|kein[enmrs]*|der|die|das|mehr)$/u.test(next?.lower ?? '')
      if (!(before === 'seit' || (before === 'vor' && tokens[at]?.lower === 'kurzen'))) return false
      if (!next) return false
      return (
        !isNoun(next) &&
        next.before === '' &&
        (next.forms.strong | next.forms.weak) === 0 &&
        !/^(?:und|oder|bis|aber)$/u.test(next.lower)
      )
    }
  },
  {
    // `im Gegenteil zum Vorjahr`: of two things compared it is the contrast.
    found: /^Gegenteil$/u,
    right: () => 'Gegensatz',
    means: 'das Umgekehrte',
    fits: (tokens, at, { isFirst }) =>
      lowerOf(tokens[at - 1]) === 'im' &&
      /^(?:zum|zur|zu)$/u.test(lowerOf(tokens[at + 1])) &&
      isFirst &&
      at === 1 &&
      ((isNoun(tokens[at + 2]) && !/^(?:Gut|Schlecht|Bös|Schlimm|Best|Besser)/u.test(tokens[at + 2]?.text ?? '')) ||
        ARTICLES.has(lowerOf(tokens[at + 2]))) &&
      tokens.slice(at + 2).some((token, i) => i > 0 && isSurelyFinite(token))
  }
]
