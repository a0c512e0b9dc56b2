import type { Messages } from './english.ts'

export const STYLE: Messages = {
  'abbreviation-introduced': {
    late: '„{short}“ comes before its long form is introduced; „long form ({short})“ is usual the first time.',
    missing: '„{short}“ is not explained anywhere; „long form ({short})“ is usual the first time.',
    house: '„{short}“ is not explained anywhere; „{long} ({short})“ is usual the first time.',
    unused: 'The abbreviation „{short}“ is introduced and does not occur again; the long form alone is usual then.'
  },
  advertising: {
    instead: '{why}: „{instead}“ is enough instead of „{found}“.',
    found: '{why}: „{found}“.'
  },
  'date-exists': {
    day: 'This reads „{found}“; {month} has {days} days.',
    most: 'This reads „{found}“; {month} has {days} days at most.',
    leap: 'This reads „{found}“; {year} is not a leap year, so February has 28 days.',
    year: 'This reads „{found}“; a different year is probably meant.'
  },
  'figures-match': {
    headline: 'The headline has „{above}“, the text „{below}“; the same figure is usual.',
    lead: 'The lead has „{above}“, the text further down „{below}“; the same figure is usual.'
  },
  'filler-words': {
    instead: '{why}: „{instead}“ is enough instead of „{found}“.',
    found: '{why}: „{found}“.'
  },
  'first-person': {
    noun: 'There is a „{found}“ outside a quotation; „{noun}“ or the name of the organisation is usual.',
    found: 'There is a „{found}“ outside a quotation; the name of the organisation is usual.'
  },
  'gender-form': {
    other: 'This reads „{found}“; {style} is usual in this house.',
    order: 'This reads „{found}“; the feminine form first is usual in this house.',
    mixed: 'This reads „{found}“, further up {style}; one form throughout the release is usual.'
  },
  'nominal-style': {
    chain: 'There are {nouns} nouns strung together here: „{found}“; a sentence with verbs is easier to read.',
    verb: 'This reads „{found}“, with a verb that says little; „{verb}“ is usual.'
  },
  passive: {
    share:
      '{passive} of {sentences} sentences are in the passive ({percent} per cent), the first one here; sentences that say who does something are easier to read.'
  },
  pleonasm: {
    instead: '{why}: „{instead}“ is enough instead of „{found}“.',
    found: '{why}: „{found}“.'
  },
  'relative-date': {
    open: 'This reads „{found}“, but there is no date anywhere; a release usually states its day.'
  },
  'sentence-length': {
    long: 'This sentence has {words} words; at most {max} are easier to read.'
  },
  terms: {
    preferred: 'This reads „{found}“; „{prefer}“ is usual in this house.',
    preferredWhy: 'This reads „{found}“; „{prefer}“ is usual in this house ({why}).',
    avoided: 'This reads „{found}“; that is not usual in this house.',
    avoidedWhy: 'This reads „{found}“; that is not usual in this house ({why}).'
  },
  'weekday-matches-date': {
    differs: 'This reads „{found}“; {date} is a {weekday}.'
  }
}
