import type { Messages } from './english.ts'

export const MARKDOWN: Messages = {
  'gender-star-emphasis': {
    pair: 'The gender star in „{word}“ forms a pair with a second one: the text between them becomes italic and the stars disappear; „\\*“ is usual.',
    one: 'The gender star in „{word}“ forms a pair with another asterisk: the text between them becomes italic and the stars disappear; „\\*“ is usual.'
  },
  'hard-wrap': {
    broken:
      'A sentence goes on here after a blank line ({count} pieces), as in text from a PDF; a single paragraph is usual.'
  },
  'ordinal-becomes-list': {
    ordinal: 'This line begins with „{marker}.“ and becomes a list item; as text, „{marker}\\.“ is usual.',
    dash: 'This line begins with „{marker}“ and becomes a list item; within a sentence, „–“ is usual.'
  },
  'setext-surprise': {
    heading:
      'Below the paragraph there is „{line}“, which makes it a heading; a blank line between them or „#“ before the heading is usual.'
  },
  suppression: {
    missingReason: 'The exception to „{rule}“ has no reason; „hausstil-ignore {rule}: Grund“ is usual.',
    unsaidReason: 'The reason of the exception to „{rule}“ still is „Grund“; saying why it holds is usual.',
    malformed: 'This comment does not name the rule that it excepts; „hausstil-ignore REGEL: Grund“ is usual.',
    unused: 'The exception to „{rule}“ excepts nothing here; exceptions are usual only where there is a finding.'
  }
}
