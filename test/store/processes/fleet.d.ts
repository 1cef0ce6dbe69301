/** A process that was started, and how to talk with it. */
export interface Member {
	pid: number;
	/** Resolves when it has ended and all that it said was heard. */
	ended: Promise<void>;
	/**
	 * Asks it something; see `serve`.
	 *
	 * @throws what it threw, or that it ended before it answered
	 */
	ask<Answer>(question: unknown): Promise<Answer>;
	/** Calls the listener for each note that it sends without having been asked. */
	hear<Note>(listener: (note: Note) => void): void;
	/** kill -9. */
	kill(): Promise<void>;
}

/** Processes that run one program. */
export interface Fleet {
	start(): Member;
	/** Ends every process that was started, and forgets the program. */
	end(): Promise<void>;
}

/**
 * Makes a program ready to be started several times: it is bundled once.
 *
 * @param entry the file of a program that calls `serve`
 */
export function openFleet(entry: string): Promise<Fleet>;
