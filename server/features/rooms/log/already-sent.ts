/** The same client id is in the log already, perhaps from a first try whose answer was lost. */
export class AlreadySent extends Error {}
