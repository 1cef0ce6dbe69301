import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
	comparableOf,
	judge,
	KEYS_VERSION,
	knownOf,
	leadFields,
	personKeysOf,
	startingModel,
	writtenForms,
	type Comparable,
	type GivenValues,
	type Person,
} from '../../nodes/core/match';
import { openStore, type KnownLead, type LeadStore, type StoreSession } from '../../nodes/store';
import { people } from './match/people';

type Log = (line: string) => void;

const workspace = 'bench';
const arriving = 3_000;

/** So many share one switchboard, one host and one town. */
const crowd = 10_000;

/** As many transactions as one looks at before the log is written back, which is not measured. */
const untilCheckpoint = 50;

/**
 * What it takes to look up who an incoming lead is among a million known ones, and to write it down.
 * `LOOKUP_LEADS=100000` for fewer.
 */
export async function bench(log: Log) {
	const size = Number(process.env.LOOKUP_LEADS ?? 1_000_000);
	const folder = await mkdtemp(join(tmpdir(), 'lead-ops-bench-'));
	const path = join(folder, 'leads.sqlite');
	const { records } = people(21, Math.ceil((size + arriving) / 1.9));
	const known = records.slice(0, size).map(({ given }) => given);
	const crowded = Array.from({ length: crowd }, (_, n) => inCrowd(known[(n * 7) % size] ?? {}, n));
	const arrivals = records.slice(size, size + arriving).map(({ given }) => given);
	await (await openStore({ kind: 'embedded', path })).close();
	const beside = new DatabaseSync(path, { timeout: 5_000 });
	try {
		const bytes = await fill(path, beside, [...known, ...crowded]);
		const [began, usedBefore] = [performance.now(), processorMs()];
		const store = await openStore({ kind: 'embedded', path });
		const seconds = (performance.now() - began) / 1000;
		const used = (processorMs() - usedBefore) / 1000;
		beside.exec('PRAGMA wal_checkpoint(TRUNCATE)');
		const all = known.length + crowd;
		const ofKeys = (await stat(path)).size - bytes.withTexts;
		log(
			`  ${all} known leads: keys and frequencies made anew in ${seconds.toFixed(1)} s (${used.toFixed(1)} s of a processor), ` +
				`at most ${(process.resourceUsage().maxRSS / 1024 / 1024).toFixed(2)} GB with this benchmark; ` +
				`${perLead(ofKeys, all)} bytes a lead for keys and frequencies, ` +
				`${perLead(bytes.withTexts - bytes.before, all)} for what is compared`,
		);
		const ways: Array<[string, GivenValues[]]> = [
			['as they come', arrivals],
			[`of a crowd of ${crowd}`, arrivals.map((given, n) => inCrowd(given, crowd + n))],
		];
		for (const [what, given] of ways) await arrive(log, { store, path, beside, what, given });
		await store.close();
	} finally {
		beside.close();
		await rm(folder, { recursive: true, force: true });
	}
}

function processorMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

const perLead = (bytes: number, leads: number) => (bytes / leads).toFixed(0);

const inCrowd = (given: GivenValues, n: number): GivenValues => ({
	...given,
	...{ phone: '+493012345678', domain: 'crowd.example', city: 'Berlin' },
	email: `person${n}@crowd.example`,
});

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

function personOf(given: GivenValues): Person {
	const names = [textOf(given.firstName), textOf(given.lastName)];
	return {
		fullName: names.filter((name) => name !== null).join(' ') || null,
		...{ email: textOf(given.email), phone: textOf(given.phone) },
		...{ company: textOf(given.company), domain: textOf(given.domain) },
	};
}

/** Known leads with what is compared of them; the keys are yet to be made. */
async function fill(path: string, beside: DatabaseSync, known: readonly GivenValues[]) {
	beside.exec('PRAGMA synchronous = OFF; BEGIN');
	const lead = beside.prepare(
		`INSERT INTO lead (workspace, id, first_seen_at, last_inquiry_at, inquiries, status, person)
		VALUES ('${workspace}', ?, 0, 0, 1, 'open', ?)`,
	);
	const key = beside.prepare(
		`INSERT INTO lead_key (workspace, kind, value, lead_id) VALUES ('${workspace}', ?, ?, ?)
		ON CONFLICT DO NOTHING`,
	);
	for (const [n, given] of known.entries()) {
		const person = personOf(given);
		lead.run(`lead_${n}`, JSON.stringify(person));
		for (const { kind, value } of personKeysOf(person)) key.run(kind, value, `lead_${n}`);
	}
	beside.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
	const before = (await stat(path)).size;
	beside.exec('BEGIN');
	const text = beside.prepare('INSERT INTO match_text (lead, version, text) VALUES (?, ?, ?)');
	for (const [n, given] of known.entries()) {
		text.run(n + 1, KEYS_VERSION, writtenForms([comparableOf(leadFields, given)]));
	}
	beside.exec('UPDATE match_state SET version = 0; COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
	return { before, withTexts: (await stat(path)).size };
}

interface Arriving {
	store: LeadStore;
	path: string;
	beside: DatabaseSync;
	what: string;
	given: readonly GivenValues[];
}

const model = startingModel(leadFields);

async function arrive(log: Log, { store, path, beside, what, given }: Arriving) {
	const lookUps: number[] = [];
	const processor: number[] = [];
	const wholes: number[] = [];
	const verdicts = { existing: 0, review: 0, new: 0 };
	let [candidates, logBytes] = [0, 0];
	const checkpoint = async () => {
		logBytes += (await stat(`${path}-wal`)).size;
		beside.exec('PRAGMA wal_checkpoint(TRUNCATE)');
	};
	for (const [n, values] of given.entries()) {
		const person = personOf(values);
		const comparable = comparableOf(leadFields, values);
		const [begun, used] = [performance.now(), processorMs()];
		await store.transaction(async (open) => {
			const session = open(workspace);
			const { like, verdict, best } = await lookUp(session, person, comparable);
			lookUps.push(performance.now() - begun);
			processor.push(processorMs() - used);
			candidates += like;
			verdicts[verdict]++;
			await write(session, { id: `${what} ${n}`, person, comparable, best });
		});
		wholes.push(performance.now() - begun);
		if (n % untilCheckpoint === untilCheckpoint - 1) await checkpoint();
	}
	log(
		`  ${given.length} leads ${what}: look-up and verdict ${spread(lookUps)} (bar: p99 10 ms; of a processor ${spread(processor)}), ` +
			`whole transaction ${spread(wholes)} (bar: p99 20 ms), ${(logBytes / given.length / 1024).toFixed(0)} kB of log, ` +
			`${(candidates / given.length).toFixed(1)} candidates; ` +
			`${verdicts.existing} existing, ${verdicts.review} to review, ${verdicts.new} new`,
	);
}

async function lookUp({ matches }: StoreSession, person: Person, comparable: Comparable) {
	const proving = personKeysOf(person);
	const { like, known } = await matches.lookUp({ comparable, proving });
	const candidates = like.map(({ number, forms }) => ({ id: number, comparables: forms }));
	const { verdict, weighed } = judge(model, comparable, candidates, knownOf(known));
	const [best] = await matches.leadsOf(weighed.slice(0, 1).map(({ id }) => id));
	return { like: like.length, verdict, best: verdict === 'existing' ? best?.lead : undefined };
}

interface Written {
	id: string;
	person: Person;
	comparable: Comparable;
	best: KnownLead | undefined;
}

async function write(session: StoreSession, { id, person, comparable, best }: Written) {
	const times = { firstSeenAt: 0, lastInquiryAt: 0, lastTouchAt: null };
	const lead: KnownLead = best ?? {
		...{ id, status: 'open', owner: null, inquiries: 1 },
		...{ ...person, ...times },
	};
	await session.leads.save(lead, personKeysOf(person));
	if (best) await session.matches.learn(lead.id, comparable);
	else session.matches.add(lead.id, comparable);
}

function spread(times: number[]): string {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
	return `median ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}
