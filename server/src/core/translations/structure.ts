import type { Messages } from './english.ts'

export const STRUCTURE: Messages = {
  'boilerplate-required': {
    missing: 'The boilerplate of the house is not here; the house usually puts it after the text.',
    changed: 'The boilerplate reads differently here from the house file; the house usually uses the wording there.'
  },
  'channel-footer-complete': {
    missing: 'The channel footer does not include „{names}“; the house usually lists all channels of the house file.',
    doubled: 'The channel „{name}“ is listed twice; each channel is usually listed once.',
    order: 'The channel „{name}“ is in a different place; the house usually keeps to the order of the house file.',
    unknown: 'The channel „{name}“ is not in the house file; the channels listed there are the usual ones.'
  },
  'channel-footer-position': {
    text: 'The text goes on after the channel footer; the channel footer is usually the last part.',
    contact: 'The press contact comes after the channel footer; the contact usually comes before it.',
    note: 'A note comes after the channel footer; the channel footer is usually the last part.'
  },
  'channel-footer-required': {
    missing:
      'There is no channel footer at the end; the house usually has „{intro}“ with the channels of the house file.',
    unknown:
      'There is no channel footer at the end; a sentence such as „Folgen Sie uns auf …“ with the channels of the house is usual. The house file holds them under „channels“.'
  },
  'channel-link': {
    tracking: 'The address ends with tracking parameters („{found}“); it is usually given without them: „{wanted}“.',
    differs: 'The channel „{name}“ is written differently from the house file; the house usually writes „{wanted}“.',
    scheme: 'The address begins with „http://“; for {platform}, „https://“ is usual.',
    bare: 'The channel footer gives „{names}“ without an address; an address for each channel is usual.',
    handle: 'The account name „{found}“ is given here instead of the address; „{wanted}“ is usual.'
  },
  'contact-complete': {
    incomplete: 'The press contact is given without {missing}; name, telephone number and email address are usual.'
  },
  'contact-required': {
    missing: 'There is no press contact here; the house usually gives one before the channel footer.'
  },
  'crosshead-hierarchy': {
    jump: 'Level {above} is followed by level {depth}; the next level is usual: {usual}.',
    empty: 'There is a heading without text here; a line that says what follows is usual.'
  },
  'dateline-date': {
    impossible: 'The dateline gives „{found}“; there is no such day.',
    differs: 'The dateline gives {found}, the front matter {stated}; both usually give the same day.'
  },
  'dateline-format': {
    stroke: 'The dateline ends with „{found}“; a dash with spaces is usual: „{wanted}“.',
    spacing: 'The spaces in the dateline differ from what is usual; „{wanted}“ with a space after it is usual.',
    open: 'There is no punctuation after the dateline „{found}“; „{wanted}“ is usual.',
    doubled: 'The dateline ends with two marks: „{found}“; one is usual: „{wanted}“.',
    format: 'The dateline reads „{found}“; the house usually writes „{wanted}“.',
    weak: 'The dateline is not in bold; the house usually writes „**{wanted}**“.',
    strong: 'The dateline is emphasised; the house usually writes it without emphasis: „{wanted}“.'
  },
  'dateline-place': {
    near: 'The place „{found}“ is not in the list of places; „{usual}“ is similar.',
    house: 'The dateline gives „{found}“; the house usually spells it „{usual}“.'
  },
  'dateline-required': {
    missing: 'The first paragraph begins without a dateline; the place usually comes first: „{example}“.',
    tight: 'There is no space after „{found}“, so Markdown shows the asterisks; a space after it is usual.'
  },
  'embargo-format': {
    empty: 'The embargo „{found}“ gives neither day nor time; „{usual}“ is usual.',
    noDay: 'The embargo „{found}“ gives no day; day and time are usual: „{usual}“.',
    noTime: 'The embargo „{found}“ gives no time; day and time are usual: „{usual}“.',
    noYear:
      'The embargo „{found}“ names no year, and the release has no date that would tell it; day, month and year are usual.',
    noSuchDay: 'The embargo gives „{found}“; there is no such day.',
    noSuchTime: 'The embargo gives „{found} Uhr“; there is no such time.',
    skipped: 'The embargo gives „{found} Uhr“; on that day the clock goes from 2 to 3, and the time does not exist.',
    twice: 'The embargo gives „{found} Uhr“; on that day the clocks go back, and the time occurs twice.',
    form: 'The embargo in the front matter reads „{found}“; „{usual}“ is usual there.',
    place: 'The embargo comes after the headline; it usually comes before it, so that nobody overlooks it.'
  },
  'embargo-matches-date': {
    before: 'The embargo ends on {end}, the release is dated {date}; an embargo usually ends after that date.',
    differs: 'The text gives a different embargo from the front matter; both usually give the same one.',
    now: 'It says „{found}“ here, but the release has an embargo; the day from which it applies is usual.'
  },
  'front-matter': {
    near: 'The front matter has „{found}“; „{usual}“ is usual.',
    noDate: 'The front matter gives „{found}“ as the date; a day such as „2026-03-25“ is usual.',
    impossible: 'The front matter gives „{found}“ as the date; there is no such day.',
    type: 'The front matter has several values for „{key}“; one is usual.',
    broken: 'The front matter cannot be read from here on; „Angabe: Wert“ on each line is usual.'
  },
  'headline-length': {
    long: 'The headline has {count} characters; at most {max} are usual.'
  },
  'headline-punctuation': {
    stop: 'The headline ends with a full stop; it is usually written without one.',
    open: 'The quotation in the headline is not closed; two quotation marks are usual.',
    colon: 'There is no colon between „{name}“ and the quotation; „{name}: „…““ is usual.'
  },
  'headline-required': {
    missing: 'There is no level 1 heading here; exactly one is usual: „# …“.',
    empty: 'The headline is empty; a line that says what the release is about is usual.',
    second: 'There is another level 1 heading here; a single one is usual, and crossheads have „##“.'
  },
  'image-caption': {
    lacks: 'The picture is given without {missing}; alt text, caption and credit („Foto: …“) are usual.',
    alt: 'The picture is given without alt text; a short description in the square brackets is usual.'
  },
  'lead-answers': {
    who: 'The lead names nobody; the first paragraph usually says who is acting.',
    when: 'The lead does not say when; the first paragraph usually gives a time.',
    both: 'The lead names nobody and gives no time; the first paragraph usually says who is acting and when.'
  },
  'lead-length': {
    long: 'The lead has {count} words; at most {max} are usual.'
  },
  'link-text': {
    word: 'The text of the link is „{text}“; a text that says where it leads is usual.',
    url: 'The text contains an address of {count} characters; a link whose text says where it leads is usual.'
  },
  'paragraph-length': {
    long: 'The paragraph has {count} words; at most {max} are usual.'
  },
  'placeholder-left': {
    left: 'The placeholder „{found}“ is still here; a finished release has the text in its place.'
  }
}
