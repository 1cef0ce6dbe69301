import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Assignment } from '../../nodes/core/lead';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { partAsRead } from './asRead';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const owners = (...names: string[]): IDataObject => ({
	owner: names.map((name) => ({
		...{ name, email: `${name.toLowerCase()}@example.com`, more: { hours: 'always' } },
	})),
});

const lead = (n: number) => ({ lead: { id: `inq-${n}`, inquiryId: `inq-${n}` } });

async function run(
	parameters: IDataObject,
	items: IDataObject[] = [{}],
	mode: 'trigger' | 'manual' = 'trigger',
) {
	const node = new LeadRouteAssign();
	return jsonOf(
		await runNode({
			node,
			parameters: parameters as INodeParameters,
			items,
			nodeId: 'route',
			mode,
		}),
	);
}

/** What each output says, by the owner of each item that left there. */
const told = (outputs: IDataObject[][]) =>
	outputs.map((items) =>
		items.map((item) => {
			const { owner, queue } = partAsRead('assignment', item.assignment) as Assignment;
			return owner?.name ?? queue?.name;
		}),
	);

const assign = async (team: IDataObject, ...leads: IDataObject[]) => {
	await inDefaultStore(async (workspace) => {
		for (const item of leads) {
			const { inquiryId } = item.lead as { inquiryId: string };
			await workspace('default').inquiries.keepItem(inquiryId, inquiryId, 1, item);
		}
	});
	return await run({ owners: team }, leads);
};

test('a lead in a queue is the first one’s who claims it; the second leaves on Ended, told who has it', async () => {
	await run({ owners: owners('Ann', 'Bo'), otherwise: 'queue' }, [lead(1)]);
	const claims = await run({ operation: 'claim', handOverOwner: '={{ $json.by }}' }, [
		...[
			{ ...lead(1), by: 'Bo' },
			{ ...lead(1), by: 'ann@example.com' },
		],
	]);
	expect(told(claims)).toEqual([['Bo'], [], [], ['Bo']]);
	expect(claims[3]?.[0]).toMatchObject({
		assignment: { reason: 'Bo has this lead already, so ann@example.com does not get it.' },
	});
});

test('a lead that its owner declines is the next one’s, up to the most of a day', async () => {
	await run({ owners: owners('Ann') }, [lead(1), lead(2)]);
	await run({ owners: owners('Ann', 'Bo') }, [lead(3)]);
	const decline = { operation: 'decline', handOverOwner: 'Ann', mostDeclines: 1 };
	expect(told(await run(decline, [lead(1), lead(2)]))).toEqual([['Bo'], [], [], ['Ann']]);
});

test('a lead that is given to somebody by name is theirs; who has it already leaves on Ended', async () => {
	const inCrm = (...names: string[]) => ({
		owner: names.map((name, n) => ({ name, more: { hours: 'always', crmId: String(101 + n) } })),
	});
	await run({ owners: inCrm('Ann') }, [lead(1), lead(2), lead(3)]);
	await run({ owners: inCrm('Ann', 'Bo') }, [lead(4)]);
	const give = { operation: 'reassign', reassignTo: 'owner', reassignOwner: '={{ $json.to }}' };
	const items = ['Bo', '102', '101'].map((to, n) => ({ ...lead(n + 1), to }));
	expect(told(await run(give, items))).toEqual([['Bo', 'Bo'], [], [], ['Ann']]);
});

test('who asks for nobody is told to say who', async () => {
	await run({ owners: owners('Ann') }, [lead(1)]);
	await expect(
		run({ operation: 'claim', handOverOwner: '={{ $json.by }}' }, [lead(1)]),
	).rejects.toMatchObject({
		message: 'Owner is empty',
		description: expect.stringContaining('name, an email or an ID'),
	});
});

describe('moving leads away', () => {
	const move = { operation: 'moveAway', handOverOwner: 'Ann' };

	test('says first who would get which, and changes nothing; then it does, also by hand', async () => {
		await assign(owners('Ann'), lead(1), lead(2), lead(3));
		await assign(owners('Bo', 'Cy'), lead(4));
		for (const mode of ['trigger', 'manual'] as const) {
			const said = await run(move, [{}], mode);
			expect(said.map(({ length }) => length)).toEqual([0, 0, 0, 3]);
			const [first] = said[3] ?? [];
			expect(first).toMatchObject({
				lead: { inquiryId: 'inq-1' },
				handOver: {
					...{ from: 'Ann', forGood: false, would: { owner: expect.any(String), queue: null } },
					reason: expect.stringMatching(
						/^Nothing was moved, because Move for Good is off\. It would be: Ann hands over /,
					),
				},
			});
			const { assignment } = first as { assignment?: Assignment };
			expect(assignment?.owner?.name ?? 'Ann').toBe('Ann');
		}
		const moved = await run({ ...move, moveForGood: true }, [{}], 'manual');
		expect(new Set(told(moved)[0])).toEqual(new Set(['Bo', 'Cy']));
		const after = await run({ ...move, moveForGood: true });
		expect(after[3]).toMatchObject([
			{ handOver: { reason: 'Ann has no open leads to move.', hasMore: false } },
		]);
	});

	test('of somebody who was never an owner there are none', async () => {
		const [, , , ended] = await run({ ...move, handOverOwner: 'zed@example.com' });
		expect(ended).toMatchObject([
			{ handOver: { reason: expect.stringContaining('zed@example.com was never an owner') } },
		]);
	});
});
