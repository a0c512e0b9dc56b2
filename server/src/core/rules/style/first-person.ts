import { defineRule } from '../../engine/define-rule.ts'
import { firstPersons } from '../../german/style/first-person.ts'
import { chosenBlocks } from '../../release/chosen-words.ts'
import { voiceAt } from '../../release/speech.ts'

export default defineRule({
  id: 'first-person',
  group: 'style',
  title: 'Wir und ich außerhalb von Zitaten',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Übung in Redaktionen: Nachricht in der dritten Person',
  options: {
    allow: {
      type: 'words',
      default: [],
      description: 'Wörter, die im Haus recht sind, etwa „unser“ mit allen Endungen.'
    }
  },
  messages: {
    noun: 'Außerhalb eines Zitats steht „{found}“; üblich ist „{noun}“ oder der Name des Hauses.',
    found: 'Außerhalb eines Zitats steht „{found}“; üblich ist der Name des Hauses.'
  },
  *check(release, { options, house }) {
    const { noun } = house.organisation
    for (const block of chosenBlocks(release)) {
      for (const { start, end, text: found, stem } of firstPersons(block.prose)) {
        if (options.allow.includes(stem) || voiceAt(release, block, start, end) !== 'house') continue
        const span = block.spanOf(start, end)
        if (noun === '') yield { message: 'found', data: { found }, span }
        else yield { message: 'noun', data: { found, noun }, span }
        // One is enough for a paragraph: who rewrites it sees the others.
        break
      }
    }
  }
})
