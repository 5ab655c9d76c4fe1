/** Name of the folder beside a page that holds a look of its own; and of the one that kits are made in, which may be the same. */
export const OWN_FOLDER = 'diapos'

/** Folders in it that count, with the names that Slidev gives them. No kit is made in one. */
export const OWN_PARTS = ['components', 'layouts', 'styles', 'public']

/** Style sheets in it, as Slidev looks for them. */
export const OWN_SHEETS = ['style.css', 'styles.css']
