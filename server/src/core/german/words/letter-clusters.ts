/**
 * Whether German can speak a word: its consonants make beginnings and ends of syllables that German, or a loan word in it, has
 * (`Hellrsdorf`, `Fniedrich`, `Schhultz` do not). Source: Duden, Die Grammatik, „Phonem und Graphem“ (Silbenbau). Words of other
 * languages have clusters of their own, so that the answer no alone makes no mistake.
 */
export function isSpeakable(word: string): boolean {
  const runs = word.toLowerCase().replaceAll('qu', 'q').split(VOWELS)
  if (runs.length === 1) return false
  return runs.every((run, i) => {
    if (i === 0) return ONSETS.has(run) || ONSETS_OF_NAMES.has(run)
    return i === runs.length - 1 ? CODA.test(run) : isBetweenVowels(run)
  })
}

const VOWELS = /[aeiouyäöüàáâåæèéêëíîïóôõøúû]+/u

const ONSETS: ReadonlySet<string> = new Set([
  '',
  ...(
    'b bl br c ch chl chr cl cr d dj dr dsch dw f fj fl fr g gh gl gm gn gr h j k kh kl kn kr l m n p pf pfl pfr ph phl phr pl pr ' +
    'ps pt q r rh s sc sch schl schm schn schr schw scr sf sh shr sk skl skr sl sm sn sp sph spl spr sq squ st str sv sw sz t th ' +
    'thr tr ts tsch tw tzsch v vl vr w wh wl wr x z zsch zw'
  ).split(' ')
])

/** How names from the east and the south begin besides: `Ljudmila`, `Wjatscheslaw`, `Dmitri`, `Zdenka`, `Mbeki`. */
const ONSETS_OF_NAMES: ReadonlySet<string> = new Set(
  (
    'bj gj kj lj mj nj pj rj sj schtsch tj vj wj zj dm dn gd gw hr ks ml mn msch mst sd sg wd wn ws zb zd zl zm zn zv mb mp nd ng ' +
    'nk nt nz'
  ).split(' ')
)

/** A vowel that is spoken long has h, then come sounds in the order of their fullness, then what is inflected or links parts. */
const CODA =
  /^h?(?:r?(?:ll?|mm?|nn?)|ll?m|mm?n|ll?n|rr?n?|ln|wn?|gn)?(?:bb?|b[dst]|ck|ch|chs|dd?|ff?|f[st]|gg?|g[dst]|j|k|k[st]|ng|nk|mpf|pp?|pf|p[hst]|sch|ss?|ß|s[pkt]|th?|tt|tsch|tz|v|x|zz?|cht|chzt?|fzt?|ght?|sh|sc?|[dt]r|c)?(?:ln?[dst]?)?(?:s?t?s?(?:ch)?s?t?)$/u

/** In names ck stands behind a consonant, too: `Lübcke`, `Marcke`. */
function isBetweenVowels(run: string): boolean {
  for (let at = 0; at <= run.length; at++) {
    const onset = run.slice(at)
    if ((ONSETS.has(onset) || onset === 'ck') && CODA.test(run.slice(0, at))) return true
  }
  return false
}
