import { cells, cellsOfGender, Gender, PLURAL } from './cells.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { ARTICLES, NOMINATIVE_PRONOUNS, PREPOSITIONS, SUBORDINATORS } from './function-words.ts'
import { VerbForm } from './morphology.ts'

/**
 * Whether the `das` that opens a stretch behind a comma is the conjunction `dass`: the clause has its finite verb at the end, so
 * it is subordinate, and nothing before can be what a relative pronoun stands for, or nothing in it is left for the pronoun to be.
 * Source: Amtliches Regelwerk 2024 (Unterscheidung von das und dass); Duden, Die Grammatik.
 */
export function isConjunction(stretch: Stretch, before: Stretch | undefined): boolean {
  const { tokens, sentence } = stretch
  if (stretch.opens !== ',' || !before) return false
  // In second place the verb makes a main clause; what agrees with an article makes it one.
  if (tokens.length < 3 && !stretch.closes.startsWith(',')) return false
  // `davon aus, das, wenn …`: a clause within the clause; `das, was` is a pronoun.
  if (tokens.length === 1)
    return isFollowedByCondition(stretch) && before.tokens.some((token, i) => isGovernor(token, before.tokens, i))
  if (mayBeFinite(tokens[1]) || !isApartFromArticle(tokens)) return false
  if (isDemonstrative(tokens)) return false
  const behind = sentence.tokens.slice(stretch.at + 1)
  if (!behind.some((token) => mayBeFinite(token))) return false
  const earlier = sentence.tokens.slice(Math.max(0, stretch.at - REACH), stretch.at)
  const antecedent = earlier.findLastIndex((token, i) => isAntecedent(token, earlier[i + 1]))
  const between = earlier.slice(antecedent + 1)
  if (between.some((token, i) => isGovernor(token, between, i))) return true
  if (isSimpleStatement(before)) return true
  // A clause cut by commas is not seen as a whole.
  const isWhole = clauseEnd(tokens) > 1
  if (antecedent < 0) return isWhole && earlier.length > 0
  return isWhole && !hasPlaceForPronoun(tokens)
}

function isFollowedByCondition({ sentence, at, closes }: Stretch): boolean {
  return closes === ',' && /^(?:wenn|falls|sobald|nachdem|obwohl)$/u.test(sentence.tokens[at + 1]?.lower ?? '')
}

/** `das hier gehört mir`, `das zu hören`, `das ihm gehörende Haus`: pronoun or article, with its own attribute behind it. */
function isDemonstrative(tokens: readonly Token[]): boolean {
  const last = tokens.length - 1
  const isInfinitive = ((tokens[last]?.forms.verb ?? 0) & VerbForm.infinitive) !== 0
  if (
    tokens[1]?.lower === 'zu' ||
    (isInfinitive && tokens[last - 1]?.lower === 'zu' && !tokens.slice(1, last).some((token) => isSurelyFinite(token)))
  )
    return true
  if (/^(?:hier|da|dort|mit|allein|alles)$/u.test(tokens[1]?.lower ?? '') && clauseEnd(tokens) < 0) return true
  return tokens.some(
    (token, i) =>
      /end(?:e|es|en)$/u.test(token.lower) &&
      (token.forms.weak & NEUTER) !== 0 &&
      ((tokens[i + 1]?.forms.noun ?? 0) & WITH_DAS) !== 0
  )
}

/** Further back no relative pronoun finds its noun. */
const REACH = 14

/** `Wir hoffen,` `Das Ergebnis zeigt,`: subject and verb, so that nothing but an object can follow. */
function isSimpleStatement({ tokens, opens }: Stretch): boolean {
  const last = tokens.at(-1)
  if (!isSurelyFinite(last) || !last || tokens.length < 2 || opens === ',') return false
  if ((last.forms.verb & (VerbForm.joined | VerbForm.bare)) !== 0) return false
  return !tokens.slice(0, -1).some((t) => mayBeFinite(t) || /^k?ein$/u.test(t.lower) || SUBORDINATORS.has(t.lower))
}

/** `Das zum ersten Mal gebaut wird, ist neu.`: a clause that opens the sentence and is followed by the finite verb of another. */
export function isConjunctionAtStart(stretch: Stretch, behind: Stretch | undefined): boolean {
  const { tokens, closes } = stretch
  if (closes !== ',' || !behind || tokens.length < 4 || clauseEnd(tokens) !== tokens.length - 1) return false
  const next = tokens[1]
  // Only what no noun phrase goes on with, so that `das` is no article and no pronoun.
  const isApart = next && (PREPOSITIONS.has(next.lower) || NOMINATIVE_PRONOUNS.has(next.lower) || next.lower === 'die')
  return isApart === true && isSurelyFinite(behind.tokens[0]) && !isNoun(behind.tokens[0])
}

/** `dass ist neu`: the finite verb follows at once, so that the word is the pronoun. */
export function isPronoun(stretch: Stretch): boolean {
  const [, verb, next] = stretch.tokens
  return verb !== undefined && next !== undefined && isSurelyFinite(verb) && (verb.forms.verb & VerbForm.bare) === 0
}

/** The place of the finite verb that ends the clause, before a coordinated one or a comparison; -1 if there is none. */
function clauseEnd(tokens: readonly Token[]): number {
  const last = tokens.length - 1
  const at = tokens.findIndex((token, i) => i > 1 && isSurelyFinite(token))
  if (at > 1 && (at === last || BEHIND_VERB.has(tokens[at + 1]?.lower ?? ''))) return at
  return at < 0 && endsIn(tokens, last) ? last : -1
}

const BEHIND_VERB = new Set('und oder sowie als wie'.split(' '))

function endsIn(tokens: readonly Token[], at: number): boolean {
  if (!mayBeFinite(tokens[at])) return false
  return tokens[at - 1]?.lower !== 'zu' && endOfZuInfinitive(tokens, at) === undefined
}

/** Whether `das` is no article here: what follows does not agree with it, as in `das die Schulen`, `das neue Schulen`. */
export function isApartFromArticle(tokens: readonly Token[]): boolean {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) return true
    const { noun, weak, isBare } = token.forms
    if (isNoun(token)) {
      if ((noun & WITH_DAS) !== 0 || (noun === 0 && (weak & NEUTER) !== 0 && tokens[i + 1] === undefined)) return false
      if (noun === 0 && weak !== 0) return true
      // A name has no article, if the verb stands at the end of the clause all the same.
      return (
        noun !== 0 ||
        (i === 1 && !token.text.includes('-') && clauseEnd(tokens) === tokens.length - 1 && tokens.length > 4)
      )
    }
    if (/\d/u.test(token.text)) continue
    if ((weak & NEUTER) === 0 && !isBare) return true
  }
  return true
}

const NEUTER = cellsOfGender(Gender.neuter)
/** What the article `das` itself is. */
const WITH_DAS = cells('Nn An')

const ANTECEDENT_PRONOUNS = new Set(
  'alles etwas nichts vieles das dasjenige dasselbe eins eines keines was jenes dies dieses einiges manches weniges'.split(
    ' '
  )
)

function isAntecedent(token: Token, next: Token | undefined): boolean {
  if (token.lower === 'das') return next === undefined
  if (token.lower === 'mal') return false
  if (ANTECEDENT_PRONOUNS.has(token.lower)) return true
  if (token.before.length > 1) return true
  if (!isNoun(token)) return !/^\p{L}+$/u.test(token.text)
  const { noun, weak } = token.forms
  // `Interessant ist auch,`: at the start of the sentence the capital says nothing.
  if (noun === 0 && (token.forms.isBare || token.forms.verb !== 0 || ARTICLES.has(token.lower))) return false
  return (noun === 0 && weak === 0) || ((noun | weak) & NEUTER) !== 0
}

/** Whether `dass` follows on the word, with nothing in between that a relative pronoun could stand for. */
export function isGovernor(token: Token, between: readonly Token[], at: number): boolean {
  const { lower } = token
  if (EXPECTING.has(lower)) return true
  if (GOVERNORS.has(lower) || ENDINGS.some((e) => lower.endsWith(e) && GOVERNORS.has(lower.slice(0, -e.length))))
    return true
  // `es ist unabdingbar`: the clause is the subject of what is predicated.
  return token.forms.isBare && token.forms.verb === 0 && !isNoun(token) && isPredicated(between, at)
}

function isPredicated(between: readonly Token[], at: number): boolean {
  return between.some((t, i) => i !== at && COPULA.has(t.lower) && Math.abs(i - at) <= 3)
}

const ENDINGS = ['e', 't', 'te', 'n', 'en', 'ten', 'ete', 'et', 'eten']

/** Point at a clause (`dafür, dass`) or expect one as their measure (`so groß, dass`). */
const EXPECTING = new Set(
  'dafür dagegen dadurch daran darauf daraus darin darüber darum davon davor dazu daher so derart dermaßen'.split(' ')
)

/**
 * Verbs of saying, knowing and showing (by stem or form), adjectives and nouns that a clause with `dass` completes. Collected from
 * Duden, Das Stilwörterbuch.
 */
const GOVERNORS = new Set(
  (
    'mal kündigt kündigte hervor erläuter erläutert akzeptier akzeptiert ignorier ignoriert festgehalten festzuhalten verdank bezeichnet hintergrund schluss ' +
    'nämlich spielt spielte auszuschließen verhind bewusstsein erfahr erfuhr hör hört gehört les las versteh verstand ' +
    'interessant demonstrier demonstriert beleg belegt bewies bewiesen ausgerechnet mitteil teilt gab gaben davon schlag vorschlag sorgt freut sichergestellt sicherstell übersehen berichtete sinn vorteil ' +
    'sag erklär beton berichte mein glaub hoff wiss weiß wusste find fand zeig gezeigt ergab ergaben ergeben ergibt bedeute bedeutet heißt hieß ' +
    'fürcht befürcht erwart forder verlang wünsch freu bedauer begrüß beweis bestätig bestätigt verdeutlich unterstreich unterstrich ' +
    'behaupt bemerk bemerkt festgestellt klargestellt feststellen festzustellen versicher garantier gewährleist denk dachte vermut ' +
    'gesagt erklärt betont gehofft gefordert hingewiesen mitgeteilt angekündigt berichtet bekannt kritisier kritisiert mahn mahnt ' +
    'warn warnt gewarnt sorg signalisier signalisiert erinner seh sieh sieht sah scheint verhinder verhindert erreich vereinbar vereinbart ' +
    'klar deutlich sicher wichtig bewusst erfreulich entscheidend wesentlich richtig falsch notwendig nötig möglich unmöglich ' +
    'überzeugt froh stolz dankbar gut schön schade einig zentral eindeutig natürlich selbstverständlich unverständlich inakzeptabel ' +
    'verwunderlich erstaunlich bemerkenswert bedauerlich verantwortlich unstrittig offensichtlich fest vorausgesetzt ' +
    'überzeugung verdacht umstand tatsache hoffnung meinung ansicht auffassung gefahr schwierigkeit garantie folge sorge voraussetzung ' +
    'grund beweis eindruck hinweis wunsch zusage vorwurf appell forderung aussicht sicherheit befürchtung erwartung annahme gewissheit ' +
    'erkenntnis bestätigung dankbarkeit zuversicht lehre chance idee these kritik vermutung feststellung behauptung zusicherung'
  ).split(' ')
)

/** Whether a pronoun could still be subject or object of the clause. */
function hasPlaceForPronoun(tokens: readonly Token[]): boolean {
  const end = clauseEnd(tokens)
  const verb = tokens[end]
  if (!verb) return true
  const clause = tokens.slice(1, end)
  const hasSubject = clause.some((t) => NOMINATIVE_PRONOUNS.has(t.lower))
  const isPluralVerb =
    (verb.forms.verb & VerbForm.thirdPlural) !== 0 && (verb.forms.verb & VerbForm.thirdSingular) === 0
  const participle = clause.at(-1)
  const isPassive = BE_OR_BECOME.has(verb.lower) && ((participle?.forms.verb ?? 0) & VerbForm.pastParticiple) !== 0
  // A singular pronoun is not the subject of a verb in the plural, and the passive has no object.
  if (isPluralVerb && (isPassive || COPULA.has(verb.lower)) && (hasSubject || clause.some(isPluralNoun))) return false
  if (!hasSubject) return true
  return !(COPULA.has(verb.lower) || clause.some((t, i) => isAccusative(t, clause[i - 1], clause[i + 1])))
}

const COPULA = new Set('ist sind war waren bin sei seien wäre wären bleibt bleiben'.split(' '))
const BE_OR_BECOME = new Set('werden wurden sind waren wären würden seien worden'.split(' '))

function isPluralNoun(token: Token): boolean {
  return isNoun(token) && (token.forms.noun & PLURAL & cells('Np')) !== 0
}

/** `den Antrag`, `ihn`: an object in the accusative, so that the clause needs no other. */
function isAccusative(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.lower === 'ihn' || token.lower === 'mich') return true
  if (before && PREPOSITIONS.has(before.lower)) return false
  if (token.lower === 'einen' || token.lower === 'keinen') return true
  return token.lower === 'den' && isNoun(next) && ((next?.forms.noun ?? 0) & cells('Dp')) === 0
}
