/**
 * How long a transaction waits for other processes before it says that the store is busy. Those
 * who wait stand in a queue that moves, so this is long: with many workers and large batches the
 * last one waits for all the others, and giving up only makes n8n start it over. It outlasts a
 * process that stops in the middle, which PostgreSQL ends after a minute.
 */
export const defaultBusyLimitMs = 90_000;
