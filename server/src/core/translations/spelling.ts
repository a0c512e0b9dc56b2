import type { Messages } from './english.ts'

export const SPELLING: Messages = {
  agreement: {
    plural: '„{noun}“ is plural, „{found}“ is not; „{right}“ is usual.',
    singular: '„{noun}“ is singular, „{found}“ is not; „{right}“ is usual.',
    joined: 'Two subjects are joined by “und”, „{found}“ is singular; „{right}“ is usual.',
    ending: '„{found}“ stands before „{noun}“ although the article shows the case already; „{right}“ is usual.',
    name: '„{found}“ stands behind „{noun}“; the name without its ending is usual: „{right}“.',
    nominal: '„{found}“ stands behind „{noun}“ although the article shows the case already; „{right}“ is usual.',
    relative: '„{found}“ refers to „{noun}“; „{right}“ is usual.',
    lacksZu: '„{noun}“ takes an infinitive with “zu”, this reads „{found}“; „{right}“ is usual.',
    dativeSubject: '„{phrase}“ is in the dative, and the sentence has no subject; „{right}“ is usual.',
    declined: '„{noun}“ is followed by „{found}“; the word is declined like an adjective, „{right}“ is usual.',
    weak: 'This reads „{found}“ after „alle“; „{right}“ is usual.',
    reflexive: '„sich“ is missing after „{found}“; „{right}“ is usual.',
    perfect: '„{noun}“ makes its perfect with “sein”; here stands „{found}“, „{right}“ is usual.',
    chain: '„{found}“ at the end of the sentence does not go with „{noun}“; „{right}“ is usual.',
    measure: 'Behind „{noun}“ this reads „{found}“; „{right}“ is usual.',
    infinitive: 'This reads „{found}“ after „{noun}“; the infinitive „{right}“ is usual.',
    bare: 'Behind „{noun}“ the infinitive stands without „{found}“.',
    twice: '„{found}“ is one too many here: the sentence has „{noun}“ already.',
    lost: 'A word is missing here that goes with „{noun}“; „{right}“ is usual.',
    verbless: 'The subordinate clause ends in „{found}“ and has no finite verb; something like „{right}“ is usual.',
    surplus: 'The sentence has „{noun}“ already; „{found}“ at the end is one too many.',
    colloquial: 'The dative stands behind „{word}“; in print the genitive is usual.',
    gender: '„{found}“ and „{noun}“ differ in gender; „{right}“ is usual.',
    case: '„{phrase}“ is in another case than „{word}“ before it; „{right}“ is usual.',
    accusative: 'The accusative is usual with „{word}“: „{right}“; this reads „{phrase}“.',
    governed: '„{right}“ is usual after „{word}“; this reads „{phrase}“.',
    subject: '„{phrase}“ is accusative, and the sentence lacks its subject; „{right}“ is usual.',
    object: 'The accusative is usual after „es gibt“: „{right}“; this reads „{phrase}“.',
    disagree: '„{phrase}“ does not agree in gender, number or case; „{right}“ is usual.'
  },
  'compound-split': {
    split: 'This reads „{word}“; „{right}“ is usual.'
  },
  'confused-words': {
    conjunction:
      'Here „{found}“ introduces a subordinate clause with the verb at the end; the conjunction „{right}“ is usual.',
    lost: '„das“ introduces a subordinate clause without a comma here; „, dass“ is usual.',
    relative:
      'This reads „{found}“, and the clause describes what stands before the comma; the relative pronoun „{right}“ is usual.',
    article: 'This reads „{found}“ before an infinitive phrase; the article „{right}“ is usual.',
    pronoun: 'The verb comes straight after „{found}“; the pronoun „{right}“ is usual.',
    verbless: 'No subordinate clause with its verb at the end follows „{found}“; „{right}“ is usual.',
    word: 'This reads „{found}“ ({means}); „{right}“ is usual.'
  },
  'noun-capital': {
    capital: 'This reads „{word}“; „{right}“ is usual.'
  },
  'repeated-word': {
    word: '„{word}“ appears twice in a row; „{right}“ is usual.',
    emphasis: '„{word}“ appears twice in a row; a single „{right}“ is usual.',
    conjunctions: 'There are two conjunctions here: „{word}“; one is usual.',
    people: 'This reads „{word}“; „{right}“ is usual.',
    verb: '„{word}“ appears twice in the same clause; once is usual.'
  },
  'sentence-capital': {
    start: 'The sentence begins with „{word}“; a capital letter is usual at the start of a sentence.',
    comma: 'After the comma “{word}” has a capital; usual is a small letter, or a full stop instead of the comma.',
    phrase: 'Behind the colon stands “{word}” and no whole sentence; a small letter is usual.',
    colon: 'A complete sentence follows the colon and begins with „{word}“; a capital letter is usual.'
  },
  'sharp-s': {
    missing: 'This reads „{word}“; after a long vowel or a diphthong, ß is usual: „{right}“.',
    swiss: 'This reads „{word}“; in Switzerland, ss is usual: „{right}“.'
  },
  'spelling-reform': {
    old: 'The spelling „{word}“ is out of date; „{right}“ is usual.'
  },
  'spelling-variant': {
    mixed: 'The text has „{word}“ here and the other variant elsewhere; one of the two is usual, here „{other}“.',
    house: 'This reads „{word}“; in this house, „{other}“ is usual.'
  },
  spelling: {
    unknown: '„{word}“ is not in the dictionary; {usual}.',
    strange:
      '„{word}“ is not in the dictionary and resembles no word there; names go into the house file under „words“ or „people“.'
  },
  'subordinate-comma': {
    conjunction: 'There is no comma between „{behind}“ and „{before}“; one before the subordinate clause is usual.',
    question: 'There is no comma between „{behind}“ and „{before}“; one before the indirect question is usual.',
    relative: 'There is no comma between „{behind}“ and „{before}“; one before the relative clause is usual.',
    infinitive:
      'There is no comma between „{behind}“ and „{before}“; one before the extended infinitive phrase is usual.',
    purpose:
      'There is no comma between „{behind}“ and „{before}“; one before the infinitive phrase with „{before}“ is usual.',
    indirect: 'There is no comma between „{behind}“ and „{before}“; one before the indirect speech is usual.',
    sentences: 'There is no comma between „{behind}“ and „{before}“; one between two whole clauses is usual.',
    closing: 'There is no comma between „{behind}“ and „{before}“; one at the end of the subordinate clause is usual.',
    contrast: 'There is no comma between „{behind}“ and „{before}“; one before „{before}“ is usual.',
    addition: 'There is no comma between „{behind}“ and „{before}“; one before the addition is usual.',
    apposition:
      'There is no comma between „{behind}“ and „{before}“; one at the end of the addition to the name is usual.',
    remark: 'There is no comma between „{behind}“ and „{before}“; one at the end of the addition is usual.',
    group: 'There is no comma between „{behind}“ and „{before}“; one at the end of the infinitive group is usual.',
    verb: 'There is a comma between „{behind}“ and „{before}“; none is usual: what comes before it is not a complete clause.',
    series: 'There is a comma between „{behind}“ and „{before}“; none is usual before the last word of the series.',
    subject: 'There is a comma between „{behind}“ and „{before}“; none is usual between verb and subject.',
    behind: 'There is a comma between „{behind}“ and „{before}“; none is usual after „{behind}“.',
    join: 'There is a comma between „{behind}“ and „{before}“; none is usual: „{before}“ joins parts of a clause here.',
    comparison: 'There is a comma between „{behind}“ and „{before}“; none is usual: the comparison has no verb.',
    predicates: 'There is a comma between „{behind}“ and „{before}“; none is usual: both verbs have one subject.',
    particle:
      'There is a comma between „{behind}“ and „{before}“; none is usual: the sentence goes on to the end of its verb.',
    object: 'There is a comma between „{behind}“ and „{before}“; none is usual: what follows belongs to the verb.',
    etcetera: 'There is a comma between „{behind}“ and „{before}“; none is usual before the end of the series.',
    infinitives: 'There is a comma between „{behind}“ and „{before}“; none is usual between joined infinitives.',
    clauses: 'There is a comma between „{behind}“ and „{before}“; none is usual between joined subordinate clauses.'
  },
  umlaut: {
    letters: 'This reads „{word}“ with the umlaut written out as two letters; „{right}“ is usual.'
  }
}
