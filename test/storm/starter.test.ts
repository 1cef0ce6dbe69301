import { addressIn, inquiryFrom } from '../n8n/desk';
import { alertsAbout, climbed, recordsOf, shortTimes } from '../n8n/ladder';
import { namesOf } from '../n8n/people';
import { openStorm, type StormDesk } from './desk';

jest.setTimeout(300_000);

describe('a server that is killed', () => {
	let starter: StormDesk;
	beforeAll(async () => {
		starter = await openStorm(shortTimes);
	});
	afterAll(async () => await starter?.close());

	test('takes the ladder up again where it was, each step once', async () => {
		await starter.submit(inquiryFrom('Left Alone'));
		await climbed(starter, 'Left Alone');
		await starter.submit(inquiryFrom('Down Time'));
		await starter.kill();
		await starter.restart();
		await climbed(starter, 'Down Time');
		expect(await alertsAbout(starter, 'Left Alone')).toHaveLength(3);
	});

	test('goes on with whose turn it is', async () => {
		const owners: Array<string | undefined> = [];
		for (const [n, name] of namesOf(1, 6).entries()) {
			await starter.submit(inquiryFrom(name));
			owners.push((await recordsOf(starter, name))?.owners[0]);
			if (n === 2) {
				await starter.kill();
				await starter.restart();
			}
		}
		const team = ['ann', 'bo', 'cy'].map((who) => addressIn('storm', who));
		expect(owners.slice(0, 3).sort()).toEqual(team);
		expect(owners.slice(3)).toEqual(owners.slice(0, 3));
	});
});
