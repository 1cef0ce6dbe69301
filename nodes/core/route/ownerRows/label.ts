/** What rows of owners are called in messages. */
export const rowsLabel = 'Owners Input';
