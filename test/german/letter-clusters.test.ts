import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isSpeakable } from '../../server/src/core/german/words/letter-clusters.ts'

const SPEAKABLE =
  'Lübckes Herbst Schrumpfköpfe seltsamste Angstschweiß quer Rhythmus Psychologe Zwetschge mangelnde Dresden Tschechien Zschopau Download ' +
  'Chrysantheme Schifffahrt gehst umziehst wechselst Alexandr Ljudmila Wjatscheslaw Zdenka'
const UNSPEAKABLE = 'Adlrshof Hellrsdorf Fniedrich Trlefon Schhultz Wagenknebht hereinzusccnuppern Ostpreußndamm'

describe('isSpeakable', () => {
  for (const word of SPEAKABLE.split(' ')) it(`takes ${word} for a word`, () => assert.equal(isSpeakable(word), true))
  for (const word of UNSPEAKABLE.split(' ')) it(`stumbles over ${word}`, () => assert.equal(isSpeakable(word), false))
  it('needs a vowel', () => assert.equal(isSpeakable('gmbh'), false))
})
