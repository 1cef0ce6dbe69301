import { addressIn, eventually, inquiryFrom } from '../n8n/desk';
import { ownersOfEach, recordsOf } from '../n8n/ladder';
import { namesOf } from '../n8n/people';
import { openStorm, type StormDesk } from './desk';
import { stormLength } from './length';
import { everybodyAway, waits } from './team';

jest.setTimeout(900_000);

const { leads, kills } = stormLength.drains;

const twoDaysMs = 48 * 3_600_000;

/** A run that a kill took is tried again when its half a minute is over. */
const handledWithinMs = 150_000;

describe('a server that is killed while leads that waited are given to their owners', () => {
	let starter: StormDesk;
	beforeAll(async () => {
		starter = await openStorm(waits);
	});
	afterAll(async () => await starter?.close());

	/** How many of them are somebody's, and how many wait. */
	const stands = async (names: readonly string[]) => {
		const all = await Promise.all(names.map(async (name) => await recordsOf(starter, name)));
		return {
			owned: all.filter((each) => each?.assignment?.owner).length,
			waiting: all.filter((each) => each?.assignment?.waiting).length,
		};
	};

	test(`${leads} leads, ${kills} kills: each that waited is assigned once`, async () => {
		await starter.submit(inquiryFrom('Makes Them Known'));
		const everybody: string[] = [];
		const figures: Array<Awaited<ReturnType<typeof stands>>> = [];
		for (let kill = 1; kill <= kills; kill++) {
			const names = namesOf(kill, leads);
			everybody.push(...names);
			await everybodyAway(starter, twoDaysMs);
			await Promise.all(names.map(async (name) => await starter.submit(inquiryFrom(name))));
			await eventually('all to wait', async () => (await stands(names)).waiting === leads);
			await everybodyAway(starter, 0);
			await eventually('some to be assigned', async () => (await stands(names)).owned >= kill);
			await starter.kill();
			figures.push(await stands(names));
			await starter.restart();
			await eventually(
				'each to have an owner',
				async () => (await stands(names)).owned === leads,
				handledWithinMs,
			);
		}
		process.stdout.write(`  at the kills: ${JSON.stringify(figures)}\n`);
		// Otherwise the kills came too early or too late to show anything.
		expect(figures.some(({ owned, waiting }) => owned > 0 && waiting > 0)).toBe(true);
		for (const { owned, waiting } of figures) expect(owned + waiting).toBe(leads);

		const owners = await eventually(
			'all to be handed over',
			async () => {
				const states = await Promise.all(
					everybody.map(async (name) => (await recordsOf(starter, name))?.inquiry?.state),
				);
				return (
					states.every((state) => state === 'finished') && (await ownersOfEach(starter, everybody))
				);
			},
			handledWithinMs,
		);
		const { turns } = await starter.look(
			async ({ assignments }) => await assignments.rotation('Sales'),
		);
		expect(turns).toBe(everybody.length + 1);
		const counts = ['ann', 'bo', 'cy'].map(
			(who) => owners.filter((owner) => owner === addressIn('storm', who)).length,
		);
		expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
	});
});
