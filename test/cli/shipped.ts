import { findInstallation } from '../../server/src/cli/installation.ts'

/** The program with its own rules and dictionaries. */
export const installation = findInstallation()
