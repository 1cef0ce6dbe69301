import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { parametersOf, type Template } from '../workflows/templates';
import { eventually, inquiryFrom, type Submission } from '../n8n/desk';
import { nameOf } from '../n8n/people';
import { openStorm, type StormDesk } from './desk';
import { stormLength } from './length';

jest.setTimeout(1_800_000);

/** When to kill the server: so long after the post began, or as soon as the lead has come so far. */
type Moment = { part: number } | { stage: 'matched' | 'assigned' };

const half = stormLength.killsOfLeads / 2;

/** Half of them spread over a whole submission, half aimed at the gaps between two nodes. */
const moments: Moment[] = [
	...Array.from({ length: half }, (_, n) => ({ part: (n * 1.2) / (half - 1) })),
	...Array.from({ length: half }, (_, n) => ({
		stage: n % 2 === 0 ? ('matched' as const) : ('assigned' as const),
	})),
];

/** How much of a submission the second of two leads is behind the first, when both are killed. */
const behind = 0.4;

/** A recovery whose own run failed is tried again after a minute; n8n's own lease is 20 s. */
const handledWithinMs = 150_000;

/** A lead that was interrupted comes back after three seconds instead of a minute. */
function shortWait(template: Template) {
	parametersOf(template, 'Is This Person Known?').options = { waitingLimit: 3 };
}

interface Kill {
	values: Submission;
	answered: boolean;
	sentAgain: boolean;
	/** How far the lead had come when the server died. */
	left: 'nowhere' | 'open' | 'assigned' | 'finished';
}

describe('a server killed between the post and the end of the execution', () => {
	let starter: StormDesk;
	beforeAll(async () => {
		starter = await openStorm(shortWait);
	});
	afterAll(async () => await starter?.close());

	/** How long a submission takes here and now, to spread the kills over it. */
	const usualMs = async () => {
		await starter.submit(inquiryFrom('Warm Up'));
		const begun = Date.now();
		await starter.submit(inquiryFrom('Measured'));
		return Date.now() - begun;
	};

	/** How far the lead with this address has come, by one look into the store's file. */
	const stageReader = (email: string) => {
		const file = new DatabaseSync(starter.storeFile, { readOnly: true });
		const look = file.prepare(
			`SELECT i.outcome, (SELECT COUNT(*) FROM assignment a WHERE a.inquiry_id = i.id) AS owners
			FROM lead_key k JOIN inquiry i ON i.lead_id = k.lead_id
			WHERE k.kind = 'email' AND k.value = ?`,
		);
		return {
			stage(): Kill['left'] {
				const row = look.get(email) as { outcome: string | null; owners: number } | undefined;
				if (!row) return 'nowhere';
				if (row.outcome !== null) return 'finished';
				return row.owners > 0 ? 'assigned' : 'open';
			},
			close: () => file.close(),
		};
	};

	const reached = async (moment: Moment, usual: number, stage: () => Kill['left']) => {
		if ('part' in moment) {
			return await wait(usual * moment.part);
		}
		const before = moment.stage === 'matched' ? ['nowhere'] : ['nowhere', 'open'];
		const deadline = Date.now() + 10_000;
		while (before.includes(stage()) && Date.now() < deadline) await new Promise(setImmediate);
	};

	/** Everything that the store has of one person, however often they are in it. */
	const recordsOf = async ({ values }: Pick<Kill, 'values'>) =>
		await starter.look(async ({ leads, inquiries, assignments, clocks, events }) => {
			const found = (
				await leads.findCandidates({ proving: [{ kind: 'email', value: values.Email ?? '' }] })
			).found;
			const ids = found.map(({ lead }) => lead.id.replace(/^lead_/, ''));
			return {
				leads: found.length,
				inquiries: found.map(({ lead }) => lead.inquiries),
				states: await Promise.all(ids.map(async (id) => (await inquiries.find(id))?.state)),
				owners: (await Promise.all(ids.map(async (id) => await assignments.ownersOf(id)))).flat(),
				clocks: (await Promise.all(ids.map(async (id) => await clocks.ofInquiry(id)))).flat()
					.length,
				assigned: (await Promise.all(ids.map(async (id) => await events.timeline(id))))
					.flat()
					.filter(({ type }) => type === 'lead.assigned').length,
			};
		});

	const handled = async (kill: Pick<Kill, 'values'>) =>
		await eventually(
			`${kill.values['Your name']} to be handled`,
			async () => {
				const { leads, states } = await recordsOf(kill);
				return leads > 0 && states.every((state) => state === 'finished');
			},
			handledWithinMs,
		);

	const send = (name: string) => {
		const values = inquiryFrom(name);
		const reader = stageReader(values.Email ?? '');
		const answer = starter
			.submit(values)
			.then(({ status }) => status === 200)
			.catch(() => false);
		return { values, reader, answer };
	};

	/** Two leads are on their way when the server dies; the moment is the first one's. */
	const killAt = async (n: number, moment: Moment, usual: number): Promise<Kill[]> => {
		const first = send(nameOf(2 * n));
		const second = wait(usual * behind).then(() => send(nameOf(2 * n + 1)));
		await reached(moment, usual, first.reader.stage);
		await starter.kill();
		const found = await Promise.all(
			[first, await second].map(async ({ values, reader, answer }) => {
				const answered = await answer;
				const left = reader.stage();
				reader.close();
				return { values, answered, left };
			}),
		);
		await starter.restart();
		const kills: Kill[] = [];
		for (const [at, { answered, left, values }] of found.entries()) {
			// Of the senders who got no answer, some try again.
			const sentAgain = !answered && (n + at) % 3 === 0;
			if (sentAgain) expect((await starter.submit(values)).status).toBe(200);
			kills.push({ values, answered, sentAgain, left });
		}
		// The next kill is meant for the next leads, not for the recovery of these.
		for (const kill of kills) {
			if (kill.left !== 'nowhere' || kill.answered || kill.sentAgain) await handled(kill);
		}
		return kills;
	};

	test(`at ${moments.length} moments, two leads at each: every lead is there once, with one owner and a clock`, async () => {
		const usual = await usualMs();
		const done: Kill[] = [];
		for (const [n, moment] of moments.entries()) done.push(...(await killAt(n, moment, usual)));
		// Otherwise the kills came too early or too late to show anything.
		const halfWay = done.filter(({ left }) => left === 'open' || left === 'assigned');
		expect(halfWay.length).toBeGreaterThanOrEqual(Math.floor(half / 2));

		const whole = {
			leads: 1,
			inquiries: [1],
			states: ['finished'],
			owners: [expect.any(String)],
			clocks: 1,
			assigned: 1,
		};
		for (const kill of done) {
			const name = kill.values['Your name'];
			const records = await recordsOf(kill);
			// A sender who got no answer and did not try again may not have reached the store.
			const mustBeThere = kill.answered || kill.sentAgain || kill.left !== 'nowhere';
			if (!mustBeThere && records.leads === 0) continue;
			expect({ name, ...records }).toEqual({ name, ...whole });
		}
		const turns = await starter.look(
			async ({ assignments }) => await assignments.rotation('Sales'),
		);
		const owned = (await Promise.all(done.map(recordsOf))).flatMap(({ owners }) => owners);
		expect(turns.turns).toBe(owned.length + 2);
		const share = owned.length / 3;
		for (const member of Object.values(turns.members)) {
			expect(Math.abs(member.turns - (share + 2 / 3))).toBeLessThan(1 + 1e-6);
		}
	});
});
