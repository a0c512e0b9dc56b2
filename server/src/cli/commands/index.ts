import type { Command } from '../command.ts'
import { importCommand } from './import.ts'
import { init } from './init.ts'
import { inspect } from './inspect.ts'
import { lint } from './lint.ts'
import { render } from './render.ts'
import { rules } from './rules.ts'
import { spell } from './spell.ts'

export const commands: readonly Command[] = [lint, spell, inspect, importCommand, render, rules, init]
