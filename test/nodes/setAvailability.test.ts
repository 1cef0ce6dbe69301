import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { jsonOf, runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

let leads = 0;

/** Gives so many leads, and says who got them. */
async function assigned(n: number, nodeId = 'route', parameters: INodeParameters = {}) {
	const items = Array.from({ length: n }, () => {
		leads++;
		return { lead: { id: `lead-${leads}`, inquiryId: `inq-${leads}` } };
	});
	const owner = [
		{ name: 'Ann Lee', email: 'ann@example.com', backup: 'Bo Chan' },
		{ name: 'Bo Chan', email: 'bo@example.com' },
	];
	const outputs = await runNode({
		node: new LeadRouteAssign(),
		parameters: { owners: { owner }, ...parameters },
		items: items as unknown as IDataObject[],
		nodeId,
	});
	return jsonOf(outputs)
		.flat()
		.map((item) => item.assignment as { owner?: { name: string }; reason: string });
}

const namesOf = (assignments: ReadonlyArray<{ owner?: { name: string } }>) =>
	assignments.map(({ owner }) => owner?.name ?? null);

type Mode = Parameters<typeof runNode>[0]['mode'];

async function set(parameters: INodeParameters, mode: Mode = 'trigger') {
	const outputs = await runNode({
		node: new LeadRouteAssign(),
		parameters: { operation: 'setAvailability', ...parameters },
		items: [{}],
		mode,
	});
	return outputs[0]?.[0]?.json.availability as unknown as { set: boolean; reason: string };
}

const annAway = { availabilityOwner: 'ann lee', availabilityIs: 'away', availabilitySetBy: 'Bo' };
const forGood = { setForGood: true };

test('an owner who is set away gets nothing from any node of the workspace, and the reason says who said so', async () => {
	expect(namesOf(await assigned(2))).toEqual(['Ann Lee', 'Bo Chan']);
	expect(await set({ ...annAway, availabilityUntil: '2199-05-04', ...forGood })).toMatchObject({
		...{ set: true, owner: 'Ann Lee', available: false, setBy: 'Bo' },
		reason: 'Ann Lee is away until 4 May 2199 (set by Bo).',
	});
	expect(namesOf(await assigned(2))).toEqual(['Bo Chan', 'Bo Chan']);
	const rules = { rule: [{ name: 'Acme', assignTo: 'owner', target: 'Ann Lee' }] };
	const [named] = await assigned(1, 'another', { rules });
	expect(named).toMatchObject({
		owner: { name: 'Bo Chan' },
		reason:
			'Ann Lee, whom the rule names, is away until 4 May 2199 (set by Bo); rule "Acme": Bo Chan is the backup.',
	});
	expect(
		await set({ availabilityOwner: 'ann@example.com', availabilityIs: 'there', ...forGood }),
	).toMatchObject({ available: true, reason: 'Ann Lee is back.' });
	expect(namesOf(await assigned(2))).toContain('Ann Lee');
});

test('nothing is set before somebody switches it on, which then counts from a run by hand as well', async () => {
	await assigned(1);
	expect(await set(annAway)).toMatchObject({
		set: false,
		reason:
			'Nothing was set, because Set for Good is off. It would be: Ann Lee is away until further notice (set by Bo).',
	});
	expect(namesOf(await assigned(2))).toContain('Ann Lee');
	await set({ ...annAway, ...forGood }, 'manual');
	expect(namesOf(await assigned(2))).toEqual(['Bo Chan', 'Bo Chan']);
});

test('an absence that is to come hinders nobody before', async () => {
	await assigned(1);
	const days = { availabilityFrom: '2199-05-01', availabilityUntil: '2199-05-04' };
	expect(await set({ ...annAway, ...days, ...forGood })).toMatchObject({
		reason: 'Ann Lee is away from 1 May 2199 until 4 May 2199 (set by Bo).',
	});
	expect(namesOf(await assigned(2))).toContain('Ann Lee');
});

test('an absence that is put right ends when the newest word says, and the answer tells what it was', async () => {
	await assigned(1);
	await set({ ...annAway, availabilityUntil: '2199-05-04', ...forGood });
	const sooner = { ...annAway, availabilityUntil: '2199-01-02' };
	const said = 'Ann Lee is away until 2 Jan 2199 (set by Bo), and no longer until 4 May 2199.';
	expect((await set(sooner)).reason).toContain(said);
	expect((await set({ ...sooner, ...forGood })).reason).toBe(said);
	expect((await set({ ...sooner, ...forGood })).reason).not.toContain('no longer');
	const rules = { rule: [{ name: 'Acme', assignTo: 'owner', target: 'Ann Lee' }] };
	const [named] = await assigned(1, 'another', { rules });
	expect(named?.reason).toContain('away until 2 Jan 2199');
});

test.each([
	[
		'nobody',
		{ availabilityOwner: 'Ann Le' },
		'nobody in this workspace is called "Ann Le"',
		'Did you mean "Ann Lee"?',
	],
	[
		'an end that is over',
		{ availabilityUntil: '2020-01-01' },
		'Until: 2020-01-01 is over',
		'still to come',
	],
	[
		'an end that is no day',
		{ availabilityUntil: 'soon' },
		'Until: "soon" is no day that is sure',
		'Write a day',
	],
	[
		'a beginning that could be two days',
		{ availabilityFrom: '3/4/2199' },
		'From: "3/4/2199" is no day that is sure',
		'Write a day',
	],
	[
		'an end before the beginning',
		{ availabilityFrom: '5.5.2199', availabilityUntil: '4.5.2199' },
		'Until: 4.5.2199 is before From: 5.5.2199',
		'the first day under From',
	],
	[
		'half a name',
		{ availabilityOwner: 'Bo' },
		'nobody in this workspace is called "Bo"',
		'Did you mean "Bo Chan"?',
	],
])('%s is refused with what to do', async (_says, cells, message, hint) => {
	await assigned(1);
	await expect(set({ ...annAway, ...cells, ...forGood })).rejects.toMatchObject({
		message: expect.stringContaining(message),
		description: expect.stringContaining(hint),
	});
});

test.each(['4.5.2199', '2199-05-04', 'May 4, 2199', '2199/05/04', '2199-05-04T00:00:00'])(
	'the last day may be written %s',
	async (availabilityUntil) => {
		await assigned(1);
		expect(await set({ ...annAway, availabilityUntil })).toMatchObject({
			reason: expect.stringContaining('Ann Lee is away until 4 May 2199'),
		});
	},
);
