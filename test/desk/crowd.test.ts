import { DatabaseSync } from 'node:sqlite';
import {
	comparableOf,
	comparedParts,
	leadFields,
	rememberNew,
	startingThresholds,
	type Person,
} from '../../nodes/core/match';
import { registerInquiry } from '../../nodes/desk/inquiry';
import { completeLead } from '../../nodes/shared';
import type { StoreSession } from '../../nodes/store';
import { EmbeddedSql } from '../../nodes/store/embedded/EmbeddedSql';
import type { Connection, SqlValue } from '../../nodes/store/sql/Sql';
import { SqlSessions } from '../../nodes/store/sql/SqlSessions';
import { temporaryStore } from '../store/temporaryStore';
import { alone, crowds } from './crowds';
import { minute, now } from './useDesk';

/** Runs statements, and counts the rows that they give. */
class CountingSql implements Connection {
	rows = 0;

	constructor(private readonly sql: Connection) {}

	async all<Row>(statement: string, ...values: SqlValue[]) {
		const rows = await this.sql.all<Row>(statement, ...values);
		this.rows += rows.length;
		return rows;
	}

	async run(statement: string, ...values: SqlValue[]) {
		return await this.sql.run(statement, ...values);
	}

	async runEach(...change: Parameters<Connection['runEach']>) {
		await this.sql.runEach(...change);
	}
}

const settings = {
	...{ parts: comparedParts, thresholds: startingThresholds, hash: 'match' },
	...{ replayWindowMs: 10 * minute, waitingLimitMs: minute, recentMs: 30 * 24 * 60 * minute },
};

let opened: Awaited<ReturnType<typeof temporaryStore>>;
let database: DatabaseSync;
let counting: CountingSql;
let session: StoreSession;
beforeEach(async () => {
	opened = await temporaryStore();
	database = new DatabaseSync(opened.path);
	counting = new CountingSql(new EmbeddedSql(database, opened.path));
	session = new SqlSessions(() => counting).of('default');
	database.exec('BEGIN');
});
afterEach(async () => {
	database.close();
	await opened.remove();
});

async function known(people: readonly Person[], from = 0) {
	for (const [n, person] of people.entries()) {
		const { lead, keys } = rememberNew(person, `inq_${String(from + n).padStart(6, '0')}`, n);
		await session.leads.save(lead, keys);
		session.matches.add(lead.id, comparableOf(leadFields, { ...person }));
	}
}

const many = (count: number, given: (n: number) => Partial<Person>, from = 0) =>
	Array.from({ length: count }, (_, n) => ({ ...alone(from + n), ...given(from + n) }));

/** Registers an inquiry, and says how many rows that took and how much it left. */
async function register(person: Person) {
	const lead = completeLead({ ...person, message: 'Call me.' }, new Date(now).toISOString());
	const before = counting.rows;
	const { match } = await registerInquiry(session, { settings, lead, item: {} }, now);
	const rows = counting.rows - before;
	const inquiry = await session.inquiries.find(lead.inquiryId);
	const events = await session.events.timeline(lead.inquiryId);
	const matched = events.find(({ type }) => type === 'lead.matched');
	return {
		...{ match, rows },
		itemBytes: bytes(inquiry?.item),
		eventBytes: bytes(matched?.data),
	};
}

/** No more than 200 leads of a key are weighed, of a few keys. */
const mostRows = 1200;

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

describe.each(Object.entries(crowds))('of many who have the same %s', (_kind, given) => {
	const further = (n: number) => ({ ...alone(900_000 + n), ...given(900_000 + n) });

	test('a further one takes as many rows and bytes as of few', async () => {
		await known(many(300, given));
		const ofFew = await register(further(1));
		await known(many(2700, given, 300), 300);
		const ofMany = await register(further(2));
		expect(ofMany.match.decision).toBe('new');
		// One key more may have reached its limit.
		expect(ofMany.rows).toBeLessThanOrEqual(ofFew.rows + 200);
		expect(ofMany.rows).toBeLessThanOrEqual(mostRows);
		expect(ofMany.eventBytes).toBeLessThanOrEqual(4096);
		expect(ofMany.itemBytes - bytes(further(2))).toBeLessThanOrEqual(4096);
	});
});

describe.each<[string, (n: number) => Partial<Person>]>([
	['phone, and no name', () => ({ fullName: null, phone: '+4930901820' })],
])('of many who have the same %s', (_kind, given) => {
	test('a further one leaves a doubt, and no longer one than of few', async () => {
		await known(many(300, given));
		const { match, rows, eventBytes, itemBytes } = await register({
			...alone(900_000),
			...given(0),
		});
		expect(match.decision).toBe('review');
		expect(match.reason).toMatch(/ More than 200 known leads share the [a-z ]+\.$/);
		expect(rows).toBeLessThanOrEqual(mostRows);
		expect(eventBytes).toBeLessThanOrEqual(4096);
		expect(itemBytes).toBeLessThanOrEqual(4096);
	});
});

describe('behind 5,000 others', () => {
	const one = alone(1e6);
	test.each<[string, Partial<Person>, Partial<Person>]>([
		['a phone, by their name', crowds.phone(), { fullName: 'Josef Quill' }],
		['a mailbox, by their name', crowds.email(0), { fullName: 'Josef Quill' }],
	])('of %s somebody is found again', async (_how, shared, named) => {
		const given = { ...shared, ...named };
		await known(many(5000, () => shared));
		await known([{ ...one, ...given, domain: null, company: null }], 999_999);
		const again = { ...alone(2e6), ...given, domain: null, company: null };
		const { match } = await register(again);
		expect([match.decision, match.candidates[0]?.leadId]).toEqual([
			expect.stringMatching(/existing|review/),
			'lead_inq_999999',
		]);
	});
});
