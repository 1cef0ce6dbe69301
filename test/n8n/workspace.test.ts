import { inquiryFrom, openStarter, plainServer, starterIn, type StarterDesk } from './desk';
import { recordsOf } from './ladder';

jest.setTimeout(180_000);

describe('what the people of a workspace say once', () => {
	let starter: StarterDesk;
	beforeAll(async () => {
		starter = await openStarter(plainServer(), 'said-once');
	});
	afterAll(async () => await starter?.close());

	/** The hours by which the clock of somebody who asks now counts. */
	const hoursOfNext = async (name: string) => {
		expect((await starter.submit(inquiryFrom(name))).status).toBe(200);
		const clock = (await recordsOf(starter, name))?.clocks[0];
		return clock?.calendar;
	};

	/** Edits the trigger as somebody would in the editor, and publishes the workflow. */
	const say = async (said: object) => {
		const { api, workflowId } = starter;
		const { nodes } = (await api.workflow(workflowId)) as {
			nodes: Array<{ name: string; parameters: object }>;
		};
		await api.updateWorkflow(workflowId, {
			nodes: nodes.map((node) =>
				node.name === 'Time Is Up'
					? { ...node, parameters: { ...node.parameters, ...said } }
					: node,
			),
		});
		await api.publish(workflowId);
	};

	test('hours that are edited in the trigger count for the next clock, and the one that runs keeps its own', async () => {
		const asShipped = {
			timeZone: 'Europe/Berlin',
			weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
		};
		expect(await hoursOfNext('Before The Change')).toEqual(asShipped);
		await say({
			timeZone: 'Asia/Tokyo',
			weeklyHours: { hours: [{ days: [2, 4], from: '10:00', to: '12:00' }] },
			holidayCountry: 'JP',
		});
		expect(await hoursOfNext('After The Change')).toEqual({
			timeZone: 'Asia/Tokyo',
			weekly: [{ days: [2, 4], from: '10:00', to: '12:00' }],
			publicHolidays: { country: 'JP' },
		});
		expect((await recordsOf(starter, 'Before The Change'))?.clocks[0]?.calendar).toEqual(asShipped);
	});

	test('another workflow that forgot to name its own workspace is not published, and changes nothing for the first', async () => {
		const second = await starter.add(
			{ ...starterIn('said-twice'), nodes: ofTheFirst(starterIn('said-twice').nodes) },
			{ publish: false },
		);
		// n8n tries it several times, and may give up for the time that takes.
		await expect(starter.api.publish(second.id)).rejects.toThrow('could not be published');
		await starter.api.deactivate(second.id);
		expect(await hoursOfNext('Still Served')).toMatchObject({ timeZone: 'Asia/Tokyo' });
	});
});

/** The same nodes on the first workflow's workspace. */
const ofTheFirst = (nodes: ReturnType<typeof starterIn>['nodes']) =>
	nodes.map((node) =>
		node.name === 'Time Is Up'
			? { ...node, parameters: { ...node.parameters, workspace: 'said-once' } }
			: node,
	);
