import { LeadOpsError } from '../../core/errors';
import type { PostgresSettings } from './settings';

/**
 * Says how to back up a store that is no file: PostgreSQL has a program for it.
 *
 * @throws LeadOpsError `backUp.postgres`, always
 */
export function refuseBackUp({ host, port, database, user, schema }: PostgresSettings): never {
	const command = [
		'pg_dump',
		...['--host', host, '--port', String(port || 5432), '--username', user],
		...['--schema', schema, '--format', 'custom', '--file', 'lead-store.dump', database],
	];
	throw new LeadOpsError({
		code: 'backUp.postgres',
		message: 'This Lead Store is in PostgreSQL, which is backed up by its own program pg_dump',
		hint: `Run this where PostgreSQL's programs are, also while n8n runs: ${command.map(quoted).join(' ')}`,
	});
}

/** As a shell takes it for one word. */
const quoted = (word: string) =>
	/^[\w./@:=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
