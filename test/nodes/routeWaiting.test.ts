import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Assignment } from '../../nodes/core/lead';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { noConditions } from '../../nodes/shared';
import { partAsRead } from './asRead';
import { jsonOf, runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const inquiries = (n: number) =>
	Array.from({ length: n }, (_, index) => ({
		lead: { id: `lead-${index}`, inquiryId: `inq-${index}`, country: 'DE' },
	})) as unknown as IDataObject[];

const run = async (parameters: IDataObject, items: IDataObject[]) =>
	jsonOf(
		await runNode({
			node: new LeadRouteAssign(),
			parameters: parameters as INodeParameters,
			items,
		}),
	);

const assignments = (items: IDataObject[] | undefined) =>
	(items ?? []).map((item) => partAsRead('assignment', item.assignment) as Assignment);

test('of one run the leads take turns as they were received, and leave as they came', async () => {
	const owners = { owner: [{ name: 'Ann', more: { dailyCap: 1, hours: 'always' } }] };
	const received = ['2026-03-02T09:30:00Z', '2026-03-02T09:10:00Z', 'at some time'];
	const items = inquiries(3).map((item, n) => ({
		lead: { ...(item.lead as IDataObject), receivedAt: received[n] },
	}));
	const outputs = await run({ owners } as unknown as IDataObject, items);
	const ids = outputs.map((some) => some.map(({ lead }) => (lead as IDataObject).inquiryId));
	expect(ids).toEqual([['inq-1'], [], ['inq-0', 'inq-2'], []]);
});

describe('a lead that nobody can take now', () => {
	const owners = {
		owner: [{ name: 'Ann', pools: 'Sales', more: { dailyCap: 1, hours: 'always' } }],
	};
	const whole = { owners, options: { whenNobody: 'wait', waitHours: 48 } };
	const inRule = (more: IDataObject) => ({
		...{ owners, otherwise: 'queue' },
		rules: {
			rule: [
				{
					...{ name: 'All', conditions: noConditions, assignTo: 'pool', target: 'Sales' },
					...more,
				},
			],
		},
	});

	test.each([
		['waits by the options', whole, 1],
		['waits by its rule', inRule({ whenNobody: 'wait', waitHours: 48 }), 1],
		['waits by the options behind its rule', { ...inRule({}), options: whole.options }, 1],
		['goes on by its rule', { ...inRule({ whenNobody: 'next' }), options: whole.options }, 2],
		['goes on where nothing is said', { owners }, 2],
	])('%s', async (_says, parameters, output) => {
		const outputs = await run(parameters as unknown as IDataObject, inquiries(2));
		const counts = [0, 0, 0, 0].map(
			(_none, index) => [0, output].filter((o) => o === index).length,
		);
		expect(outputs.map(({ length }) => length)).toEqual(counts);
		const [given] = assignments(outputs[output]);
		expect(given).toMatchObject(
			output === 1
				? {
						owner: null,
						queue: null,
						strategy: 'waiting',
						reason: expect.stringContaining('it waits'),
					}
				: { owner: null, queue: { name: 'Lead Desk' } },
		);
		expect(given?.waiting?.why).toEqual(
			output === 1
				? expect.stringContaining('has as many leads as their caps allow until')
				: undefined,
		);
	});

	test('for how long is refused by its label', async () => {
		const parameters = { owners, options: { whenNobody: 'wait', waitHours: 0 } };
		await expect(run(parameters as unknown as IDataObject, inquiries(2))).rejects.toMatchObject({
			message: expect.stringContaining('Wait at Most (Hours) is 0'),
		});
	});
});

test('List Waiting says who waits in the live workspace, in a report that leaves on Waiting', async () => {
	const owners = { owner: [{ name: 'Ann', more: { dailyCap: 1, hours: 'always' } }] };
	await run(
		{ owners, options: { whenNobody: 'wait', waitHours: 48 } } as unknown as IDataObject,
		inquiries(3),
	);
	const [assigned, reports, ...others] = await run(
		{ operation: 'listWaiting', waitingLimit: 1 } as unknown as IDataObject,
		[{ any: 'item' }],
	);
	expect([assigned, ...others].flat()).toEqual([]);
	expect(reports).toEqual([
		{
			any: 'item',
			waiting: {
				reason: expect.stringMatching(
					/^2 leads wait\. The longest of these: inq-1, for 0 min\. Everyone in the pool "All Owners" has/,
				),
				...{ total: 2, next: expect.any(String) },
				leads: [expect.objectContaining({ inquiryId: 'inq-1', for: 'All Owners' })],
			},
		},
	]);
	const { next } = reports?.[0]?.waiting as { next: string };
	const [, second] = await run({ operation: 'listWaiting', waitingAfter: next }, [{}]);
	expect(second).toMatchObject([{ waiting: { leads: [{ inquiryId: 'inq-2' }] } }]);
});
