import { setAvailability } from '../../nodes/desk/assign';
import { addressIn, eventually, inquiryFrom } from '../n8n/desk';
import { ownersOfEach, recordsOf } from '../n8n/ladder';
import { namesOf } from '../n8n/people';
import { parametersOf, type Template } from '../workflows/templates';
import { openStorm, startAgain, type StormDesk } from './desk';
import { stormLength } from './length';

jest.setTimeout(900_000);

const { leads, kills, timed } = stormLength.drains;

const twoDaysMs = 48 * 3_600_000;

const team = ['Ann Lee', 'Bo Chan', 'Cy Diaz'];

/** A run that a kill took is tried again when its half a minute is over. */
const handledWithinMs = 150_000;

/** A lead that waits has its owner within so long of the moment at which they are back. */
const promptMs = 2_000;

/** The team works around the clock, and leads wait while everybody is away. */
function waits(template: Template) {
	const route = parametersOf(template, 'Give It an Owner');
	const { owner } = route.owners as { owner: Array<Record<string, unknown>> };
	for (const line of owner) line.more = { hours: 'always' };
	route.options = { ...(route.options as object), whenNobody: 'wait' };
}

describe('a server that is killed while leads that waited are given to their owners', () => {
	let starter: StormDesk;
	beforeAll(async () => {
		starter = await openStorm(waits);
	});
	afterAll(async () => await starter?.close());

	/** That everybody is away for so long, in milliseconds; with 0, that they are back. */
	const away = async (forMs: number) => {
		const end = Date.now() + forMs;
		const until = forMs > 0 ? new Date(end).toISOString() : '';
		for (const owner of team) {
			await starter.look(
				async (session) =>
					await setAvailability(
						session,
						{ owner, away: forMs > 0, from: '', until, by: '', forGood: true, workflowZone: 'UTC' },
						Date.now(),
					),
			);
		}
		return end;
	};

	/** How many of them are somebody's, and how many wait. */
	const stands = async (names: readonly string[]) => {
		const all = await Promise.all(names.map(async (name) => await recordsOf(starter, name)));
		return {
			owned: all.filter((each) => each?.assignment?.owner).length,
			waiting: all.filter((each) => each?.assignment?.waiting).length,
		};
	};

	test('one that waits has its owner when they are back, and not before', async () => {
		await starter.submit(inquiryFrom('Makes Them Known'));
		const name = 'Waits Quietly';
		const back = await away(15_000);
		await starter.submit(inquiryFrom(name));
		const { assignedAt } = await eventually('it to be somebody’s', async () => {
			const record = await recordsOf(starter, name);
			return record?.assignment?.owner ? record.assignment : undefined;
		});
		const lateMs = Date.parse(assignedAt) - back;
		process.stdout.write(`  late by ${lateMs} ms\n`);
		expect(lateMs).toBeGreaterThanOrEqual(0);
		expect(timed ? lateMs : 0).toBeLessThanOrEqual(promptMs);
	});

	test(`${leads} leads, ${kills} kills: each that waited is assigned once`, async () => {
		const everybody: string[] = [];
		const figures: Array<Awaited<ReturnType<typeof stands>>> = [];
		for (let kill = 1; kill <= kills; kill++) {
			const names = namesOf(kill, leads);
			everybody.push(...names);
			await away(twoDaysMs);
			await Promise.all(names.map(async (name) => await starter.submit(inquiryFrom(name))));
			await eventually('all to wait', async () => (await stands(names)).waiting === leads);
			await away(0);
			await eventually('some to be assigned', async () => (await stands(names)).owned >= kill);
			await starter.kill();
			figures.push(await stands(names));
			await startAgain(starter);
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
		expect(turns).toBe(everybody.length + 2);
		const counts = ['ann', 'bo', 'cy'].map(
			(who) => owners.filter((owner) => owner === addressIn('storm', who)).length,
		);
		expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
	});
});
