import { parametersOf, type Template } from '../workflows/templates';
import { eventually, inquiryFrom, openStarter, type StarterDesk, type Submission } from './desk';

jest.setTimeout(600_000);

const kills = 20;

/** A lead that was interrupted comes back after three seconds instead of a minute. */
function shortWait(template: Template) {
	parametersOf(template, 'Is This Person Known?').options = { waitingLimit: 3 };
}

interface Kill {
	values: Submission;
	answered: boolean;
	sentAgain: boolean;
}

describe('a server killed between the post and the end of the execution', () => {
	let starter: StarterDesk;
	beforeAll(async () => {
		starter = await openStarter(shortWait);
	});
	afterAll(async () => await starter?.close());

	/** How long a submission takes here and now, to spread the kills over it. */
	const usualMs = async () => {
		await starter.submit(inquiryFrom('Warm Up'));
		const begun = Date.now();
		await starter.submit(inquiryFrom('Measured'));
		return Date.now() - begun;
	};

	const killDuring = async (n: number, afterMs: number): Promise<Kill> => {
		const values = inquiryFrom(`Killed ${n}`);
		const sending = starter
			.submit(values)
			.then(({ status }) => status === 200)
			.catch(() => false);
		await new Promise((resolve) => setTimeout(resolve, afterMs));
		await starter.kill();
		const answered = await sending;
		await starter.restart();
		// Every other sender who got no answer tries again.
		const sentAgain = !answered && n % 2 === 0;
		if (sentAgain) expect((await starter.submit(values)).status).toBe(200);
		return { values, answered, sentAgain };
	};

	/** Everything that the store has of one person, however often they are in it. */
	const recordsOf = async ({ values }: Kill) =>
		await starter.look(async ({ leads, inquiries, assignments, clocks, events }) => {
			const found = await leads.findCandidates([{ kind: 'email', value: values.Email ?? '' }]);
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

	test(`at ${kills} moments: each lead is there once, with one owner and a clock`, async () => {
		const spread = (await usualMs()) * 1.2;
		const done: Kill[] = [];
		for (let n = 0; n < kills; n++) {
			done.push(await killDuring(n, (spread * n) / (kills - 1)));
		}
		expect(done.filter(({ answered }) => !answered).length).toBeGreaterThan(5);

		const whole = {
			leads: 1,
			inquiries: [1],
			states: ['finished'],
			owners: [expect.any(String)],
			clocks: 1,
			assigned: 1,
		};
		for (const kill of done) {
			const { values } = kill;
			const name = values['Your name'];
			const mustBeThere = kill.answered || kill.sentAgain;
			// A sender who got no answer and did not try again may have reached the store or not.
			const records = await eventually(`${name} to be handled`, async () => {
				const seen = await recordsOf(kill);
				const settled =
					seen.leads === 0 ? !mustBeThere : seen.states.every((state) => state === 'finished');
				return settled && seen;
			});
			expect({ name, ...(records.leads === 0 ? whole : records) }).toEqual({ name, ...whole });
		}
		const turns = await starter.look(
			async ({ assignments }) => await assignments.rotation('All Owners'),
		);
		const owned = (await Promise.all(done.map(recordsOf))).flatMap(({ owners }) => owners);
		expect(turns.turns).toBe(owned.length + 2);
		const share = owned.length / 3;
		for (const member of Object.values(turns.members)) {
			expect(Math.abs(member.turns - (share + 2 / 3))).toBeLessThan(1 + 1e-6);
		}
	});
});
