import type { Messages } from './english.ts'

export const TYPOGRAPHY: Messages = {
  'abbreviation-spacing': {
    tight: 'The abbreviation „{found}“ has no space in it; „{usual}“ is usual.',
    points: 'The abbreviation here reads „{found}“; „{usual}“ is usual.'
  },
  ampersand: {
    sign: 'There is an „&“ between „{before}“ and „{behind}“; outside names, „und“ is usual.'
  },
  apostrophe: {
    found: 'The apostrophe here is „{found}“; „’“ is usual.'
  },
  currency: {
    before: 'In „{found}“ the currency comes before the amount; „{usual}“ is usual.',
    tight: 'In „{found}“ the sign is right next to the amount; „{usual}“ is usual.',
    stroke: 'This reads „{found}“; a round amount has no decimal places in running text: „{usual}“.',
    house: 'This reads „{found}“; „{usual}“ is usual in this house.',
    mixed: 'This reads „{found}“, elsewhere „{other}“; one form throughout the release is usual: „{usual}“.'
  },
  dash: {
    hyphen: 'There is a short stroke „{found}“ between the words; „–“ with spaces is usual as a dash.',
    long: 'There is a long stroke „{found}“ here; „–“ with spaces is usual as a dash in German.'
  },
  'date-comma': {
    close:
      'The sentence goes on without a comma after „{found}“; since July 2024 one always closes a date of several parts: „{usual}“.',
    part: 'There is no comma between the weekday and the date; „{usual}“ is usual.'
  },
  'date-format': {
    figures: 'The date „{found}“ is in figures; „{usual}“ is usual in running text.',
    short: 'The date „{found}“ is shortened; „{usual}“ is usual in this house.'
  },
  ellipsis: {
    dots: 'There are three separate full stops here; the character „…“ is usual.',
    dotsAtWord:
      'There are three separate full stops right next to the word „{word}“; the character „…“ is usual, with a space before it after a whole word.',
    stop: 'There is an ellipsis followed by a full stop here; „…“ alone is usual.',
    stopAtWord:
      'There is an ellipsis followed by a full stop right next to the word „{word}“; „…“ alone is usual, with a space before it after a whole word.',
    space:
      'The ellipsis is right next to the word „{word}“, as if the word were cut off; a space is usual after a whole word.'
  },
  exclamation: {
    doubled: 'This reads „{found}“; a single mark is usual.',
    many: 'This is exclamation mark number {count}; at most {max} in a release is usual.'
  },
  'genitive-apostrophe': {
    needless: 'This reads „{found}“ with an apostrophe; „{usual}“ is usual.'
  },
  'file-encoding': {
    encoding:
      'Characters cannot be read here and elsewhere ({count}): the file is probably not saved in UTF-8. Do not save it, but reopen it with its encoding, mostly Windows 1252, and only then save it in UTF-8.',
    lost: 'There is a replacement character here; the character that was meant is lost.'
  },
  'invisible-characters': {
    zeroWidth: 'There is a character of no width in „{word}“, which nobody can see; none is usual.',
    byteOrder: 'There is an invisible byte order mark in „{word}“; none is usual.',
    softHyphen: 'There is a soft hyphen in „{word}“, which nobody can see; none is usual.',
    control: 'There is a control character in „{word}“; none is usual.',
    lineEnd: 'There is a line end of another program behind „{word}“; a space is usual.',
    noBreak:
      'There is a no-break space between ordinary words (in this paragraph: {count}); an ordinary space is usual.',
    decomposed:
      '„{word}“ is made up of separate characters for letters and dots; umlauts that are one character are usual.',
    ligature: 'There is one character for several letters in „{word}“; separate letters are usual.',
    misread: 'There is a garbled „{word}“ here; the character itself is usual.',
    looseDots: 'The letter and its dots stand side by side here; „{word}“ is usual.',
    private: 'There is a character here that only a particular font shows; one that every font shows is usual.',
    broken: 'This reads „{found}“, with a hyphen left over from the end of a line; „{word}“ is usual.'
  },
  'no-break-space': {
    loose: '„{found}“ can break apart at the end of a line; a no-break space is usual here.'
  },
  'number-format': {
    ungrouped: 'This reads „{found}“, with the digits not grouped; „{usual}“ is usual.',
    grouping: 'A comma separates the thousands in „{found}“; „{usual}“ is usual in German.',
    decimal: 'A point separates the decimals in „{found}“; „{usual}“ is usual in German.',
    ordinal: 'This reads „{found}“ before the month; a day has a full stop: „{usual}“.',
    day: 'This reads „{found}“; a date has a full stop after the month as well: „{usual}“.'
  },
  percent: {
    tight: 'In „{found}“ the sign is right next to the number; a space between them is usual.',
    house: 'This reads „{found}“; „{usual}“ is usual in this house.',
    mixed: 'This reads „{found}“, elsewhere „{other}“; one form throughout the release is usual: „{usual}“.'
  },
  'phone-format': {
    din: 'This reads „{found}“; „{usual}“ is usual according to DIN 5008.',
    mixed: 'This reads „{found}“; the other numbers in the release are grouped differently: „{usual}“.'
  },
  'range-dash': {
    hyphen: 'There is a stroke „{sign}“ in „{found}“; „–“ is usual between start and end: {usual}.',
    spacing: 'This reads „{found}“; „{usual}“ is usual in this house.'
  },
  'range-word': {
    stroke: 'A dash follows „{opening}“; the word is usual: „{usual}“.',
    word: '„bis“ follows „zwischen“; „und“ is usual: „{usual}“.'
  },
  shouting: {
    shouted: 'This reads „{found}“ in capitals; „{usual}“ is usual.'
  },
  'small-number': {
    figure: 'This reads „{found}“ in figures; up to twelve, the word is usual in running text.'
  },
  spacing: {
    doubled: 'There are {count} spaces in a row here; one is usual.',
    tab: 'There is a tab between the words; a space is usual.',
    beforeSign: 'There is a space before the „{sign}“; none is usual.',
    displaced: 'The space is before the „{sign}“; after it is usual.',
    inBracket: 'There is a space just inside the bracket; none is usual.',
    missing: 'A space is missing in „{found}“; „{usual}“ is usual.'
  },
  'time-format': {
    tight: 'There is no space between „{figures}“ and „Uhr“; „{usual}“ is usual.',
    mixed: 'This reads „{found}“, elsewhere „{other}“; one form throughout the release is usual: „{usual}“.',
    house: 'This reads „{found}“; „{usual}“ is usual in this house.',
    impossible: 'This reads „{found}“; there is no such time of day.'
  }
}
