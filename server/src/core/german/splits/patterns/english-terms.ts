import { BEFORE, BEHIND, hyphened, type SplitPattern } from '../split-pattern.ts'

/** Terms of two English words before what is made or done with them. Source: Amtliches Regelwerk 2024, § 44 and § 45. */
export const ENGLISH_TERMS: readonly SplitPattern[] = [
  {
    sign: /(?:Source|Media|Data|Tech|Viewing|Practice) /u,
    pattern: new RegExp(
      `${BEFORE}(?:Open[ -]Source|Social[ -]Media|Open[ -]Data|Civic[ -]Tech|Public[ -]Viewing|Best[ -]Practice) (?:Projekt|Software|Lösung|Community|Bereich|Aktivität|Kanal|Kanäl|Kampagne|Auftritt|Beispiel|Plattform|Lizenz|Strategie|Team|Angebot|Portal|Konferenz|Gesetz|Veranstaltung)(?:e[ns]?|en|n|s)?${BEHIND}`,
      'gu'
    ),
    join: hyphened
  }
]

/** Nouns made of an English verb and its particle, before a further noun. Source: Amtliches Regelwerk 2024, § 43 and § 45. */
export const ENGLISH_VERBS: readonly SplitPattern[] = [
  {
    sign: /(?:[Oo]ff|[Uu]p|[Hh]ow) [A-Z]/u,
    pattern: new RegExp(
      `${BEFORE}(?:Kick[- ][Oo]ff|Start[- ][Uu]p|Follow[- ][Uu]p|Pop[- ][Uu]p|Know[- ][Hh]ow) (?:Veranstaltung|Treffen|Termin|Meeting|Workshop|Szene|Unternehmen|Gründer|Transfer|Store|Laden|Radweg|Event|Aufbau|Zentrum|Phase)(?:e?n|s)?${BEHIND}`,
      'gu'
    ),
    join: (match) => hyphened(match).replace(/(?<=^\p{L}+-)\p{Lu}/u, (letter) => letter.toLowerCase())
  }
]

/** Terms with `open`, and those that are written small or with a hyphen alone. Source: Amtliches Regelwerk 2024, § 43 and § 45. */
export const OPEN_TERMS: readonly SplitPattern[] = [
  {
    sign: /Open[ -]Air /u,
    pattern: new RegExp(
      `${BEFORE}Open[ -]Air (?:Gottesdienst|Konzert|Kino|Festival|Bühne|Veranstaltung|Saison|Gelände|Theater|Party|Aufführung)(?:e?n|e?s|e|en)?${BEHIND}`,
      'gu'
    ),
    join: hyphened
  },
  // A hyphen alone makes no compound: `mit Open-Source arbeiten`.
  {
    sign: /Open-/u,
    pattern: new RegExp(`${BEFORE}Open-(?:Source|Data|Access|Government)(?= \\p{Ll}|[.,;:!?)“])`, 'gu'),
    join: (match) => match.replace('-', ' ')
  },
  {
    sign: /open-source /u,
    pattern: new RegExp(`${BEFORE}open-source(?: \\p{Lu}[\\p{L}-]*\\p{Ll})${BEHIND}`, 'gu'),
    join: (match) => match.replace('open-source ', 'Open-Source-')
  },
  // English terms with small letters before a German noun: `freie open source Software`.
  {
    sign: /(?:open|social|public|big|civic|machine|best) [a-z]+ [A-Z]/u,
    pattern:
      /(?<![\p{L}-])(?:open (?:source|data|access|science|government)|social media|public viewing|big data|civic tech|machine learning|best practice) \p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}-])/gu,
    join: (match) => match.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()).replaceAll(' ', '-')
  },
  // `ein online Formular`: an adverb stands before no noun (§ 45).
  {
    sign: / online [A-ZÄÖÜ]/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Ee]ine?[nrs]?|[Uu]nsere?[nrs]?|[Ii]hre[ns]?|[Kk]eine?[nrs]?|[Ii]m|[Vv]om|[Zz]u[mr]|[Bb]eim) )online \p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}-])(?! \p{Ll}+(?:nd|t|en)e[nmrs]? )/gu,
    join: (match) => `O${match.slice(1).replace(' ', '-')}`
  },
  // `OpenSource-Software`, `mit OpenData arbeiten`: two words, or the parts of one with hyphens.
  {
    sign: /Open(?:Source|Data|Access)|SocialMedia/u,
    pattern:
      /(?<![\p{L}\p{N}@#/._-])(?:Open(?:Source|Data|Access)|SocialMedia)(?:-\p{Lu}\p{L}+)*(?![\p{L}\p{N}/_-]|\.\p{Ll})/gu,
    join: (match) => match.replace(/(?<=\p{Ll})(?=\p{Lu})/u, match.includes('-') ? '-' : ' ')
  }
]
