import { BEFORE, BEHIND, type SplitPattern } from '../split-pattern.ts'

/** Words that raise, compare or change the adjective behind them. Source: Amtliches Regelwerk 2024, § 34 to § 36. */
export const ADJECTIVES: readonly SplitPattern[] = [
  // Superlatives that stand for themselves in no other place (§ 36): `die best bezahlten`, `am schnellst möglichen`.
  {
    sign: /(?:est|ist|ßt|chst|höchst|nächst) [a-zöü]/u,
    pattern: new RegExp(
      `${BEFORE}(?:best (?:möglich|bezahlt|besucht|ausgestattet|ausgebildet|qualifiziert|platziert|bewertet|verkauft|gehütet|gelaunt|gepflegt|geeignet|informiert)(?:e[nmrs]?)|(?:größt|schnellst|frühest|baldigst|kürzest|best) mögliche?[nmrs]?|nächst (?:höher|größer|kleiner|tiefer|niedriger|gelegen|liegend|best|folgend|stärker|älter|jünger)(?:e[nmrs]?)|(?<=(?<!\\p{L})(?:[Dd](?:er|ie|as|en|em|es)|zweit|dritt) )meist (?:verkauft|besucht|gelesen|genutzt|gekauft|gehört|diskutiert|gespielt|gesehen|fotografiert|zitiert|gewünscht|gesucht|frequentiert|befahren|geklickt|beachtet|verwendet)e[nmrs]?)${BEHIND}`,
      'gu'
    ),
    join: (match) => match.replace(' ', '')
  },
  // `die hoch moderne Anlage`: the first part only raises the adjective (§ 36, 1.5).
  {
    sign: /och (?:modern|aktuell|komplex|präzise|effizient|interessant|flexibel|wirksam|sensible)/u,
    pattern:
      /(?<!\p{L})(?<!(?:[Ww]ie|[Ss]o|[Zz]u|[Ss]ehr|[Gg]leich|besonders) )[Hh]och (?:modern|aktuell|komplex|präzis|effizient|interessant|flexibl|wirksam|sensibl)e[nmrs]?(?= \p{Lu})/gu,
    join: (match) => match.replace(' ', '')
  },
  // `um sicher zu stellen, dass`, `ist sicher gestellt, dass`: what follows is no thing that could stand safely.
  {
    sign: /icher (?:zu |ge)?stell/u,
    pattern:
      /(?<!\p{L})[Ss]icher (?:zu )?(?:stell(?:t|en|te|ten)|gestellt(?: (?:ist|sind|wird|werden|wurden?))?)(?=, dass(?!\p{L}))/gu,
    join: (match) => match.replace(/^([Ss]icher) (?:(zu) )?/u, '$1$2')
  },
  // `genau so viele Gäste wie`: compared, and not `genau so viele, dass …`.
  {
    sign: /enau so /u,
    pattern:
      /(?<!\p{L})[Gg]enau so(?= (?:viele?|wenige?|gut|schlecht|oft|häufig|selten|lange?|schnell|wichtig|groß|hoch|stark|sehr|weit|teuer|schwer|leicht|gern)(?: [\p{L}\p{N}-]+){0,6} wie(?!\p{L}))/gu,
    join: (match) => match.replace(' ', '')
  },
  // `das EU geförderte Projekt`, `mit EU geförderten Mitteln`: the article is none of the abbreviation's, which needs one (§ 36 and § 40).
  {
    sign: /(?:EU|EC|UN|ESF|DFG|BMBF|NATO) [a-z]/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Dd]as|[Ee]in|[Ee]inem|[Ee]ines|[Dd]em|[Dd]es|[Ii]m|[Vv]om|[Bb]eim|[Mm]it|[Vv]on|[Ff]ür|[Ii]n|[Bb]ei|[Aa]us) )(?:EU|EC|UN|ESF|DFG|BMBF|NATO) (?:gefördert|kofinanziert|finanziert|gestützt|unterstützt|zertifiziert|konform|kritisch|skeptisch|feindlich|rechtlich)e[nmrs]?(?= \p{Lu})/gu,
    join: (match) => match.replace(' ', '-')
  }
]
