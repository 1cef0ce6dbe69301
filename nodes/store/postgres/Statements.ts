import type { QueryConfig } from 'pg';

/** What brings rows of several places together, or goes through a list. */
const manyWays = /\bJOIN\b|\bIN \(|\bEXISTS\b|\bORDER BY\b/;

/**
 * Which of a store's statements have names. With a name a connection plans a statement once, which
 * saves up to half of its time; but behind a pooler that hands connections around, the next one
 * may not know the name.
 *
 * A statement that can be gone about in several ways has none. Its plan, made while the tables were
 * small, would be kept and read all of them after a large import.
 */
export class Statements {
	private named = true;

	/** From now on without names: the connections are not ours alone. */
	areLost() {
		this.named = false;
	}

	/** A statement as it is to be sent. */
	written(query: QueryConfig | string): QueryConfig {
		if (typeof query === 'string') return { text: query };
		const mayBeKept = this.named && !manyWays.test(query.text);
		return mayBeKept ? query : { ...query, name: undefined };
	}
}
