import type { Messages } from './english.ts'

export const QUOTES: Messages = {
  'attribution-duplicate': {
    twice: 'This quotation has two attributions, „{first}“ and „{second}“; one is usual.'
  },
  'attribution-order': {
    order: 'The quotation is followed by „{found}“; here the verb usually comes first: „{usual}“.'
  },
  'attribution-repeats': {
    again:
      'This is use number {times} of „{phrase}“ in short succession; some variety is usual, for example in the verb or the name.'
  },
  'attribution-verb': {
    doubt: 'The attribution has the verb „{verb}“, which casts doubt on the statement; „sagte“ or „erklärte“ is usual.',
    colour: 'The attribution has the verb „{verb}“, which colours what is said; „sagte“ or „erklärte“ is usual.',
    action: 'The attribution has „{verb}“, which is not a way of speaking; „sagte“ or „erklärte“ is usual.',
    house: 'The attribution has the verb „{verb}“, which is on the house’s own list; „sagte“ or „erklärte“ is usual.'
  },
  'dass-quote': {
    runsOn:
      'The quotation after „{word}“ runs on beyond its subordinate clause into further sentences; it usually ends with that clause.',
    mainClause:
      'The quotation after „{word}“ begins as a main clause („{start} …“); a colon before it or the word order of a subordinate clause is usual.'
  },
  'person-office': {
    time: '{name} appears here as „{office}“; in the house file, {name} holds this office „{when}“.',
    other: '{name} appears here as „{office}“; in the house file, that is {holder}, and {name} is „{usual}“.'
  },
  'quote-attribution': {
    nobody: 'This is direct speech, but nobody is speaking in this sentence or next to it; an attribution is usual.'
  },
  'quote-colon': {
    comma: 'There is a comma before the announced quotation; a colon is usual: „{usual}“.',
    none: 'There is no punctuation before the announced quotation; a colon is usual: „{usual}“.'
  },
  'quote-comma': {
    inside: 'The comma is before the closing quotation mark; after it is usual: {usual}.',
    doubled: 'There are two commas at the end of the quotation; one after the quotation mark is usual: {usual}.',
    missing: 'There is no comma between the quotation and the attribution; one is usual: {usual}.',
    stroke: 'There is a dash between the quotation and the attribution; a comma is usual: {usual}.'
  },
  'quote-full-stop': {
    inside: 'The quotation has a full stop before the attribution; none is usual here.',
    goesOn: 'The sentence goes on after the quotation, and the quotation has a full stop; none is usual here.',
    outside: 'The full stop of the announced sentence is after the quotation mark; before it is usual.',
    doubled: 'There are two closing punctuation marks at the end of the quotation; one is usual.',
    part: 'The quotation is part of the sentence and ends with a full stop; a full stop after the quotation mark is usual.',
    missing: 'There is no full stop at the end of the quotation; one before the quotation mark is usual.'
  },
  'quote-length': {
    long: 'This quotation has {words} words without an attribution in between; at most {max} are usual.'
  },
  'quote-marks': {
    open: 'The opening quotation mark here is {found}; {usual} is usual.',
    close: 'The closing quotation mark here is {found}; {usual} is usual.'
  },
  'quote-nesting': {
    nested: 'Inside the quotation there is another {found}; the single mark {usual} is usual there.'
  },
  'quote-pairing': {
    open: 'The quotation mark {found} opens a quotation that is never closed; a pair of marks is usual.',
    close: 'The quotation mark {found} closes a quotation that was never opened; a pair of marks is usual.'
  },
  'quote-share': {
    none: 'This release has {words} words and no quotation; it is usual for somebody to speak at least once.',
    few: 'This release has {words} words and fewer than {min} quotations; at least that many are usual in this house.',
    much: 'In this release, {percent} per cent of the words are in quotations; at most {max} per cent is usual.'
  },
  'quote-spacing': {
    inside: 'There is a space between the quotation mark and the word inside it; none is usual.',
    before: 'There is no space before the quotation; one is usual.',
    sign: 'There is a space between the quotation mark and the punctuation after it; none is usual.',
    behind: 'There is no space after the quotation; one is usual.'
  },
  'speaker-introduction': {
    given:
      '„{name}“ appears here for the first time in the text, without a first name; the full form is usual: „{full}“.',
    unnamed:
      '„{name}“ appears here for the first time in the text, without a first name; first name and surname are usual.',
    unknown: '„{name}“ appears here for the first time in the text, without a first name or an office; both are usual.',
    office: 'Nothing says who „{name}“ is; an office or a role at the first mention is usual.'
  },
  'speaker-name': {
    register: 'This reads „{found}“; the house file has „{usual}“.',
    text: 'This reads „{found}“, and elsewhere the release has „{usual}“; a single spelling is usual.'
  }
}
