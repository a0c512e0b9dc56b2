import type { House } from '../../house/house.ts'
import { matchesOf } from '../../text/matches.ts'
import { abbreviationsOf } from '../abbreviations.ts'
import type { Release } from '../model.ts'

/** What common abbreviations stand for (Duden, Verzeichnis der Abkürzungen); without spaces. */
const MEANINGS: Readonly<Record<string, string>> = {
  'a.D.': 'außer Dienst',
  'a.M.': 'am Main',
  'Abs.': 'Absatz',
  'Art.': 'Artikel',
  'Bd.': 'Band',
  'bspw.': 'beispielsweise',
  'bzgl.': 'bezüglich',
  'bzw.': 'beziehungsweise',
  'ca.': 'circa',
  'd.h.': 'das heißt',
  'd.J.': 'dieses Jahres / der Jüngere',
  'e.G.': 'eingetragene Genossenschaft',
  'e.V.': 'eingetragener Verein',
  'etc.': 'et cetera',
  'evtl.': 'eventuell',
  'geb.': 'geboren',
  'gem.': 'gemäß',
  'ggf.': 'gegebenenfalls',
  'h.c.': 'honoris causa (ehrenhalber)',
  'i.A.': 'im Auftrag',
  'i.d.R.': 'in der Regel',
  'i.H.v.': 'in Höhe von',
  'i.R.': 'im Ruhestand',
  'i.V.': 'in Vertretung / in Vollmacht',
  'i.V.m.': 'in Verbindung mit',
  'inkl.': 'inklusive',
  'max.': 'maximal',
  'min.': 'minimal',
  'Mio.': 'Million(en)',
  'Mrd.': 'Milliarde(n)',
  'n.Chr.': 'nach Christus',
  'Nr.': 'Nummer',
  'o.Ä.': 'oder Ähnliches',
  'o.g.': 'oben genannt',
  'S.': 'Seite',
  's.o.': 'siehe oben',
  's.u.': 'siehe unten',
  'sog.': 'sogenannt',
  'St.': 'Sankt',
  'stellv.': 'stellvertretend',
  'Tel.': 'Telefon',
  'u.a.': 'unter anderem / und andere',
  'u.Ä.': 'und Ähnliches',
  'u.U.': 'unter Umständen',
  'usw.': 'und so weiter',
  'v.a.': 'vor allem',
  'v.Chr.': 'vor Christus',
  'vgl.': 'vergleiche',
  'z.B.': 'zum Beispiel',
  'z.T.': 'zum Teil',
  'zz.': 'zurzeit',
  'zzgl.': 'zuzüglich'
}

/** An abbreviation at a place in a text, and what it stands for. */
export interface ExplainedAbbreviation {
  readonly start: number
  readonly end: number
  readonly short: string
  readonly long: string
  readonly source: 'house' | 'release' | 'common'
}

const ABBREVIATION =
  /(?<![\p{L}\p{N}@/_-])(?:\p{L}{1,6}\.(?:[ \u00A0\u202F]?\p{L}{1,4}\.)*|[\p{L}\p{N}&-]{2,12})(?![\p{N}@])/gu

/** The abbreviation at an offset of a text: one of the house, one that the release introduces, or a common one. */
export function abbreviationAt(
  release: Release,
  house: House,
  text: string,
  at: number
): ExplainedAbbreviation | undefined {
  for (const match of matchesOf(text, ABBREVIATION)) {
    const start = match.index
    if (start > at) return undefined
    if (at > start + match[0].length) continue
    // A word before a full stop is read with it: `Rede der agah.`
    for (const short of new Set([match[0], match[0].replace(/\.$/u, '')])) {
      const meaning = meaningOf(release, house, short)
      if (meaning) return { start, end: start + short.length, short, ...meaning }
    }
  }
  return undefined
}

function meaningOf(
  release: Release,
  { organisations, abbreviations }: House,
  short: string
): Pick<ExplainedAbbreviation, 'long' | 'source'> | undefined {
  const own = [...organisations, ...abbreviations].find((entry) => entry.short === short)
  if (own) return { long: own.long, source: 'house' }
  const common = MEANINGS[short.replace(/[ \u00A0\u202F]/gu, '')]
  if (common !== undefined) return { long: common, source: 'common' }
  const long = longFormIn(release, short)
  return long === undefined ? undefined : { long, source: 'release' }
}

/** `Landesarbeitsgemeinschaft Beispiel (LAB)`: the words before the brackets from the one with the first letter of the short form. */
function longFormIn({ document }: Release, short: string): string | undefined {
  for (const { prose } of document.blocks) {
    const place = abbreviationsOf(prose).introductions.find((found) => found.short === short && found.isSpelledOut)
    if (!place) continue
    const words = prose.text.slice(0, place.start).trimEnd().split(/\s+/u).slice(-LONGEST_FORM)
    const initial = short.charAt(0).toLowerCase()
    const first = words.findIndex((word) => /^\p{Lu}/u.test(word) && word.charAt(0).toLowerCase() === initial)
    if (first >= 0) return words.slice(first).join(' ')
  }
  return undefined
}

/** In words. */
const LONGEST_FORM = 8
