import type { PostgresSettings } from '../../nodes/store';

/** A running server. */
export interface PostgresServer {
	/** Where its data and its log lie. */
	folder: string;
	/** How to reach it. */
	settings: PostgresSettings;
	/** The same with a schema that nobody used before. */
	fresh(): PostgresSettings;
	/** Runs a statement as the owner of everything. */
	query(text: string): Promise<Array<Record<string, unknown>>>;
	/** Starts it again on the same data and port. */
	start(): Promise<void>;
	/** Ends it in order; its data stays. */
	stop(): Promise<void>;
	/** SIGKILLs it, with the processes of its connections. */
	kill(): Promise<void>;
	/** Ends it and deletes its data. */
	remove(): Promise<void>;
}

export function startPostgres(options?: { durable?: boolean }): Promise<PostgresServer>;
