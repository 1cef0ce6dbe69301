import type { PostgresServer } from './server';

/** Whether PgBouncer is installed. */
export const hasPooler: boolean;

/** PgBouncer before a server, handing its connections around from transaction to transaction. */
export function startPooler(
	server: PostgresServer,
): Promise<{ port: number; stop(): Promise<void> }>;
