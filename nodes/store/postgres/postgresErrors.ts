import { LeadOpsError } from '../../core/errors';
import { withoutSecrets } from '../withoutSecrets';
import { placeOf, secretsOf, type PostgresSettings } from './settings';

interface Explanation {
	code: 'store.busy' | 'store.unavailable' | 'store.settings' | 'store.refused';
	/** Goes on after "The Lead Store at db.example.com:5432, database n8n, ". */
	what: string;
	hint: string;
}

const again = 'Running the node again is safe.';

const unreachable: Explanation = {
	code: 'store.unavailable',
	what: 'cannot be reached',
	hint: `Check that PostgreSQL runs and that Host and Port in the Lead Store credential are right. ${again}`,
};
const lost: Explanation = {
	code: 'store.unavailable',
	what: 'ended the connection',
	hint: `PostgreSQL was stopped or restarted, or the network broke. ${again}`,
};
const certificate: Explanation = {
	code: 'store.settings',
	what: 'shows a certificate that cannot be trusted',
	hint: 'Paste the certificate of your provider into Certificate Authority in the Lead Store credential, or choose another TLS mode.',
};
const noRights: Explanation = {
	code: 'store.settings',
	what: 'does not let this user do that',
	hint: 'Let the user create a schema in the database (GRANT CREATE ON DATABASE … TO …), or make the schema and let the user create tables in it (GRANT USAGE, CREATE ON SCHEMA … TO …).',
};
const wrongLogin: Explanation = {
	code: 'store.settings',
	what: 'refuses this user and password',
	hint: 'Check User and Password in the Lead Store credential.',
};

/** By SQLSTATE (PostgreSQL's appendix "Error Codes"), or by the code of Node.js. */
const byCode: Record<string, Explanation> = {
	'28000': wrongLogin,
	'28P01': wrongLogin,
	'3D000': {
		code: 'store.settings',
		what: 'does not exist',
		hint: 'Check Database in the Lead Store credential, or create that database.',
	},
	'42501': noRights,
	'25006': {
		code: 'store.settings',
		what: 'can only be read',
		hint: 'This is a copy of the database (a read replica). Put the Host of the main server into the Lead Store credential.',
	},
	'42P01': {
		code: 'store.settings',
		what: 'has no tables of a Lead Store any more',
		hint: 'Somebody deleted them or their schema while n8n was running. Put back a backup, or restart n8n to begin with an empty store.',
	},
	'53100': {
		code: 'store.unavailable',
		what: 'has no room on its disk',
		hint: `Make room on the disk of PostgreSQL. ${again}`,
	},
	'53200': {
		code: 'store.unavailable',
		what: 'is out of memory',
		hint: `See the log of PostgreSQL. ${again}`,
	},
	'53300': {
		code: 'store.unavailable',
		what: 'has no connection left',
		hint: `Raise max_connections of PostgreSQL, or let fewer programs connect. ${again}`,
	},
	'55P03': {
		code: 'store.busy',
		what: 'is in use by another process',
		hint: `Another execution works on this workspace for long. ${again} Nothing was written.`,
	},
	'57P03': {
		code: 'store.unavailable',
		what: 'is starting or stopping',
		hint: again,
	},
	'57P01': lost,
	'57P02': lost,
	'57P05': lost,
	'25P03': lost,
	ECONNRESET: lost,
	EPIPE: lost,
	ECONNREFUSED: unreachable,
	ENOTFOUND: unreachable,
	EAI_AGAIN: unreachable,
	EHOSTUNREACH: unreachable,
	ENETUNREACH: unreachable,
	ETIMEDOUT: unreachable,
	ENOENT: unreachable,
	CERT_HAS_EXPIRED: certificate,
	DEPTH_ZERO_SELF_SIGNED_CERT: certificate,
	ERR_TLS_CERT_ALTNAME_INVALID: certificate,
	SELF_SIGNED_CERT_IN_CHAIN: certificate,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: certificate,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificate,
};

/** For what the driver says without a code. */
const byMessage: Array<[RegExp, Explanation]> = [
	[/timeout expired|timeout exceeded|due to connection timeout/i, unreachable],
	[/Connection terminated|Client has encountered a connection error|not queryable/i, lost],
	[
		/does not support SSL/i,
		{
			code: 'store.settings',
			what: 'offers no TLS',
			hint: 'Choose Off as the TLS mode in the Lead Store credential, or turn on TLS in PostgreSQL.',
		},
	],
	[/SASL|SCRAM|password must be a string/i, wrongLogin],
];

/** What somebody's settings cause is not mended by trying again. */
const retryable: Record<Explanation['code'], boolean> = {
	'store.busy': true,
	'store.unavailable': true,
	'store.settings': false,
	'store.refused': false,
};

/** The code of an error of PostgreSQL, of its driver or of the network. */
export const codeOf = (error: unknown): string | undefined => {
	const code = (error as { code?: unknown } | null)?.code;
	return typeof code === 'string' ? code : undefined;
};

/** The database ended one of two transactions that waited for each other. */
const isConflict = (error: unknown) => ['40P01', '40001'].includes(codeOf(error) ?? '');

/**
 * A statement that was planned under a name is not there, or another one is: the connection is
 * one that a pooler hands around.
 */
export const isStatementLost = (error: unknown) => ['26000', '42P05'].includes(codeOf(error) ?? '');

/** The connection is gone, and what was not committed with it. */
export const isConnectionLost = (error: unknown) => explanationOf(error) === lost;

/** Nothing was kept, for no fault of the work. */
export const mayBeTriedAgain = (error: unknown) =>
	isConflict(error) || isStatementLost(error) || isConnectionLost(error);

function explanationOf(error: unknown): Explanation | undefined {
	const byItsCode = byCode[codeOf(error) ?? ''];
	if (byItsCode || !(error instanceof Error)) return byItsCode;
	// A name that has several addresses gives one error for each.
	if (error instanceof AggregateError && error.errors.length > 0) {
		return explanationOf(error.errors[0]);
	}
	return byMessage.find(([pattern]) => pattern.test(error.message))?.[1];
}

/** True for an error that came from PostgreSQL or on the way to it. */
const isOfDatabase = (error: unknown) => /^[0-9A-Z]{5}$/.test(codeOf(error) ?? '');

/**
 * Turns what PostgreSQL or the network says into what a person can act on; leaves other errors
 * alone. Nothing that is secret is in any of it.
 */
export const toStoreError = (error: unknown, settings: PostgresSettings): unknown =>
	withoutSecrets(explained(error, settings), secretsOf(settings));

function explained(error: unknown, settings: PostgresSettings): unknown {
	if (error instanceof LeadOpsError) return error;
	const known = explanationOf(error);
	const place = `The Lead Store at ${placeOf(settings)},`;
	if (known) {
		return new LeadOpsError({
			code: known.code,
			message: `${place} ${known.what}`,
			hint: known.hint,
			retryable: retryable[known.code],
			cause: error,
		});
	}
	if (!isOfDatabase(error)) return error;
	return new LeadOpsError({
		code: 'store.refused',
		message: `${place} refused a statement: ${(error as Error).message} (${codeOf(error)})`,
		hint: 'Nothing was written. Please report this with the text above.',
		cause: error,
	});
}
