import { isNoun, type Token } from './clauses.ts'
import { COPULAS } from './function-words.ts'

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
  return between.some((t, i) => i !== at && COPULAS.has(t.lower) && Math.abs(i - at) <= 3)
}

/** `Dadurch, dass …`: the word points at the clause that follows. */
export function pointsAhead(lower: string): boolean {
  return EXPECTING.has(lower)
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
    'nämlich spielt spielte auszuschließen verhind bewusstsein erfahr erfuhr hör hört gehört versteh verstand ' +
    'interessant demonstrier demonstriert beleg belegt bewies bewiesen ausgerechnet mitteil teilt gab gaben davon schlag vorschlag sorgt freut sichergestellt sicherstell übersehen berichtete sinn vorteil ' +
    'sag erklär beton berichte mein glaub hoff wiss weiß wusste find fand zeig gezeigt ergab ergaben ergeben ergibt bedeute bedeutet heißt hieß ' +
    'fürcht befürcht erwart forder verlang wünsch freu bedauer begrüß beweis bestätig bestätigt verdeutlich unterstreich unterstrich ' +
    'behaupt bemerk bemerkt festgestellt klargestellt feststellen festzustellen versicher garantier gewährleist denk dachte vermut ' +
    'gesagt erklärt betont gehofft gefordert hingewiesen mitgeteilt angekündigt berichtet bekannt beschlossen beschloss beschließ entschieden entschied vorgeschlagen verabredet ausgemacht kritisier kritisiert mahn mahnt ' +
    'warn warnt gewarnt sorg signalisier signalisiert erinner seh sieh sieht sah scheint verhinder verhindert erreich vereinbar vereinbart ' +
    'klar deutlich sicher wichtig bewusst erfreulich entscheidend wesentlich richtig falsch notwendig nötig möglich unmöglich ' +
    'überzeugt froh stolz dankbar gut schön schade einig zentral eindeutig natürlich selbstverständlich unverständlich inakzeptabel ' +
    'verwunderlich erstaunlich bemerkenswert bedauerlich verantwortlich unstrittig offensichtlich fest vorausgesetzt ' +
    'überzeugung verdacht umstand tatsache hoffnung meinung ansicht auffassung gefahr schwierigkeit garantie folge sorge voraussetzung ' +
    'grund beweis eindruck hinweis wunsch zusage vorwurf appell forderung aussicht sicherheit befürchtung erwartung annahme gewissheit ' +
    'erkenntnis bestätigung dankbarkeit zuversicht lehre chance idee these kritik vermutung feststellung behauptung zusicherung'
  ).split(' ')
)
