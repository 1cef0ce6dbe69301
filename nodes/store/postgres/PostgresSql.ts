import type { ClientBase } from 'pg';
import type { Sql, SqlValue } from '../sql/Sql';
import { rowFromStored, toStored } from '../sql/storedText';

/** Each statement as PostgreSQL writes it, translated once. */
const translated = new Map<string, string>();

/** PostgreSQL numbers its values. No statement has a question mark that stands for anything else. */
function translate(statement: string): string {
	let text = translated.get(statement);
	if (text === undefined) {
		let position = 0;
		text = statement.replace(/\?/g, () => `$${++position}`);
		translated.set(statement, text);
	}
	return text;
}

/** One connection. */
export class PostgresSql implements Sql {
	constructor(private readonly client: () => Promise<ClientBase>) {}

	async all<Row>(statement: string, ...values: SqlValue[]) {
		const { rows } = await this.query(statement, values);
		return rows.map((row) => rowFromStored<Row>(row));
	}

	async run(statement: string, ...values: SqlValue[]) {
		const { rowCount } = await this.query(statement, values);
		return rowCount ?? 0;
	}

	private async query(statement: string, values: SqlValue[]) {
		const client = await this.client();
		return await client.query<Record<string, unknown>>({
			text: translate(statement),
			values: values.map((value) => (typeof value === 'string' ? toStored(value) : value)),
		});
	}
}
