import { matchesOf } from '../../text/matches.ts'
/** Words that name a day only together with the day on which they are written; offsets count in the text. */
export interface RelativeDay {
  readonly start: number
  readonly end: number
  readonly text: string
}

const weekday = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)'
const partOfDay = '(?:abend|morgen|mittag|nachmittag|vormittag|nacht)?'
const which = '(?:(?:gestrigen|heutigen|morgigen|vergangenen|letzten|kommenden|nächsten|diesem|diesen|vorigen) )?'
const patterns = [
  // `bis heute`, `heute noch` mean the present age; `morgen` behind `am` is a part of the day and begins with a capital.
  '(?<!(?:[Bb]is|[Vv]on|[Nn]och|[Ss]chon|[Aa]uch|[Gg]ilt|[Ii]st das|Stand) )[Hh]eute(?! (?:noch|wie|gilt|auf morgen|und morgen|schon|kaum|nicht mehr|üblich|keine? ))',
  '(?<!(?:[Vv]on|[Ii]m) )[Gg]estern(?! und heute)',
  '[Vv]orgestern',
  '(?<!(?:[Aa]uf|[Vv]on|[Uu]nd|[Ff]ür) )(?:morgen|übermorgen)(?! (?:früher|und))',
  `(?:[Aa]m|[Aa]b|[Bb]is) ${which}${weekday}${partOfDay}(?![\\p{L}-])(?!,? (?:und|oder|bis|jeder?|jeden|vor|nach)(?!\\p{L}))`,
  '(?:[Aa]m|des) (?:heutigen|gestrigen|morgigen) (?:Tag(?:e?s|e)?|Abends?)'
]
const anyDay = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${patterns.join('|')})(?![\\p{L}-])`, 'gu')

/** Reads the relative days of a text, with further words of the house. */
export function relativeDays(text: string, words: readonly string[] = []): RelativeDay[] {
  const found = matchesOf(text, anyDay).map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0] }))
  for (const word of words) {
    const at = word === '' ? -1 : text.indexOf(word)
    if (at >= 0) found.push({ start: at, end: at + word.length, text: word })
  }
  return found.sort((a, b) => a.start - b.start)
}
