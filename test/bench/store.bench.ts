import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import type { Match } from '../../nodes/core/lead';
import { comparableOf, leadFields } from '../../nodes/core/match';
import { takeTurn } from '../core/route/takeTurn';
import {
	openStore,
	type LeadStore,
	type PostgresSettings,
	type StoreSession,
} from '../../nodes/store';
import { benchCrowds } from './crowds';

type Log = (line: string) => void;
type Work = (round: number) => Promise<unknown>;

/** A store to measure, and a connection beside it that knows nothing of the pack. */
interface Subject {
	name: string;
	store: LeadStore;
	/** Runs a statement at once. */
	run(statement: string): Promise<unknown>;
	/** Begins, updates one row, commits: the least that a turn could cost. */
	bareTurn: Work;
	bytes(): Promise<number>;
	close(): Promise<void>;
}

const workspace = 'bench';
const pool = ['ann', 'bo', 'cy', 'di', 'ed'].map((key) => ({ key, weight: 1 }));

/** What the store costs, against the bare database and against a store with a hundredth of it. */
export async function bench(
	log: Log,
	{ startPostgres }: { startPostgres: typeof import('../postgres/server').startPostgres },
) {
	const folder = await mkdtemp(join(tmpdir(), 'lead-ops-bench-'));
	const server = await startPostgres({ durable: true });
	try {
		for (const open of [
			async (name: string) => await openEmbedded(join(folder, `${name}.sqlite`)),
			async () => await openPostgres(server.fresh()),
		]) {
			const small = await open('small');
			const large = await open('large');
			log(small.name);
			await benchTurns(log, small);
			await benchSize(log, small);
			await benchCrowds(log, small);
			await fill(small, 10_000);
			await fill(large, 1_000_000);
			await benchClaims(log, small, large);
			await benchRegister(log, small, large);
			await benchOpenLeads(log, small, large);
			await small.close();
			await large.close();
		}
	} finally {
		await server.remove();
		await rm(folder, { recursive: true, force: true });
	}
}

async function openEmbedded(path: string): Promise<Subject> {
	const store = await openStore({ kind: 'embedded', path });
	const database = new DatabaseSync(path, { timeout: 5_000 });
	database.exec('PRAGMA synchronous = FULL; CREATE TABLE bare (id INTEGER PRIMARY KEY, n INTEGER)');
	database.exec('INSERT INTO bare VALUES (1, 0)');
	const update = database.prepare('UPDATE bare SET n = n + 1 WHERE id = 1 RETURNING n');
	return {
		name: 'embedded',
		store,
		run: async (statement) => database.exec(statement),
		async bareTurn() {
			database.exec('BEGIN IMMEDIATE');
			update.get();
			database.exec('COMMIT');
		},
		async bytes() {
			database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
			return (await stat(path)).size;
		},
		async close() {
			database.close();
			await store.close();
		},
	};
}

async function openPostgres(settings: PostgresSettings): Promise<Subject> {
	const store = await openStore(settings);
	const { host, port, database, user, password, schema } = settings;
	const client = new Client({ host, port, database, user, password });
	await client.connect();
	await client.query(`SET search_path TO ${schema}`);
	await client.query('CREATE TABLE bare (id INTEGER PRIMARY KEY, n INTEGER)');
	await client.query('INSERT INTO bare VALUES (1, 0)');
	return {
		name: 'PostgreSQL',
		store,
		run: async (statement) => await client.query(statement),
		async bareTurn() {
			await client.query('BEGIN');
			await client.query('UPDATE bare SET n = n + 1 WHERE id = $1 RETURNING n', [1]);
			await client.query('COMMIT');
		},
		async bytes() {
			const { rows } = await client.query<{ bytes: string }>(
				`SELECT SUM(pg_total_relation_size(oid))::text AS bytes FROM pg_class
				WHERE relnamespace = '${schema}'::regnamespace AND relkind = 'r'`,
			);
			return Number(rows[0]?.bytes);
		},
		async close() {
			await client.end();
			await store.close();
		},
	};
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds for one call each, measured in turns, so that both see the same machine. */
async function paired(first: Work, second: Work, rounds: number, calls: number) {
	const times: [number[], number[]] = [[], []];
	for (let round = -2; round < rounds; round++) {
		for (const [index, work] of [first, second].entries()) {
			const begun = performance.now();
			for (let call = 0; call < calls; call++) await work((round + 2) * calls + call);
			// The first rounds warm up.
			if (round >= 0) times[index as 0 | 1].push((performance.now() - begun) / calls);
		}
	}
	return { first: median(times[0]), second: median(times[1]) };
}

const ms = (value: number) => `${value.toFixed(3)} ms`;

async function benchTurns(log: Log, { store, bareTurn }: Subject) {
	const turn: Work = async () =>
		await store.transaction(async (open) => {
			const { assignments } = open(workspace);
			const { state } = takeTurn(await assignments.rotation('Sales'), pool);
			await assignments.saveRotation('Sales', state);
		});
	const { first, second } = await paired(turn, bareTurn, 15, 100);
	log(
		`  a turn ${ms(first)}, a bare UPDATE … RETURNING ${ms(second)}: ` +
			`${(second / first).toFixed(2)} of its speed (bar: at least 0.5)`,
	);
}

const now = Date.UTC(2026, 2, 2);

/** What a flow leaves behind: an inquiry with its whole item, an owner, a clock, timers, events. */
async function handle(session: StoreSession, n: number) {
	const email = `person.${n}@company-${n}.example`;
	const inquiryId = `inq_${String(n).padStart(24, '0')}`;
	const leadId = `lead_${inquiryId}`;
	const keys = [
		{ kind: 'email', value: email },
		{ kind: 'phone', value: `+49301${String(n).padStart(8, '0')}` },
	];
	const { id } = await session.inquiries.identify({
		inquiryId,
		receivedAt: now,
		replayWindowMs: 600_000,
	});
	const person = { fullName: `Person N${n}`, email, phone: keys[1]?.value ?? null };
	const employer = { company: `Company ${n}`, domain: `company-${n}.example` };
	const comparable = comparableOf(leadFields, { ...person, ...employer });
	await session.matches.lookUp({ comparable, proving: keys });
	const at = { firstSeenAt: now, lastInquiryAt: now, lastTouchAt: null };
	await session.leads.save(
		{
			id: leadId,
			...person,
			...at,
			...employer,
			...{ status: 'open', owner: null, inquiries: 1 },
		},
		keys,
	);
	session.matches.add(leadId, comparable);
	const text = 'We would like a quote for forty licences, please call us. '.repeat(5);
	const match: Match = {
		...{ decision: 'new', relationship: 'none', score: 0, evidence: [], candidates: [] },
		...{
			probability: 0,
			recordId: null,
			owner: null,
			merged: false,
			reason: 'New: nobody shares a key.',
		},
	};
	const item = { lead: { ...person, message: text }, match, original: text };
	await session.inquiries.add({ id, leadId, receivedAt: now, waitingAt: now + 60_000, item });
	await session.events.append([
		{
			at: now,
			type: 'inquiry.registered',
			inquiryId,
			leadId,
			data: { receivedAt: now, waitingAt: now },
		},
		{
			at: now,
			type: 'lead.matched',
			inquiryId,
			leadId,
			data: { match, record: { text } },
		},
	]);
}

async function benchSize(log: Log, { store, bytes }: Subject) {
	const before = await bytes();
	const leads = 5_000;
	await store.transaction(async (open) => {
		for (let n = 0; n < leads; n++) await handle(open(workspace), 1e9 + n);
	});
	log(`  ${(((await bytes()) - before) / leads / 1024).toFixed(2)} kB a lead`);
}

/** Who share the leads that are known. */
const holders = Array.from({ length: 20 }, (_, n) => `owner ${n}`);

/** Known leads, each with an inquiry, two keys, an open timer and an owner who holds it. */
async function fill({ run }: Subject, leads: number) {
	const series = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${leads})`;
	const id = "'lead_' || i";
	for (const [into, select] of [
		[
			'lead (workspace, id, first_seen_at, last_inquiry_at, inquiries, status, person)',
			`${id}, ${now}, ${now}, 1, 'open', '{"fullName":"Known","email":null,"phone":null,"company":null,"domain":null}'`,
		],
		[
			'lead_key (workspace, kind, value, lead_id)',
			`'email', 'known.' || i || '@example.com', ${id}`,
		],
		['lead_key (workspace, kind, value, lead_id)', `'phone', '+1555' || i, ${id}`],
		[
			'inquiry (workspace, id, lead_id, received_at, item)',
			`'known_' || i, ${id}, ${now}, '{"lead":{"fullName":"Known"}}'`,
		],
		[
			'timer (workspace, id, kind, due_at, visible_at, attempts, inquiry_id)',
			`'timer_' || i, 'breach', ${now} + i, ${now} + i, 0, 'known_' || i`,
		],
		[
			'holding (workspace, lead_id, owner_key, since, inquiry_id, pool)',
			`${id}, 'owner ' || (i % ${holders.length}), ${now}, 'known_' || i, 'sales'`,
		],
	] as const) {
		await run(`INSERT INTO ${into} ${series} SELECT '${workspace}', ${select} FROM n`);
	}
	await run(`INSERT INTO held_leads (workspace, owner_key, pool, leads)
		SELECT workspace, owner_key, pool, COUNT(*) FROM holding GROUP BY workspace, owner_key, pool`);
	await run('ANALYZE');
}

async function benchClaims(log: Log, small: Subject, large: Subject) {
	const due = 1_000;
	const claim = (subject: Subject) => async () => {
		const claimed = await subject.store.transaction(
			async (open) => await open(workspace).timers.claimDue(now + due, due, 1e9),
		);
		if (claimed.length !== due) throw new Error(`${claimed.length} timers were claimed`);
	};
	const times: [number[], number[]] = [[], []];
	for (let round = 0; round < 9; round++) {
		for (const [index, subject] of [small, large].entries()) {
			const begun = performance.now();
			await claim(subject)();
			times[index as 0 | 1].push(performance.now() - begun);
			await subject.run(`UPDATE timer SET visible_at = due_at WHERE visible_at > ${now + 1e9}`);
		}
	}
	const [ofSmall, ofLarge] = [median(times[0]), median(times[1])];
	log(
		`  claiming 1,000 due timers: ${ms(ofSmall)} among 10,000, ${ms(ofLarge)} among 1,000,000: ` +
			`${(ofLarge / ofSmall).toFixed(2)} × (bar: at most 3)`,
	);
}

async function benchRegister(log: Log, small: Subject, large: Subject) {
	const register =
		({ store }: Subject): Work =>
		async (n) =>
			await store.transaction(async (open) => await handle(open(workspace), 2e9 + n));
	const { first, second } = await paired(register(small), register(large), 15, 40);
	log(
		`  registering an inquiry: ${ms(first)} with 10,000 known leads, ${ms(second)} with 1,000,000: ` +
			`${(second / first).toFixed(2)} × (bar: at most 3)`,
	);
}

/** What a batch asks of open leads, and a lead that is given to somebody. */
async function benchOpenLeads(log: Log, small: Subject, large: Subject) {
	const hold =
		({ store }: Subject): Work =>
		async (n) =>
			await store.transaction(async (open) => {
				const { holdings } = open(workspace);
				const counts = await holdings.countByOwner(holders);
				if (counts.size !== holders.length) throw new Error('Everybody has some');
				const leadId = `lead_open_${n}`;
				const given = { inquiryId: `open_${n}`, since: now, pool: 'sales' };
				await holdings.take({ leadId, ownerKey: holders[n % holders.length] ?? '', ...given });
			});
	const { first, second } = await paired(hold(small), hold(large), 15, 40);
	log(
		`  open leads of 20 owners, and one more: ${ms(first)} with 10,000 open leads, ${ms(second)} with 1,000,000: ` +
			`${(second / first).toFixed(2)} × (bar: at most 3)`,
	);
}
