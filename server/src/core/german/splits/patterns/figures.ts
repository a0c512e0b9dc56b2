import { BEFORE, BEHIND, hyphened, type SplitPattern } from '../split-pattern.ts'

/** Figures, written or in words, with what they count. Source: Amtliches Regelwerk 2024, § 40 and § 43 to § 45. */
export const FIGURES: readonly SplitPattern[] = [
  {
    sign: /\d-? [a-zö]/u,
    pattern: new RegExp(
      `${BEFORE}\\d{1,3}(?: |- )(?:jährig|tägig|wöchig|monatig|stündig|minütig|prozentig|köpfig|stellig|stöckig|geschossig|seitig|bändig|teilig|gleisig|spurig)(?:e[nmrs]?)?${BEHIND}`,
      'gu'
    ),
    join: (match) => match.replace(/-? /u, '-')
  },
  {
    sign: / (?:jährig|tägig|wöchig|monatig|stündig|minütig|prozentig|köpfig|stöckig|teilig)/u,
    pattern: new RegExp(
      `${BEFORE}(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|mehr) (?:jährig|tägig|wöchig|monatig|stündig|minütig|prozentig|köpfig|stöckig|teilig)(?:e[nmrs]?)?${BEHIND}`,
      'gu'
    ),
    join: (match) => match.replace(' ', '')
  },
  // `die 12 bis 18-Jährigen`: the hyphen stands for what both share (§ 43 and § 98).
  {
    sign: /\d bis \d+-[JjtwmsG]/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,-])\\d{1,3} bis \\d{1,3}-(?:[Jj]ährig|tägig|wöchig|monatig|stündig|minütig|prozentig|köpfig|stellig|geschossig)(?:e[nmrs]?)?${BEHIND}`,
      'gu'
    ),
    join: (match) => match.replace(' bis', '- bis')
  },
  {
    sign: /\d Jährige/u,
    pattern: /(?<![\p{L}\p{N}.,-])\d{1,2} Jährige[nr]?(?![\p{L}-])/gu,
    join: hyphened
  },
  {
    sign: /\d[a-zö]/u,
    pattern: new RegExp(
      `${BEFORE}\\d{1,3}(?:jährig|tägig|wöchig|monatig|stündig|minütig|prozentig|köpfig|stellig|stöckig|geschossig|seitig|malig)(?:e[nmrs]?)?${BEHIND}`,
      'gu'
    ),
    join: (match) => match.replace(/(?<=\d)(?=\p{L})/u, '-')
  },
  {
    sign: /\d (?:Euro|€) /u,
    pattern: new RegExp(
      `${BEFORE}\\d{1,4} (?:Euro|€) (?:Basis|Ticket|Grenze|Gutschein|Schein|Zuschuss|Job|Münze|Marke|Note)(?:e?n|e?s)?${BEHIND}`,
      'gu'
    ),
    join: hyphened
  },
  {
    sign: /\d [A-Z]/u,
    pattern:
      /(?<=(?<!\p{L})[Ee]in(?:e[nmrs]?)? )\d{1,3}(?:\.\d{3})? (?:Euro|Meter|Kilometer|Liter|Stunden|Tage|Jahre|Minuten|Punkte|Prozent) (?!Celsius|Luftlinie)\p{Lu}\p{Ll}{3,}(?<!en|er)(?![\p{L}-])(?! \p{Ll}+e[nmrs]? )/gu,
    join: hyphened
  },
  // `im 9 Uhr Gottesdienst`, `das 5 Sterne Hotel`: the article is in the singular, and what is counted in the plural.
  {
    sign: /\d (?:Euro|Meter|Kilometer|Liter|Stunden|Tage|Jahre|Minuten|Punkte|Uhr|Sterne|Seelen|Zimmer|Gänge) [A-ZÄÖÜ]/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Dd]em|[Dd]es|[Ii]m|[Zz]um|[Bb]eim|[Vv]om|(?:[Ff]ür|[Dd]urch|[Gg]egen) den) )\d{1,3}(?:\.\d{3})? (?:Euro|Meter|Kilometer|Liter|Stunden|Tage|Jahre|Minuten|Punkte|Uhr|Sterne|Seelen|Zimmer|Gänge) (?!Celsius|Luftlinie)\p{Lu}\p{Ll}{3,}(?<!nde[nmrs]?)(?![\p{L}-])(?! \p{Ll}+e[nmrs]? )|(?<=(?<!\p{L})[Dd]as )\d{1,3} (?:Euro|Meter|Kilometer|Stunden|Tage|Minuten|Punkte|Sterne|Seelen|Zimmer|Gänge) (?:Hotel|Restaurant|Menü|Ticket|Rennen|Dorf|Programm|Haus|Paket|Turnier|Gesetz|Konzept)(?:s|es)?(?![\p{L}-])/gu,
    join: hyphened
  },
  // `nach dem 3:1 Erfolg` (§ 40).
  {
    sign: /\d:\d+ [A-ZÄÖÜ]/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Dd]e[mnrs]|[Dd]ie|[Ee]ine[mnr]?|[Zz]u[mr]|[Bb]eim|[Ii]hre[mnr]?|[Ss]eine[mnr]?|[Nn]ach|[Mm]it) (?:\p{Ll}+e[nmr]? )?)\d{1,3}:\d{1,3} (?:Auftakt|Heim|Auswärts|Derby)?(?:[Ee]rfolg|[Ss]ieg|[Nn]iederlage|[Ff]ührung|[Ee]ndstand|[Zz]wischenstand|[Hh]albzeitstand|[Uu]nentschieden|[Vv]orsprung|[Rr]ückstand)s?(?![\p{L}-])/gu,
    join: hyphened
  }
]
