/** Puts the focus into the list of problems; `workbench.actions.view.problems` would close the panel where it has the focus. */
export const FOCUS_PROBLEMS = 'workbench.action.problems.focus'
/** Shows the list, and leaves the focus in the text. */
export const SHOW_PROBLEMS = 'workbench.action.showErrorsWarnings'
