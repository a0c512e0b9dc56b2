import { AUXILIARIES, FINITE_AUXILIARIES, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { isFree, isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { cells, PLURAL } from '../words/cells.ts'
import { THIRD, VerbForm } from '../words/morphology.ts'
import { type ConfusionPattern, lowerOf } from './confusion-pattern.ts'

function keepCase(right: string): (found: string) => string {
  return (found) => (/^\p{Lu}/u.test(found) ? right.charAt(0).toUpperCase() + right.slice(1) : right)
}

const always = () => true

const WEATHER = /^(?:regnet|schneit|stürmt|brennt|klappt|passt|geht|hagelt|dunkelt|nötig)$/u
const COMPARATIVE =
  /^(?:größer|kleiner|besser|schlechter|höher|niedriger|schneller|langsamer|älter|jünger|stärker|schwächer|häufiger|seltener|teurer|billiger|günstiger|länger|kürzer|früher|später|mehr|weniger|leichter|schwerer|wichtiger|einfacher|enger|breiter|wärmer|kälter|leiser|lauter)$/u

/** Cities and states that one travels to. */
const TRAVELS_TO =
  /^(?:Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Dresden|Leipzig|Kassel|Wiesbaden|Mainz|Brüssel|Straßburg|Paris|London|Wien|Rom|Warschau|Prag|Madrid|Washington|Kiew|Israel|Frankreich|Italien|Spanien|Polen|England|Japan|China|Indien|Afrika|Amerika|Europa|Deutschland|Österreich)$/u

/** Words that sound or look alike and that grammar tells apart by what stands beside them. */
const SMALL: readonly ConfusionPattern[] = [
  {
    // `Wen es regnet, …`, `auch wen Gäste willkommen sind`: no verb is there that takes an object.
    found: /^wen$/iu,
    right: keepCase('wenn'),
    means: 'Fragewort',
    fits: (tokens, at, { isFirst, closes }) => {
      const last = tokens.at(-1)
      if (at === 0 && isFirst && closes === ',' && lowerOf(tokens[1]) === 'es')
        return tokens.length === 3 && WEATHER.test(lowerOf(last))
      const predicate = tokens.at(-2)
      if (at + 4 > tokens.length || !/^(?:ist|sind|war|waren|bleibt|bleiben)$/u.test(lowerOf(last))) return false
      const takesObject = /^(?:los|leid|satt|gewohnt|wert|überdrüssig)$|ge\p{Ll}+(?:t|en)$/u
      return (
        predicate?.forms.isBare === true &&
        (predicate.forms.verb & VerbForm.pastParticiple) === 0 &&
        !takesObject.test(predicate.lower)
      )
    }
  },
  {
    // `mehr Helfer den je`
    found: /^den$/u,
    right: () => 'denn',
    means: 'Artikel',
    fits: (tokens, at) =>
      lowerOf(tokens[at + 1]) === 'je' && (tokens[at + 2] === undefined || lowerOf(tokens[at + 2]) === 'zuvor')
  },
  {
    // `flüchteten ihn Richtung Wald`, `ihn der kommenden Woche`
    found: /^ihn$/u,
    right: () => 'in',
    means: 'Pronomen',
    fits: (tokens, at) => {
      if (tokens[at + 1]?.text === 'Richtung')
        return tokens
          .slice(0, at)
          .some(({ lower }) => /^(?:flücht\p{Ll}*|flieh\p{Ll}*|floh(?:en)?|liefe?n?|entkam(?:en)?)$/u.test(lower))
      return (
        lowerOf(tokens[at + 1]) === 'der' &&
        /^(?:kommenden|nächsten|vergangenen|letzten|zweiten)$/u.test(lowerOf(tokens[at + 2])) &&
        /^(?:Woche|Saison|Sitzung|Stunde|Halbzeit|Zeit)$/u.test(tokens[at + 3]?.text ?? '')
      )
    }
  },
  {
    // `spiegelt die Meinung wieder`
    found: /^wieder$/u,
    right: () => 'wider',
    means: '„noch einmal“',
    fits: (tokens, at) =>
      at === tokens.length - 1 &&
      tokens.some(({ lower }, i) => /^spiegel(?:t|n|te|ten)$/u.test(lower) && ARTICLES.has(lowerOf(tokens[i + 1]))) &&
      isNoun(tokens[at - 1]) &&
      !tokens.some(({ lower }) => /^(?:und|immer|schon|bald|nun|sich|endlich|erst)$/u.test(lower))
  },
  {
    // `größer wie erwartet`, `mehr Gäste wie geplant`
    found: /^wie$/u,
    right: () => 'als',
    means: 'Gleichheit',
    fits: (tokens, at) => {
      const expected =
        /^(?:erwartet|geplant|gedacht|angenommen|vermutet|befürchtet|erhofft|vorgesehen|vereinbart|zuvor|bisher)$/u
      if (
        at + 2 !== tokens.length ||
        !expected.test(lowerOf(tokens[at + 1])) ||
        tokens.some(({ lower }) => lower === 'nicht')
      )
        return false
      if (COMPARATIVE.test(lowerOf(tokens[at - 1]))) return true
      return (
        isNoun(tokens[at - 1]) &&
        /^(?:mehr|weniger)$/u.test(lowerOf(tokens[at - 2])) &&
        !/^(?:zuvor|bisher)$/u.test(lowerOf(tokens[at + 1]))
      )
    }
  },
  { found: /^ihnen$/u, right: () => 'ihren', means: 'Pronomen', fits: isBeforePersons },
  {
    // `nur wage Hinweise`
    found: /^wage[nrs]?$/u,
    right: (found) => found.replace('w', 'v'),
    means: 'Form von „wagen“',
    fits: (tokens, at) =>
      /^(?:nur|sehr|eher|bislang|recht|noch|ziemlich|allzu|lediglich)$/u.test(lowerOf(tokens[at - 1])) &&
      isNoun(tokens[at + 1]) &&
      !tokens.some(({ lower }) => lower === 'ich')
  },
  {
    found: /^dann$/u,
    right: () => 'denn',
    means: 'Zeitangabe',
    fits: (tokens, at) =>
      /^(?:mehr|besser|schlechter|stärker|größer)$/u.test(lowerOf(tokens[at - 1])) &&
      lowerOf(tokens[at + 1]) === 'je' &&
      !isNoun(tokens[at + 2]) &&
      lowerOf(tokens[at + 2]) !== 'nach'
  },
  {
    // `wen nötig`
    found: /^wen$/iu,
    right: keepCase('wenn'),
    means: 'Fragewort',
    fits: (tokens, at) =>
      (at + 2 === tokens.length || (at === 0 && /^(?:auch|sogar)$/u.test(lowerOf(tokens[2])))) &&
      /^(?:nötig|möglich|erforderlich|gewünscht|notwendig)$/u.test(lowerOf(tokens[at + 1]))
  },
  { found: /^seid$/iu, right: keepCase('seit'), means: 'Form von „sein“', fits: isSinceEvent },
  { found: /^seit$/iu, right: keepCase('seid'), means: 'Zeitangabe', fits: isRequest },
  { found: /^den$/u, right: () => 'denn', means: 'Artikel', fits: opensReason },
  {
    // `Mit denn ersten Zahlen`
    found: /^denn$/u,
    right: () => 'den',
    means: 'Begründung',
    fits: (tokens, at) => {
      const [before, next, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
      if (!before || !next || !BEFORE_DEN.test(before.lower)) return false
      if (isNoun(next)) return (next.forms.noun & FOR_DEN) !== 0 && tokens[at + 2]?.before === ''
      return next.lower.endsWith('en') && (next.forms.weak & FOR_DEN) !== 0 && isNoun(noun)
    }
  },
  {
    // `ihm Erdgeschoss`: a noun in the singular that has an article; `zeigte ihm Rathaus und Kirche` is a pair.
    found: /^ihm$/iu,
    right: keepCase('im'),
    means: 'Pronomen',
    fits: (tokens, at, { closes, sentence, at: from }) => {
      const next = tokens[at + 1]
      // `Herbst für Herbst`
      if (tokens[at + 3]?.text === next?.text) return false
      // `zeigte ihm Rathaus, Kirche und Markt`
      if (closes === ',' && at + 2 === tokens.length && isNoun(sentence.tokens[from + tokens.length])) return false
      if (!next || !WITH_IM.test(next.text) || /^(?:und|oder|sowie|bzw\.?)$/u.test(lowerOf(tokens[at + 2])))
        return false
      return tokens[at + 2]?.before !== ',' && (next.text === 'Keller' || (next.forms.noun & PLURAL) === 0)
    }
  },
  {
    // `ihn zwei Jahren`: the dative of a time, which the pronoun cannot stand before.
    found: /^ihn$/iu,
    right: keepCase('in'),
    means: 'Pronomen',
    fits: (tokens, at) => {
      const [next, noun] = [lowerOf(tokens[at + 1]), tokens[at + 2]?.text ?? '']
      if (COUNT.test(next) && lowerOf(tokens[at + 3]) !== 'zum')
        return /^(?:Jahren|Tagen|Monaten|Jahrzehnten|Jahrhunderten)$/u.test(noun)
      if (next === 'diesem') return /^(?:Jahr|Jahrhundert|Herbst|Sommer|Winter|Frühjahr)$/u.test(noun)
      return next === 'der' && /^(?:Nähe|Regel|Zwischenzeit|Umgebung)$/u.test(noun)
    }
  },
  { found: /^wider$/u, right: () => 'wieder', means: '„gegen“', fits: isAgain },
  {
    found: /^das$/iu,
    right: keepCase('des'),
    means: 'Nominativ oder Akkusativ',
    fits: (tokens, at) => /^(?:Weiteren|Öfteren)$/u.test(tokens[at + 1]?.text ?? '')
  },
  {
    // `mehr wie eine Million Euro`, `weniger wie 20 Kinder`
    found: /^wie$/u,
    right: () => 'als',
    means: 'Gleichheit',
    fits: (tokens, at) =>
      /^(?:mehr|weniger)$/u.test(lowerOf(tokens[at - 1])) &&
      !tokens.slice(0, at).some(({ lower }) => /^(?:nichts?|kaum|nie|niemand|sich|kein\p{Ll}*)$/u.test(lower)) &&
      isAmount(tokens[at + 1], tokens[at + 2]) &&
      !tokens.some(({ lower }) => /^(?:fühl|seh|sieht|sah|wirk|kling|klang|les|lies|behandel)/u.test(lower))
  }
]

/** Forms of verbs. */
const VERBS: readonly ConfusionPattern[] = [
  {
    // `Die Entscheidung viel einstimmig aus.`
    found: /^viel$/u,
    right: () => 'fiel',
    means: '„eine Menge“',
    fits: (tokens, at, { isFirst, closes, sentence }) =>
      isFirst &&
      at > 1 &&
      at < tokens.length - 2 &&
      /^[.!]/u.test(closes) &&
      tokens.length === sentence.tokens.length &&
      ARTICLES.has(lowerOf(tokens[0])) &&
      isNoun(tokens[at - 1]) &&
      /^(?:aus|auf|um|durch|weg|zusammen)$/u.test(lowerOf(tokens.at(-1))) &&
      !tokens.some((token) => mayBeFinite(token))
  },
  {
    // `Es gab fiel Lob`: the clause has its verb.
    found: /^fiel$/u,
    right: () => 'viel',
    means: 'Form von „fallen“',
    fits: (tokens, at, { isFirst }) => {
      const verb = tokens.findIndex((token, i) => i < at && isSurelyFinite(token))
      if (!isFirst || verb < 0 || verb > 4 || !isNoun(tokens[at + 1]) || SUBORDINATORS.has(lowerOf(tokens[0])))
        return false
      return !tokens.slice(0, at).some(({ lower }) => /^(?:und|oder|aber|als|wie|dass|da|so|denn|doch)$/u.test(lower))
    }
  },
  {
    // `so fiele Gäste`: no noun in the plural goes with the singular.
    found: /^fiele$/u,
    right: () => 'viele',
    means: 'Form von „fallen“',
    fits: (tokens, at) => {
      const noun = tokens[at + 1]
      return (
        /^(?:so|zu|sehr|wie)$/u.test(lowerOf(tokens[at - 1])) &&
        noun !== undefined &&
        isNoun(noun) &&
        noun.forms.noun !== 0 &&
        (noun.forms.noun & ~cells('Np Ap Gp')) === 0
      )
    }
  },
  {
    // `ist war geworden`
    found: /^war$/u,
    right: () => 'wahr',
    means: 'Form von „sein“',
    fits: (tokens, at) =>
      /^(?:geworden|werden)$/u.test(lowerOf(tokens[at + 1])) &&
      tokens.slice(0, at).some(({ lower }) => /^(?:ist|sind|sei|wird|würde|kann|könnte|soll|muss)$/u.test(lower))
  },
  {
    // `Er lies die Halle räumen`: nobody is asked to read.
    found: /^lies$/u,
    right: () => 'ließ',
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
    found: /^gib$/u,
    right: () => 'gibt',
    means: 'Aufforderung',
    fits: (tokens, at, { closes }) =>
      !closes.includes('!') && (lowerOf(tokens[at - 1]) === 'es' || (at > 0 && lowerOf(tokens[at + 1]) === 'es'))
  },
  {
    // `reißt am Montag nach Brüssel`
    found: /^reiß(?:t|en)$/u,
    right: (found) => found.replace('ß', 's'),
    means: 'Form von „reißen“',
    fits: (tokens, at) =>
      tokens
        .slice(at + 1)
        .some(({ lower }, i) => lower === 'nach' && TRAVELS_TO.test(tokens[at + 2 + i]?.text ?? '')) &&
      !tokens.some(({ lower }) => /^(?:ab|auf|mit|um|ein|weg|los|nieder|heraus|herum|sich)$/u.test(lower))
  },
  {
    // `Kinder mahlen Bilder`
    found: /^mahl(?:t|en|te|ten)$/u,
    right: (found) => found.replace('mahl', 'mal'),
    means: 'fein zerreiben',
    fits: (tokens, at) => {
      const behind = tokens.slice(at + 1, at + 4)
      const picture = behind.findIndex(({ text }) =>
        /^(?:\p{L}*[Bb]ild(?:er|ern)?|\p{L}*[Pp]lakate?n?|Gemälde|Porträts?)$/u.test(text)
      )
      return picture >= 0 && !behind.slice(0, picture).some((token) => PREPOSITIONS.has(token.lower) || isNoun(token))
    }
  },
  {
    // `Bei dem Sturm vielen Bäume um.`
    found: /^vielen$/u,
    right: () => 'fielen',
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
    found: /^ließt$/u,
    right: () => 'liest',
    means: 'Form von „lassen“',
    fits: (_, __, { sentence }) => !sentence.tokens.some(({ lower }) => lower === 'ihr')
  },
  {
    // `viel auch die Entscheidung`: the sentence has no verb.
    found: /^viel$/u,
    right: () => 'fiel',
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
        FALLS.test(tokens[at + 2 + next]?.text ?? '')
      )
    }
  },
  {
    // `wurde ein Traum war`, `nimmt die Aufgabe war`, `…, nicht war?`
    found: /^war$/u,
    right: () => 'wahr',
    means: 'Form von „sein“',
    fits: (tokens, at, { closes, opens }) => {
      if (at !== tokens.length - 1) return false
      if (tokens.length === 2 && tokens[0]?.lower === 'nicht') return opens === ',' && closes.startsWith('?')
      if (tokens.some(({ lower }, i) => i < at && SUBORDINATORS.has(lower) && !ARTICLES.has(lower))) return false
      const has = (words: RegExp) => tokens.findIndex(({ lower }) => words.test(lower))
      const [becomes, takes, dream] = [
        has(/^(?:w[iu]rde?|w[eu]rden)$/u),
        has(/^(?:nimmt|nahm)$/u),
        has(/^(?:traum|wunsch|\p{L}+traum)$/u)
      ]
      if (becomes >= 0) return dream > becomes
      return takes > 0 && takes < at - 1 && isNoun(tokens[at - 1])
    }
  }
]

const NOUNS: readonly ConfusionPattern[] = [
  {
    // `singt alte Lider`
    found: /^Lider$/u,
    right: (found) => found.replace('Lid', 'Lied'),
    means: 'am Auge',
    fits: (_, __, { sentence }) =>
      sentence.tokens.some(({ lower }) =>
        /^(?:s[iau]ng\p{Ll}*|gesungen\p{Ll}*|\p{L}*chors?|\p{L}*chöre\p{Ll}*|\p{L}*gesang)$/u.test(lower)
      )
  },
  {
    found: /^Wage$/u,
    right: () => 'Waage',
    means: 'Form von „wagen“',
    fits: (tokens, at) => /^(?:die|der|eine|einer)$/u.test(lowerOf(tokens[at - 1]))
  },
  {
    // `Statt und Land`
    found: /^Statt$/u,
    right: () => 'Stadt',
    means: 'Präposition',
    fits: (tokens, at) =>
      lowerOf(tokens[at + 1]) === 'und' && /^(?:Land|Kreis|Landkreis|Gemeinden?)$/u.test(tokens[at + 2]?.text ?? '')
  },
  {
    // `um 18 Ur`
    found: /^Ur$/u,
    right: () => 'Uhr',
    means: 'Rind der Vorzeit',
    fits: (tokens, at) => /^\d/u.test(tokens[at - 1]?.text ?? '')
  },
  {
    // `Her Müller`; `Her mit dem Geld`
    found: /^Her$/u,
    right: () => 'Herr',
    means: 'Richtung',
    fits: (tokens, at, { opens }) => {
      // `das Hin und Her`, `„Her Hands“`
      if (lowerOf(tokens[at - 1]) === 'und' || (at === 0 && opens !== '')) return false
      const name = tokens[at + 1]
      return (
        name !== undefined &&
        isNoun(name) &&
        name.before === '' &&
        (name.forms.noun === 0 || at > 0 || isSurelyFinite(tokens[at + 2])) &&
        /^\p{Lu}\p{Ll}+$/u.test(name.text)
      )
    }
  },
  {
    // `ein Leib Brot`
    found: /^Leibe?$/u,
    right: (found) => found.replace('Leib', 'Laib'),
    means: 'Körper',
    fits: (tokens, at) => /^(?:Brot|Käse|Bergkäse|Weißbrot|Bauernbrot)$/u.test(tokens[at + 1]?.text ?? '')
  },
  {
    // `Wehr mitmachen möchte, kann …`
    found: /^Wehr$/u,
    right: () => 'Wer',
    means: 'Feuerwehr oder Stauwerk',
    fits: (tokens, at, { isFirst, closes, sentence, at: from }) => {
      const behind = sentence.tokens[from + tokens.length]
      if (at !== 0 || !isFirst || closes !== ',' || tokens.length < 3 || isSurelyFinite(tokens[1])) return false
      // `Wehr Kassel hilft, ist bereit`
      const end = lowerOf(tokens.at(-1))
      return (
        (MODAL_VERBS.has(end) || end === 'hat') && (isSurelyFinite(behind) || FINITE_AUXILIARIES.has(lowerOf(behind)))
      )
    }
  },
  {
    // `dass Mann sich anmeldet`: a noun that is counted has its article.
    found: /^Mann$/u,
    right: () => 'man',
    means: 'männliche Person',
    fits: (tokens, at, { closes }) =>
      at === 1 &&
      /^(?:dass|wenn|weil|ob|damit|obwohl|falls|bevor|sobald)$/u.test(lowerOf(tokens[0])) &&
      /^(?:sich|es)$/u.test(lowerOf(tokens[2])) &&
      !tokens.some(({ lower }) => lower === 'frau') &&
      /^[.,!?]/u.test(closes) &&
      mayBeFinite(tokens.at(-1))
  },
  {
    found: /^man$/u,
    right: () => 'Mann',
    means: '„irgendjemand“',
    fits: (tokens, at) =>
      /\d-jährige[rn]?$/u.test(lowerOf(tokens[at - 1])) ||
      /^(?:junger|älterer|unbekannter|maskierter)$/u.test(lowerOf(tokens[at - 1]))
  },
  {
    // `Einen spannenden Vortag über …`: the day before has no adjective and no subject matter.
    found: /^Vortag(?:e?s|e)?$/u,
    right: (found) => found.replace('Vortag', 'Vortrag'),
    means: 'Tag davor',
    fits: (tokens, at) => {
      const adjective = tokens[at - 1]
      const article = tokens[at - 2]
      if (!adjective || isNoun(adjective) || !/e[nrms]?$/u.test(adjective.lower) || adjective.forms.strong === 0)
        return false
      return (
        /^(?:ein|eine[nm]|ihre[nm]|seine[nm])$/u.test(lowerOf(article)) &&
        !/^(?:an|seit|vor|nach)$/u.test(lowerOf(tokens[at - 3])) &&
        (lowerOf(tokens[at + 1]) === 'über' ||
          tokens[at + 2]?.text === 'Thema' ||
          tokens.some(({ lower }) => /^(?:h[äa]lt|hielt|halten|hielten)$/u.test(lower)))
      )
    }
  },
  {
    found: /^Mahl$/u,
    right: () => 'Mal',
    means: 'Essen',
    fits: (tokens, at) =>
      lowerOf(tokens[at - 2]) === 'zum' &&
      /^(?:(?:\p{L}*(?:zwei|vier|fünf|sechs|sieb|ach|neun|zehn|elf|zwölf)|drit|zigs)ten|ersten)$/u.test(
        lowerOf(tokens[at - 1])
      )
  },
  {
    found: /^\p{Lu}\p{Ll}+stiel(?:e?s|e|en)?$/u,
    right: (found) => found.replace('stiel', 'stil'),
    means: 'mit „Stiel“ (Griff)',
    fits: (tokens, at) =>
      /^(?:Lebens|Bau|Führungs|Musik|Schreib|Fahr|Spiel|Erziehungs|Kunst|Jugend|Kleidungs|Tanz|Wohn|Bier?)stiel/u.test(
        tokens[at]?.text ?? ''
      )
  },
  {
    found: /^Stiel$/u,
    right: () => 'Stil',
    means: 'Griff',
    fits: (tokens, at) =>
      /^(?:im|in)$/u.test(lowerOf(tokens[at - 2])) &&
      /^(?:großen|größeren|großem|diesem|klassischen|gleichen)$/u.test(lowerOf(tokens[at - 1]))
  },
  {
    found: /^Stil$/u,
    right: () => 'Stiel',
    means: 'Art und Weise',
    fits: (tokens, at) =>
      (lowerOf(tokens[at - 1]) === 'und' && lowerOf(tokens[at - 2]) === 'stumpf') ||
      (lowerOf(tokens[at - 1]) === 'am' && /^eis$/u.test(lowerOf(tokens[at - 2])))
  },
  {
    found: /^Augenlied(?:e?s|er|ern)?$/u,
    right: (found) => found.replace('lied', 'lid'),
    means: 'zum Singen',
    fits: always
  },
  {
    found: /^(?:Gedenk|Rast|Werk|Begegnungs|Fertigungs|Brut|Grab)städten?$/u,
    right: (found) => found.replace('städt', 'stätt'),
    means: 'mit „Stadt“',
    fits: always
  },
  {
    // `andere Seiten aufziehen`
    found: /^Seiten$/u,
    right: () => 'Saiten',
    means: 'mit Ansichten oder Blättern',
    fits: (tokens, at) =>
      /^andere$/u.test(lowerOf(tokens[at - 1])) &&
      tokens.some(({ lower }) => /^auf(?:zu)?(?:ziehen|zieht|zog|gezogen)$/u.test(lower))
  }
]

/** Source: Duden, Richtiges und gutes Deutsch (leicht verwechselbare Wörter). */
export const HOMOPHONES: readonly ConfusionPattern[] = [...SMALL, ...VERBS, ...NOUNS]

/** Any word of these patterns: one look before two dozen. */
export const HOMOPHONE =
  /^(?:wieder|fiele?|lidern?|statt|ihnen|lies|gib|reiß(?:t|en)|mahl(?:t|en|te|ten)|vielen|ur|her|leibe?|wehr|mann?|wage[nrs]?|dann|wen|sei[dt]|denn?|ih[mn]|wider|das|wie|ließt|viel|war|vortag\p{Ll}*|statuen|mahl|stil|seiten|augenlied\p{Ll}*|\p{L}*stiel\p{Ll}*|\p{L}+städten?)$/iu

const FOR_DEN = cells('Am Dp')
const BEFORE_DEN = /^(?:mit|von|bei|nach|aus|zu|seit|in|auf|an|vor|unter|zwischen|für|gegen|durch|über|neben|hinter)$/u

/** `Seid meinem Amtsantritt hat …`, `Seid der Eröffnung kamen …`: nobody is spoken to, and the clause has another verb. */
function isSinceEvent(tokens: readonly Token[], at: number, { sentence }: Stretch): boolean {
  const [article, noun] = tokens.slice(at + 1)
  if (
    !/^(?:[msd]einem|[msd]einer|unserem|unserer|ihrem|ihrer|dieser|diesem|letztem|letzter|vergangenem|vergangener|dessen|deren)$/u.test(
      lowerOf(article)
    )
  )
    return false
  if (!isNoun(noun) && (noun?.forms.weak ?? 0) === 0) return false
  if (
    sentence.tokens.some(({ lower }) => /^(?:ihr|euch|eure[rnms]?|euer)$/u.test(lower)) &&
    !/^ihre/u.test(lowerOf(article))
  )
    return false
  // `habt` speaks to somebody.
  return tokens.some(
    (token, i) =>
      i !== at && (isSurelyFinite(token) || (FINITE_AUXILIARIES.has(token.lower) && (token.forms.verb & THIRD) !== 0))
  )
}

/** `Seit mutig und bringt eure Ideen ein!` */
function isRequest(tokens: readonly Token[], at: number, { sentence, closes }: Stretch): boolean {
  const adjective = tokens[at + 1]
  const next = tokens[at + 2]
  if (
    !adjective?.forms.isBare ||
    isNoun(adjective) ||
    OF_TIME.test(adjective.lower) ||
    PREPOSITIONS.has(adjective.lower)
  )
    return false
  if (next && next.lower !== 'und') return false
  const isExclaimed =
    closes.includes('!') || sentence.tokens.some(({ lower }) => /^(?:euch|eure[rnms]?|euer)$/u.test(lower))
  return isExclaimed && !tokens.slice(0, at).some((token) => mayBeFinite(token))
}

const OF_TIME =
  /^(?:kurz|lang|früh|spät|ewig|neuest|gestern|jüngst|damals|hier|rund|knapp|genau|fast|gut|circa|etwa|ungefähr|mindestens|anno)$/u

/** `…, den ohne ihren Einsatz wäre das Fest nicht denkbar`: behind a phrase of its own the verb stands in second place. */
function opensReason(tokens: readonly Token[], at: number, { opens, closes }: Stretch): boolean {
  const preposition = tokens[1]
  const isSubject = /^(?:der|die|das|ein|eine)$/u.test(lowerOf(preposition))
  if (
    at !== 0 ||
    opens !== ',' ||
    !preposition ||
    !(isSubject || PREPOSITIONS.has(preposition.lower)) ||
    !/^[.!]/u.test(closes)
  )
    return false
  const noun = tokens.findIndex((token, i) => i > 1 && isNoun(token))
  const verb = tokens[noun + 1]
  const next = tokens[noun + 2]
  if (noun < 2 || noun > 5 || !verb || !next || tokens.length < noun + (isSubject ? 3 : 4)) return false
  if (!tokens.slice(2, noun).every((token) => ARTICLES.has(token.lower) || token.forms.weak !== 0)) return false
  if (!isSurelyFinite(verb) && !/^(?:können|müssen|sollen|wollen|dürfen|haben|sind|werden)$/u.test(verb.lower))
    return false
  // `den die Stadt ehrt`: with its verb at the end a relative clause.
  if (isSubject && !/^(?:ist|sind|war|waren|bleibt|bleiben)$/u.test(verb.lower)) return false
  const isInfinitive = (next.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0 && !isNoun(next)
  return !isInfinitive && !mayBeFinite(tokens.at(-1)) && !PLAIN_SUBORDINATORS.has(next.lower)
}

/** `ging wider ans Netz`, `wurde wider geöffnet`; `spiegelt sich wider in den Zahlen` has its verb. */
function isAgain(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (
    lowerOf(tokens[at - 1]) === 'und' ||
    tokens.some(({ lower }) => /(?:spiegel|hall|kling|klang|klung|schall|tön)/u.test(lower))
  )
    return false
  if (!next || at === 0 || isNoun(next) || next.before !== '') return false
  if (/^(?:ans|am|im|ins|zum|zur|in|auf|für|mit|nach|bei|beim|von|vom|an|zu)$/u.test(next.lower)) return true
  const { verb, strong, weak } = next.forms
  const isBuilt = tokens.slice(0, at).some(({ lower }) => AUXILIARIES.has(lower))
  return (verb & VerbForm.pastParticiple) !== 0 && (strong | weak) === 0 && (isBuilt || !mayBeFinite(next))
}

/** Places and sections that have an article in the singular; times and abstract ones only where `im` opens a set phrase. */
const WITH_IM =
  /^(?:\p{L}+(?:bereich|haus|zentrum|park|saal|amt|heim|museum|theater|stadion|schloss|büro|gebiet|viertel|bezirk|kreis|wald)|Keller|\p{L}*geschoss|Rathaus|Krankenhaus|Landkreis|Stadtgebiet|Kreisgebiet|Innenhof|Garten|Stadtpark|Norden|Süden|Osten|Westen|Internet|Herbst|Sommer|Winter|Frühjahr|Frühling|Vorfeld|Zuge|Laufe|Gegenteil|Durchschnitt|Mittelpunkt|Vordergrund|Hinblick|Zusammenhang|Vergleich|Vorjahr|Gegensatz|Gegenzug|Namen)$/u

/** `bietet ihnen Patienten Beratung an`: the persons are the dative already, and what they get stands behind. */
function isBeforePersons(tokens: readonly Token[], at: number, { isFirst, closes }: Stretch): boolean {
  const noun = tokens[at + 1]
  if (!isFirst || !/^[.!]/u.test(closes) || !noun || !isNoun(noun)) return false
  const own = noun.forms.noun
  if ((own & ~cells('Dp')) !== 0 ? (own & cells('Dp')) === 0 || !PERSONS.test(noun.text) : own === 0) return false
  if (!tokens.slice(0, at).some(({ lower }) => GIVES.test(lower))) return false
  const rest = tokens.slice(at + 2)
  // An office hour is no time.
  const object = nounGroupsOf(rest).find(
    (group) => isFree(group) && (!isTime(rest, group) || /sprechstunden?$/u.test(rest[group.end]?.lower ?? ''))
  )
  if (/^(?:zuliebe|gegenüber|zufolge)$/u.test(lowerOf(rest[0]))) return false
  if (!object || object.isJoined) return false
  return !rest.slice(0, object.start).some(({ lower }) => /^(?:und|oder|sowie|als|wie|gegenüber)$/u.test(lower))
}

const PERSONS =
  /(?:innen|[Kk]unden|[Pp]atienten|[Ss]tudierenden|[Bb]eschäftigten|[Mm]itarbeitenden|[Rr]eisenden|[Kk]lienten|[Aa]bonnenten|[Ss]tudenten)$/u
const GIVES =
  /^(?:biete[tn]|bot(?:en)?|g(?:ib|eb|ab)(?:t|en)?|zeig(?:t|en|te|ten)|ermöglich(?:t|en|te|ten)|schenk(?:t|en|te|ten)|stell(?:t|en|te|ten)|empf[ie]+hlt|empfehlen|erlaub(?:t|en|te|ten)|schick(?:t|en|te|ten)|zahl(?:t|en|te|ten))$/u

const COUNT = /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|wenigen|einigen|mehreren|\d+)$/u

/** A number with what it counts. */
function isAmount(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next) return false
  if (token.lower === 'eine') return /^(?:Million|Milliarde)$/u.test(next.text)
  if (token.lower === 'die') return next.text === 'Hälfte'
  return (
    (/^\d[\d.]*$/u.test(token.text) || COUNT.test(token.lower) || /^(?:hundert|tausend)$/u.test(token.lower)) &&
    isNoun(next)
  )
}

/** What falls in releases: by set phrases. */
const FALLS =
  /^(?:\p{L}*[Ee]ntscheidung|Startschuss|Vorhang|Wahl|Beschluss|Urteil|Groschen|Schuss|\p{L}*[Tt]or|Treffer|Hammer|Baum|Verdacht|Kosten|Los|Strom|\p{L}*[Bb]ilanz|Abschied|Unterricht|Veranstaltung|Betrag|Ergebnis|Anteil)$/u
