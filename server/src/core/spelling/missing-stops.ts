import { matchesOf } from '../text/matches.ts'

/** An abbreviation without its full stop, by its offsets in the block's prose. */
export interface MissingStop {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly opensSentence: false
  readonly lacksStop: true
}

/** `ca 10 Stunden`, `inkl Frühstück`: where the full stop of an abbreviation is missing (Amtliches Regelwerk 2024, § 101). */
export function missingStops(text: string): MissingStop[] {
  if (!SIGN.test(text)) return []
  return matchesOf(text, WITHOUT_STOP).map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word,
    opensSentence: false,
    lacksStop: true
  }))
}

/** Cheap to look for. */
const SIGN = /(?:ca|bzw|ggf|inkl|exkl|zzgl|abzgl|evtl|vgl|usw)[ \u00A0,)]/u

/** What stands for nothing else in small letters; `ca` before a number alone. */
const WITHOUT_STOP =
  /(?<![\p{L}\p{N}.@#/_„“"'’=-])(?:ca(?=[ \u00A0]\d)|(?:bzw|ggf|inkl|exkl|zzgl|abzgl|evtl|vgl|usw)(?=[ \u00A0,)]))/gu
