/** What everybody changes first, changed on the screen by somebody who does not program. */
import { attemptAsync } from '../../nodes/core/attempt';
import {
	eventually,
	inquiryFrom,
	openStarter,
	plainServer,
	type StarterDesk,
	type Submission,
} from './desk';
import { browserPath } from './browser';
import { addRow, Editor, fillIn } from './editor';
import { recordsOf } from './ladder';

jest.setTimeout(180_000);

const program = browserPath();

/** A machine without a browser has no editor. */
(program ? describe : describe.skip)('the starter in the editor', () => {
	let starter: StarterDesk;
	let editor: Editor;
	beforeAll(async () => {
		const server = plainServer();
		starter = await openStarter(server, 'in-the-editor');
		editor = await Editor.open(program ?? '', server, starter.workflowId);
	});
	afterAll(async () => {
		await editor?.close();
		// n8n lets nobody change a workflow that it takes to be open in an editor.
		await eventually(
			'n8n to see that the editor is closed',
			async () => (await attemptAsync(async () => await starter?.close())).ok,
		);
	});

	/** What became of the next lead. */
	const nextLead = async (name: string, more: Partial<Submission> = {}) => {
		await starter.submit({ ...inquiryFrom(name), ...more });
		return await recordsOf(starter, name);
	};

	test('a new colleague gets leads, and Bavaria goes to her pool', async () => {
		await editor.change('Give It an Owner', async (panel) => {
			await addRow(panel, 'owners');
			await fillIn(panel, 'name', 'Di Roy', 'owners');
			await fillIn(panel, 'email', 'di@example.com', 'owners');
			await fillIn(panel, 'pools', 'South', 'owners');
			await fillIn(panel, 'target', 'South', 'rules');
		});
		await editor.publish();
		const bavarian = await nextLead('Max Bayer', { 'State or region': 'Bayern' });
		expect(bavarian?.assignment).toMatchObject({
			...{ owner: { name: 'Di Roy' }, rule: 'Bavaria', pool: 'South' },
		});
		const other = await nextLead('Hanna Hanse', { 'State or region': 'Hamburg' });
		expect(other?.assignment).toMatchObject({ pool: 'Sales' });
	});

	test('leads are answered within 15 minutes, and not on a day that is closed', async () => {
		await editor.change('Start the Clock', async (panel) => await fillIn(panel, 'amount', '15'));
		await editor.publish();
		const [quick] = (await nextLead('Quick Quinn'))?.clocks ?? [];
		expect(quick?.target).toEqual({ amount: 15, unit: 'businessMinutes' });

		const dayOf = (at = '') =>
			new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(at));
		const closed = dayOf(quick?.dueAt);
		await editor.change('Time Is Up', async (panel) => {
			await addRow(panel, 'holidays');
			await fillIn(panel, 'date', closed, 'holidays');
		});
		await editor.publish();
		const [later] = (await nextLead('Later Lou'))?.clocks ?? [];
		expect(dayOf(later?.dueAt) > closed).toBe(true);
	});
});
