import { BEFORE, BEHIND, hyphened, type SplitPattern } from '../split-pattern.ts'

/** Names of regions, countries and people before what is called by them. Source: Amtliches Regelwerk 2024, § 45, § 50 and § 51. */
export const NAMES: readonly SplitPattern[] = [
  {
    sign: /Rhein[- ]/u,
    pattern: new RegExp(
      `${BEFORE}Rhein[- ](?:Main|Neckar|Ruhr)(?: |(?<= (?:Main|Neckar|Ruhr))-)(?:Gebiet|Region|Raum|Metropolregion)(?:e?s)?${BEHIND}`,
      'gu'
    ),
    join: hyphened
  },
  {
    sign: /Deutschland T/u,
    pattern: new RegExp(`${BEFORE}Deutschland Tickets?${BEHIND}`, 'gu'),
    join: (match) => match.replace(' T', 't')
  },
  // What the parties' foundations are called, all with hyphens; other foundations write their names as they like.
  {
    sign: / Stiftung/u,
    pattern: new RegExp(
      `${BEFORE}(?:Friedrich[- ]Ebert|Konrad[- ]Adenauer|Heinrich[- ]Böll|Rosa[- ]Luxemburg|Friedrich[- ]Naumann|Hanns[- ]Seidel|Hans[- ]Böckler) Stiftung${BEHIND}`,
      'gu'
    ),
    join: hyphened
  },
  // `im Albert-Schweitzer Haus`: behind the whole name as well (§ 50 and § 51).
  {
    sign: /\p{Ll}-\p{Lu}\p{Ll}+ (?:Haus|Gymnas|Schul|Real|Gesamt|Grund|Halle|Platz|Straße|Allee|Weg|Ring|Ufer|Berufs)/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Dd]as|[Dd]em|[Dd]es|[Dd]er|[Dd]ie|[Dd]en|[AaIi]m|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ii]ns) )\p{Lu}\p{Ll}{2,}-(?!(?:Marie|Maria|Lena|Luise|Louise|Kathrin|Katrin|Sophie|Christin|Christine|Lotte|Rose|Lisa|Laura|Lea|Mia|Heinz|Peter|Josef|Dieter|Jürgen|Werner|Jan|Paul|Georg|Michael|Otto|Wilhelm|Joachim|Uwe|Ulrich|Günther|Günter) )\p{Lu}\p{Ll}{2,} (?:Haus(?:es)?|Gymnasiums?|(?:Real|Gesamt|Grund|Berufs)?[Ss]chule|Berufskollegs?|Halle|Platz(?:es)?|Straße|Allee|Weg(?:s|es)?|Ring(?:s|es)?|Ufers?)(?![\p{L}-])(?! \p{Lu})/gu,
    join: hyphened
  },
  // `den deutsch französischen Austausch`: of both countries (§ 45).
  {
    sign: /(?:deutsch|französisch|polnisch|österreichisch|italienisch|amerikanisch|russisch|niederländisch) [a-zäö]+isch/u,
    pattern:
      /(?<![\p{L}-])(?:deutsch|französisch|polnisch|österreichisch|italienisch|amerikanisch|russisch|niederländisch) (?:französ|poln|tschech|italien|österreich|amerikan|niederländ|dän|türk|brit|japan|chines|israel|russ|ukrain|span|griech|belg|luxemburg|ungar|schweizer)ische[nmrs]?(?= \p{Lu})/gu,
    join: hyphened
  },
  // `EU weite Zahlen`
  {
    sign: /EU weit/u,
    pattern: /(?<![\p{L}-])EU weite?[nmrs]?(?![\p{L}-])/gu,
    join: hyphened
  }
]

/** Federal states that are named by two regions. Source: Amtliches Regelwerk 2024, § 46. */
export const STATES: readonly SplitPattern[] = [
  // `in Baden Württemberg`
  {
    sign: /(?:Baden W|Nordrhein W|Rheinland P|Sachsen A|Schleswig H|Mecklenburg V)/u,
    pattern:
      /(?<![\p{L}-])(?:Baden Württemberg|Nordrhein Westfalen|Rheinland Pfalz|Sachsen Anhalt|Schleswig Holstein|Mecklenburg Vorpommern)s?(?![\p{L}-])/gu,
    join: hyphened
  }
]
