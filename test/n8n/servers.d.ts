import type { Session } from '../../host/lib/api';
import type { PostgresSettings } from '../../nodes/store';

/** One of the servers, as its tests find it. */
export interface TestServer {
	baseUrl: string;
	/** Of the account that is signed in. */
	session: Session;
	/** What n8n prints. */
	logFile: string;
	/** The page of the mail that it sends. */
	mailUrl: string;
	userFolder: string;
	/** What the workers of a server in queue mode print. */
	workerLogs: string[];
}

/** One that reaches nobody but stand-ins of vendors. */
export interface StandInServer extends TestServer {
	/** Where they take orders: see `openAccount`. */
	standIns: string;
}

export interface QueueServer extends StandInServer {
	/** The name of the credential for the Lead Store that all workers share. */
	credential: string;
	/** How to reach that store. */
	store: PostgresSettings;
}

export interface TestServers {
	plain: StandInServer;
	/** Absent on a machine without Redis. */
	queue?: QueueServer;
}

/** The environment variable that tells the tests of the servers, as JSON. */
export const VARIABLE: string;

declare function openServers(): Promise<void>;
export default openServers;
export function closeServers(): Promise<void>;
