/** Characters of a note about a customer, at most: the latest fit one message, each in full. */
export const LONGEST_NOTE = 400;
