import { isNoun, type Stretch } from '../clauses/clauses.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { compare, mayBePronounBeside, type NumberMismatch } from '../clauses/number-comparison.ts'
import { freeGroups, mayHoldSubject } from '../clauses/possible-subjects.ts'
import { VerbForm } from '../words/morphology.ts'
import { isExtent, WITHOUT_SUBJECT } from './counted-subjects.ts'

/** `Ausgezeichnet wurde in diesem Jahr drei Betriebe`: the participle of a passive opens the sentence, and its subject follows. */
export function behindParticiple({ tokens, isFirst, closes }: Stretch): NumberMismatch | undefined {
  const [participle, finite, ...rest] = tokens
  if (!isFirst || !participle || !finite || !/^[.!?,]/u.test(closes) || !/^(?:wird|wurde)$/u.test(finite.lower))
    return undefined
  if ((participle.forms.verb & VerbForm.pastParticiple) === 0 || WITHOUT_SUBJECT.test(participle.lower))
    return undefined
  const [subject] = freeGroups(rest)
  if (
    !subject ||
    isTime(rest, subject) ||
    DURATION.test(rest[subject.end]?.text ?? '') ||
    mayBePronounBeside(rest, subject) ||
    mayHoldSubject(rest, 'singular')
  )
    return undefined
  const [opener, noun] = [rest[subject.start], rest[subject.end]]
  if (!noun || isExtent(noun) || (subject.start < subject.end && isNoun(opener))) return undefined
  const before = nounGroupsOf(rest).filter(({ end }) => end < subject.start)
  if (!before.every((group) => group.isGoverned || group.isGenitive || isTime(rest, group))) return undefined
  return compare(rest, subject, finite)
}

/** `Gefeiert wird drei Wochenenden`: how long. */
const DURATION =
  /(?:[Tt]age|[Nn]ächte|[Aa]bende|[Ww]ochen|[Ww]ochenenden|[Mm]onate|[Jj]ahre|[Ss]tunden|[Mm]inuten|[Kk]ilometer|[Rr]unden)$/u
