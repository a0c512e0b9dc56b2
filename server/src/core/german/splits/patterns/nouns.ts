import { uncapitalised } from '../../words/lexicon.ts'
import { BEFORE, BEHIND, hyphened, type SplitPattern } from '../split-pattern.ts'

/**
 * Nouns that their two parts alone show. Source: Amtliches Regelwerk 2024, § 37 and § 55; Duden, Die deutsche Rechtschreibung
 * (Freitagabend).
 */
export const NOUNS: readonly SplitPattern[] = [
  {
    sign: /tag [MmVvNnAa]|(?:Mittwoch|Sonnabend) [MVNA]/u,
    pattern: new RegExp(
      `${BEFORE}(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag (?:[Mm]orgen|[Vv]ormittag|[Mm]ittag|[Nn]achmittag|[Aa]bend|[Nn]acht)${BEHIND}|${BEFORE}(?:Mittwoch|Sonnabend) (?:Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht)${BEHIND}`,
      'gu'
    ),
    join: (match) =>
      match
        .split(' ')
        .map((part, i) => (i === 0 ? part : uncapitalised(part)))
        .join('')
  },
  {
    sign: /Corona /u,
    pattern: new RegExp(
      `${BEFORE}Corona (?:Pandemie|Krise|Virus|Zeit|Zeiten|Maßnahmen?|Regeln|Tests?|Impfung(?:en)?|Infektion(?:en)?|Hilfen?|Verordnung|Schutzverordnung|Lage|Jahr|Jahre|Lockdown|Schutz|Auflagen|Fälle|Hotline)${BEHIND}`,
      'gu'
    ),
    join: hyphened
  },
  {
    sign: /-19 [A-Z]/u,
    pattern: new RegExp(
      `${BEFORE}(?:Covid-19|COVID-19) (?:Pandemie|Fall|Fälle|Fällen|Patient(?:innen|in|en)?|Impfung|Virus|Erkrankung|Infektion|Krise|Tests?|Situation|Lage|Maßnahmen?)(?:en)?${BEHIND}`,
      'gu'
    ),
    join: hyphened
  }
]
