import type { QueryConfig } from 'pg';

/**
 * Whether a store's statements keep their names. With a name a connection plans a statement once,
 * which saves up to half of its time; but behind a pooler that hands connections around, the next
 * one may not know the name.
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
		return this.named ? query : { ...query, name: undefined };
	}
}
