import type { SplitPattern } from '../split-pattern.ts'

/** First parts that are prepositions or adverbs by themselves, beside what they share. Source: Amtliches Regelwerk 2024, § 98. */
export const SHARED_BY_PREPOSITIONS: readonly SplitPattern[] = [
  // `Vor und Nachteile`, `Aus und Weiterbildung`
  {
    sign: /(?:Vor|Aus|Fort|An|Ein|Hin|Auf|Zu|Um|Neu) und [A-Z]/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?:Vor und Nach(?:teil|bereitung|sorge|mittag)|(?:Aus|Fort) und Weiterbildung|Aus und Fortbildung|An und Ab(?:reise|fahrt|meldung|lieferung)|Ein und Aus(?:gang|gänge|fahrt|stieg|gaben|wanderung)|Hin und Rück(?:fahrt|weg|reise|flug|spiel|runde)|Auf und Ab(?:bau|stieg)|Zu und Ab(?:fahrt|gang|gänge|wanderung)|(?:Um|Neu) und (?:Aus|An|Um|Neu)bau)\p{Ll}*(?![\p{L}-])/gu,
    join: (match) => match.replace(' und', '- und')
  }
]

/** Other first parts beside what they share: the hyphen stands for it. Source: Amtliches Regelwerk 2024, § 98. */
export const SHARED_BY_NOUNS: readonly SplitPattern[] = [
  // `Forschungs und Entwicklungsvorhaben`, `Wohn und Geschäftsräume`
  {
    sign: /(?:ungs|ions|heits|keits|schafts|Wohn|Haupt|Sonder|Neben) (?:und|oder|sowie) \p{Lu}/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?:\p{Lu}\p{Ll}+(?:ungs|ions|heits|keits|schafts)|Wohn|Haupt|Sonder|Neben) (?:und|oder|sowie) (?!Glieder)\p{Lu}\p{Ll}{6,}(?![\p{L}-])/gu,
    join: (match) => match.replace(' ', '- ')
  },
  // `Ein bis Dreijährige`
  {
    sign: / bis \p{Lu}\p{Ll}+jährige/u,
    pattern:
      /(?<!\p{L})(?:Ein|Zwei|Drei|Vier|Fünf|Sechs|Acht|Zehn) bis (?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Zwölf)jährige[nr]?(?!\p{L})/gu,
    join: (match) => match.replace(' ', '- ')
  }
]
