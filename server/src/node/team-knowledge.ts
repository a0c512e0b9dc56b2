import type { Knowledge } from '../core/german/words/knowledge.ts'
import { findTeamWords, withTeamWords } from './team-words.ts'

/**
 * Knowledge with the words that the team of a folder keeps; the same object where there are none. A file that cannot be read counts
 * as none: it is another program's, and its faults are that program's to tell.
 */
export async function knowledgeIn(folder: string, knowledge: Knowledge): Promise<Knowledge> {
  try {
    const team = findTeamWords(folder)
    if (!team) return knowledge
    const dictionary = await withTeamWords(knowledge.dictionary, team)
    return {
      dictionary,
      // Each is read from disk when it is first asked.
      get gazetteer() {
        return knowledge.gazetteer
      },
      get morphology() {
        return knowledge.morphology
      }
    }
  } catch {
    return knowledge
  }
}
