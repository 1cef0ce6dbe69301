import type { Connection, SqlValue } from '../../nodes/store/sql/Sql';
import { SqlSessions } from '../../nodes/store/sql/SqlSessions';
import { stalled } from './contract/records';

/** Says what it is asked to do, and has nothing. */
class Listening implements Connection {
	readonly said: string[] = [];

	async all(statement: string) {
		this.said.push(wordsOf(statement));
		return [];
	}

	async run(statement: string) {
		this.said.push(wordsOf(statement));
		return 0;
	}

	async runEach(statement: string, rows: ReadonlyArray<readonly SqlValue[]>) {
		this.said.push(`${rows.length} × ${wordsOf(statement)}`);
	}
}

const wordsOf = (statement: string) =>
	/SELECT|INSERT INTO \w+|DELETE FROM \w+|UPDATE \w+/.exec(statement)?.[0] ?? statement;

const ids = Array.from({ length: 100 }, (_, n) => `sub_${n}`);

function open(expected = {}) {
	const connection = new Listening();
	const sessions = new SqlSessions(() => connection, expected);
	return { sessions, session: sessions.of('default'), said: connection.said };
}

test('what a batch asks lead by lead is read for many at once', async () => {
	const { session, said } = open({ inquiryIds: [...ids, ...ids] });
	for (const id of ids) await session.assignments.current(id);
	expect(said).toEqual(['SELECT', 'SELECT']);
});

test('what nobody expects is read alone', async () => {
	const { session, said } = open();
	for (const id of ids) await session.assignments.current(id);
	expect(said).toHaveLength(100);
});

test('what a batch writes lead by lead is written table by table, in its order', async () => {
	const { sessions, session, said } = open();
	for (const inquiryId of ids) {
		await session.events.append([stalled({ inquiryId })]);
		await session.inquiries.finish(inquiryId, 'lost');
	}
	expect(said).toEqual([]);
	await sessions.write();
	expect(said).toEqual([
		'100 × INSERT INTO event',
		'100 × UPDATE inquiry',
		'100 × DELETE FROM timer',
	]);
	await sessions.write();
	expect(said).toHaveLength(3);
});

test('a look sees what was to be written into its table, and leaves the others', async () => {
	const { session, said } = open();
	await session.events.append([stalled({ inquiryId: 'sub_1' })]);
	await session.inquiries.finish('sub_1', 'lost');
	await session.inquiries.outcomeOf('sub_1');
	expect(said).toEqual(['1 × UPDATE inquiry', 'SELECT']);
});

test('what waits goes with the part that is undone', async () => {
	const { sessions, session, said } = open();
	const part = sessions.part(async () => {
		await session.events.append([stalled()]);
		throw new Error('undone');
	});
	await expect(part).rejects.toThrow('undone');
	await sessions.write();
	expect(said).toEqual([]);
});
