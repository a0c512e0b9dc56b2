import { hyphened, type SplitPattern } from '../split-pattern.ts'

/** Compounds with a hyphen, a bracket or a number sign inside and a space behind it. Source: Amtliches Regelwerk 2024, § 40 and § 98. */
export const MARKS_INSIDE: readonly SplitPattern[] = [
  // A hyphen with a space behind it that stands for nothing (§ 98: only before `und`, `oder` and the like).
  {
    sign: /\p{L}- \p{Lu}/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}+\p{Lu}\p{L}*|[EU]|Online|Internet|Video|Web)- \p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}-])(?! (?:und|oder|bzw|sowie|bis)(?!\p{L})| \p{Lu})/gu,
    join: (match) => match.replace(' ', '')
  },
  // `(Meta-) Daten`: one word with or without what stands in brackets.
  {
    sign: /-\) [A-Z]/u,
    pattern: /(?<!\p{L})\(\p{Lu}\p{Ll}+-\) \p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}-])/gu,
    join: (match) => match.replace(') ', ')')
  },
  {
    sign: /#/u,
    pattern:
      /(?<=\p{Ll} )#\p{L}+ (?:Aktion|Kampagne|Initiative|Bewegung|Tour|Challenge|Reihe|Woche)(?:en|n)?(?![\p{L}-])/gu,
    join: hyphened
  }
]
