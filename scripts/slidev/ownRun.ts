/** Variable of the environment that tells our own runs from those of plain Slidev. */
export const OWN_RUN = 'DECK_OWN_RUN'
