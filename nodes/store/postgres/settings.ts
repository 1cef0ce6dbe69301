import { types, type PoolConfig } from 'pg';
import { isIP } from 'node:net';
import { LeadOpsError } from '../../core/errors';
import { notForHere, refuseConnectionString } from '../connectionString';

/**
 * How the way to the server is protected: not at all, encrypted, or encrypted with a check that
 * it is the right server.
 */
export type TlsMode = 'off' | 'encrypt' | 'verify';

/** Where a PostgreSQL Lead Store is, and as whom to go there. */
export interface PostgresSettings {
	kind: 'postgres';
	host: string;
	/** 1 to 65535, or 0 for PostgreSQL's own, 5432. */
	port: number;
	database: string;
	user: string;
	password: string;
	tls: TlsMode;
	/** The certificate, in PEM, of who vouches for the server; for {@link TlsMode} `verify`. */
	certificateAuthority?: string;
	/** The schema that the tables lie in; made when it is not there. */
	schema: string;
}

/** How long to wait for a connection. */
const connectWithinMs = 10_000;

/** A connection that nobody used for so long is closed. */
const idleMs = 30_000;

/** Enough for the executions that write at once; others wait in line in this process. */
const mostConnections = 8;

/** What a longest name may have, in bytes. */
const nameBytes = 63;

/** The driver gives a BIGINT as text; those stored here are milliseconds and counts. */
const numbers: PoolConfig['types'] = {
	getTypeParser: (oid: number, format?: 'text' | 'binary') =>
		oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format as 'text'),
};

/**
 * Reads settings as the driver's.
 *
 * @throws LeadOpsError `store.settings` for settings that cannot work
 */
export function poolConfig(settings: PostgresSettings): PoolConfig {
	const { port, user, password } = settings;
	const schema = settings.schema.trim();
	refuseConnectionString('Schema', schema);
	if (schema === '' || Buffer.byteLength(schema) > nameBytes || schema.includes('\0')) {
		throw new LeadOpsError({
			code: 'store.settings',
			message: `"${schema.slice(0, nameBytes)}" cannot be the Schema of a Lead Store`,
			hint: `Give a name of 1 to ${nameBytes} letters, such as lead_ops.`,
		});
	}
	return {
		host: hostOf(settings),
		port: port || 5432,
		database: required('Database', settings.database),
		user: required('User', user),
		password,
		ssl: tlsOptions(settings),
		max: mostConnections,
		connectionTimeoutMillis: connectWithinMs,
		idleTimeoutMillis: idleMs,
		// A command that is done ends; it need not wait for connections that nobody uses.
		allowExitOnIdle: true,
		keepAlive: true,
		types: numbers,
		application_name: 'n8n-nodes-lead-ops',
	};
}

/** A name, as the system of names has them, or the folder of a socket. */
const hostName = /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}._-]*)|\/[\w./-]*)$/u;

/** What is no name and no address is not shown: it may be a whole connection string. */
function hostOf(settings: PostgresSettings): string {
	const host = required('Host', settings.host);
	if (hostName.test(host) || isIP(host)) return host;
	throw notForHere('Host');
}

function required(label: string, value: string): string {
	const text = value.trim();
	refuseConnectionString(label, text);
	if (text !== '') return text;
	throw new LeadOpsError({
		code: 'store.settings',
		message: `The ${label} of the Lead Store is empty`,
		hint: `Fill in ${label} in the Lead Store credential.`,
	});
}

function tlsOptions({ tls, certificateAuthority }: PostgresSettings): PoolConfig['ssl'] {
	const trusted = certificateAuthority?.trim();
	const options: Record<TlsMode, PoolConfig['ssl']> = {
		off: false,
		encrypt: { rejectUnauthorized: false },
		verify: { rejectUnauthorized: true, ...(trusted && { ca: trusted }) },
	};
	return options[tls];
}

/** What no text may hold. */
export const secretsOf = ({ password }: PostgresSettings) => [password];

/** Names the store for a person, without what is secret. */
export const placeOf = ({ host, port, database }: PostgresSettings) =>
	`${host}:${port || 5432}, database ${database}`;
