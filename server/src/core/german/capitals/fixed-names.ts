import { capitalised } from '../words/lexicon.ts'
import type { FixedCapital } from './fixed-capital.ts'

const ARTICLE = '(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Ii]m|[Aa]m|[Ii]ns|[Zz]um|[Vv]om|[Zz]ur|[Bb]eim)'
/**
 * Adjectives of names of which there is one only, behind an article. Sources: Amtliches Regelwerk 2024, § 60 (`Technisches Hilfswerk`,
 * `Bürgerliches Gesetzbuch`, `Naher Osten`, `Schwarzes Meer`, `Olympische Spiele`) and § 64 (`Internationaler Frauentag`, `Tag der
 * Deutschen Einheit`); for institutions, how they write themselves.
 */
const SINGLE: Readonly<Record<string, string>> = {
  deutsche:
    'Gewerkschaftsbund(?:e?s)?|Wetterdienst(?:e?s)?|Telekom|Forschungsgemeinschaft|Umwelthilfe|Krebshilfe|Nationalbibliothek|Alpenvereins?|Bauernverband(?:e?s)?|Kinderschutzbund(?:e?s)?|Tierschutzbund(?:e?s)?|Feuerwehrverband(?:e?s)?|Ethikrat(?:e?s)?',
  europäische: 'Gerichtshof(?:e?s)?|Parlament(?:e?s)?|Zentralbank|Rechnungshof(?:e?s)?',
  internationale:
    'Frauentag(?:e?s)?|Währungsfonds|Raumstation|Strafgerichtshof(?:e?s)?|Automobilausstellung|Automobil-Ausstellung|Funkausstellung',
  technische: 'Hilfswerk(?:e?s)?',
  bürgerliche: 'Gesetzbuch(?:e?s)?',
  olympische: 'Spielen?|Winterspielen?|Sommerspielen?',
  paralympische: 'Spielen?',
  westfälische: 'Friedens?',
  nahe: 'Ostens?(?! (?:der|des|von|Deutschlands|Hessens)(?!\\p{L}))',
  ferne: 'Ostens?(?! (?:der|des|von|Deutschlands)(?!\\p{L}))',
  dritte: 'Reich(?:e?s)?',
  heilige: 'Stuhl(?:e?s)?|Geist(?:e?s)?',
  freie: 'Wählern?|Demokraten',
  schwarze: 'Meere?s?',
  hessische: 'Rundfunks?',
  bayerische: 'Rundfunks?',
  westdeutsche: 'Rundfunks?',
  norddeutsche: 'Rundfunks?',
  mitteldeutsche: 'Rundfunks?'
}

/** Names that only what follows tells from what anybody may be called: `die freiwillige Feuerwehr Musterau`. */
const WITH_PLACE = '(?:freiwillige[nr]? Feuerwehr|technische[nr]? (?:Universität|Hochschule))'

const NAMES = Object.entries(SINGLE)
  .map(([adjective, nouns]) => `${adjective}n? (?:${nouns})`)
  .join('|')

export const FIXED_NAMES: readonly FixedCapital[] = [
  {
    pattern: new RegExp(`(?<before>(?<!\\p{L})${ARTICLE} )(?<word>${NAMES})(?![\\p{L}-])`, 'gu'),
    right: capitalised,
    sign: `(?:${Object.keys(SINGLE).join('|')})n?`
  },
  {
    pattern: new RegExp(
      `(?<before>(?<!\\p{L})(?:[Dd]er|[Dd]ie) )(?<word>${WITH_PLACE})(?= (?!Und|Oder)\\p{Lu}\\p{Ll})`,
      'gu'
    ),
    right: capitalised,
    sign: WITH_PLACE
  },
  {
    pattern: /(?<before>(?<=Tag(?:e?s)? )der )(?<word>deutschen Einheit)(?![\p{L}-])/gu,
    right: capitalised,
    sign: 'deutschen Einheit'
  },
  // The aid society, with what it is called beside its name.
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Dd]as|[Dd]em|[Dd]es|[Ii]m|[Vv]om|[Bb]eim) )(?<word>(?:deutsche|bayerische|internationale|österreichische)n? [Rr]oten? Kreuz(?:es)?)(?![\p{L}-])/gu,
    right: (words) => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(' r', ' R'),
    sign: '(?:deutsche|bayerische|internationale|österreichische)n? [Rr]oten? Kreuz(?:es)?'
  },
  // Parties, where they do what parties do: `Die grünen fordern`, `die linke im Landtag`.
  {
    pattern:
      /(?<before>(?<!\p{L})[Dd]ie )(?<word>grünen|linke)(?= (?:im (?:\p{L}+tag|Stadtrat|Gemeinderat|Kreistag)|forder[nt]|kritisier(?:en|t)|beantrag(?:en|t)|begrüß(?:en|t))(?!\p{L}))/gu,
    right: capitalised,
    sign: 'grünen|linke'
  }
]
