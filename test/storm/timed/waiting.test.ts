import { eventually, inquiryFrom } from '../../n8n/desk';
import { recordsOf } from '../../n8n/ladder';
import { openStorm, type StormDesk } from '../desk';
import { everybodyAway, waits } from '../team';
import { stormLength } from '../length';

jest.setTimeout(300_000);

/** A lead that waits has its owner within so long of the moment at which they are back. */
const promptMs = 2_000;

const awayMs = 15_000;

describe('a lead that waits', () => {
	let starter: StormDesk;
	beforeAll(async () => {
		starter = await openStorm(waits);
	});
	afterAll(async () => await starter?.close());

	test('has its owner when they are back, and not before', async () => {
		await starter.submit(inquiryFrom('Makes Them Known'));
		const name = 'Waits Quietly';
		const back = await everybodyAway(starter, awayMs);
		await starter.submit(inquiryFrom(name));
		const { assignedAt } = await eventually('it to be somebody’s', async () => {
			const record = await recordsOf(starter, name);
			return record?.assignment?.owner ? record.assignment : undefined;
		});
		const lateMs = Date.parse(assignedAt) - back;
		process.stdout.write(`  late by ${lateMs} ms\n`);
		expect(lateMs).toBeGreaterThanOrEqual(0);
		expect(stormLength.isTimed ? lateMs : 0).toBeLessThanOrEqual(promptMs);
	});
});
