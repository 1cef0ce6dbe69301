import type { Verdict } from '../../nodes/core/check';
import { parametersOf, readTemplate, type Template } from '../workflows/templates';
import {
	addressIn,
	eventually,
	goOn,
	inquiryFrom,
	openStarter,
	plainServer,
	type StarterDesk,
} from './desk';
import { recordsOf, shortTimes } from './ladder';

jest.setTimeout(180_000);

const node = (name: string, type: string, parameters: object, more: object = {}) => ({
	...{ id: name, name, type, typeVersion: 1, position: [0, 0], parameters },
	...more,
});

/** A webhook that asks Lead Route Assign what is wrong with its settings. */
const asking = {
	name: 'Check the settings',
	active: false,
	nodes: [
		node(
			'Ask',
			'n8n-nodes-base.webhook',
			{ httpMethod: 'GET', path: 'check-settings', responseMode: 'lastNode', options: {} },
			{ typeVersion: 2 },
		),
		node('Check', 'n8n-nodes-lead-ops.leadRouteAssign', {
			operation: 'checkSettings',
			owners: { owner: [{ name: 'Ann', email: 'ann@example', pools: 'Sales' }] },
			rules: {
				rule: [
					{
						...{ name: 'Bavaria', assignTo: 'pool', target: 'Slaes' },
						conditions: {
							options: { caseSensitive: false, leftValue: '', typeValidation: 'loose', version: 2 },
							conditions: [
								{
									...{ id: '1', leftValue: '={{ $json.lead.contry }}', rightValue: 'DE' },
									operator: { type: 'string', operation: 'equals' },
								},
							],
							combinator: 'and',
						},
					},
				],
			},
		}),
	],
	connections: { Ask: { main: [[{ node: 'Check', type: 'main', index: 0 }]] } },
	settings: { executionOrder: 'v1' },
} as unknown as Template;

test('Check Settings says all at once over HTTP, without a lead', async () => {
	const { api, add } = goOn(plainServer());
	const { id } = await add(asking);
	const response = await fetch(`${plainServer().baseUrl}/webhook/check-settings`);
	const { settings } = (await response.json()) as { settings: Verdict };
	await api.deactivate(id);
	expect(settings.ok).toBe(false);
	expect(settings.problems.map(({ code, where }) => `${code}: ${where}`)).toEqual([
		'address.malformed: Owners: row 1 (Ann)',
		'condition.unknownField: Rules: row 1 (Bavaria), condition 1',
		'pool.empty: Rules: row 1 (Bavaria)',
	]);
	expect(settings.problems.map(({ hint }) => hint)[1]).toBe('Did you mean lead.country?');
});

/** A starter, or another template, of which a node has a setting that cannot work. */
const openWrong = async (workspace: string, name: string, wrong: object, file?: string) =>
	await openStarter(plainServer(), workspace, {
		...(file && { template: readTemplate(file) }),
		change(template) {
			Object.assign(parametersOf(template, name), wrong);
		},
	});

test.each([
	[
		...['Give It an Owner', 'failing-owner', { fallbackQueue: '' }],
		'The lead is kept, and nobody has it yet',
	],
	[
		...['Clean Up the Lead', 'failing-intake', { defaultCountry: 'Atlantis' }],
		'This mail is all there is of it',
	],
	[
		...['Is This Person Known?', 'failing-match', { compare: [] }],
		'The lead is kept, and nobody has it yet',
	],
] as Array<[string, string, object, string]>)(
	'%s with a setting that cannot work: the visitor is thanked, the desk is told',
	async (name, workspace, wrong, state) => {
		const starter = await openWrong(workspace, name, wrong);
		const { status } = await starter.submit(inquiryFrom('Wanda Wrong'));
		const told = await starter.mail();
		await starter.close();
		expect(status).toBe(200);
		expect(told.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Please look: /)]);
		expect(told[0]?.text).toMatch(/Fallback Queue has no name|Atlantis|Compare/);
		expect(told[0]?.text).toContain(`What failed: ${name}`);
		expect(told[0]?.text).toContain(state);
		expect(told[0]?.text).toContain('wanda.wrong@wanda-wrong.example');
	},
);

/** A form that is not there any more. */
const noForm = { options: { form: "={{ $('A Form That Is Gone').params.options.path }}" } };

test.each([
	[
		'01-starter-lead-desk.json',
		'failing-late',
		async (starter: StarterDesk) => {
			return (await starter.submit(inquiryFrom('Lara Late'))).status;
		},
	],
	[
		'07-webhook-lead-desk.json',
		'failing-late-post',
		async ({ workspace }: StarterDesk) => {
			const {
				'Your name': name,
				Email: email,
				'How can we help?': message,
			} = inquiryFrom('Lara Late');
			const response = await fetch(`${plainServer().baseUrl}/webhook/${workspace}`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ name, email, message }),
			});
			return response.status;
		},
	],
] as Array<[string, string, (starter: StarterDesk) => Promise<number>]>)(
	'%s: what fails when the lead has an owner tells the desk and the owner, once, and what is true',
	async (file, workspace, send) => {
		const starter = await openWrong(workspace, 'Tell Owner and Sender', noForm, file);
		expect(await send(starter)).toBe(200);
		// The same once more is a replay of what is dealt with.
		expect(await send(starter)).toBe(200);
		const desk = await starter.mail(addressIn(workspace, 'lead-desk'));
		const owner = await starter.mail(addressIn(workspace, 'ann'));
		const found = await recordsOf(starter, 'Lara Late');
		await starter.close();
		expect(desk.map(({ subject }) => subject)).toEqual([
			'Please look: Lara Late could not be handled as usual',
		]);
		expect(desk[0]?.text).toContain('What failed: Tell Owner and Sender');
		expect(desk[0]?.text).toContain('Ann Lee has it');
		expect(desk[0]?.text).toMatch(/Due, with reminders as usual: \w/);
		expect(owner.map(({ subject }) => subject)).toEqual(['New lead: Lara Late']);
		// Nothing comes back of it by itself.
		expect(found?.inquiry).toMatchObject({ state: 'finished' });
	},
);

test('an inquiry that is posted and of which nothing is kept is to be posted again, and is told', async () => {
	const workspace = 'failing-post';
	const file = '07-webhook-lead-desk.json';
	const starter = await openWrong(
		workspace,
		'Clean Up the Lead',
		{ defaultCountry: 'Atlantis' },
		file,
	);
	const response = await fetch(`${plainServer().baseUrl}/webhook/${workspace}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', authorization: 'Bearer SECRET' },
		body: JSON.stringify({ name: 'Peter Post', email: 'peter@post.example' }),
	});
	const desk = await starter.mail(addressIn(workspace, 'lead-desk'));
	await starter.close();
	expect(response.status).toBe(500);
	expect(desk).toHaveLength(1);
	expect(desk[0]?.text).toMatch(/Atlantis[^]*may post it again[^]*peter@post\.example/);
	expect(desk[0]?.text).not.toContain('SECRET');
});

test('what fails in a run by hand is told as a test', async () => {
	const wrong = { defaultCountry: 'Atlantis' };
	const starter = await openWrong('failing-by-hand', 'Clean Up the Lead', wrong);
	const run = await starter.api.runManually(starter.workflowId, {
		trigger: 'Website Form',
		items: [{ ...inquiryFrom('Tina Trial'), submittedAt: new Date().toISOString() }],
	});
	if (!('executionId' in run)) throw new Error('The workflow did not run');
	await starter.api.finishedExecution(run.executionId);
	const told = await starter.mail();
	await starter.close();
	expect(told.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^TEST: Please look/)]);
});

test('what is due and fails is told once, and is done as soon as the setting is mended', async () => {
	const workspace = 'failing-ladder';
	const starter = await openStarter(plainServer(), workspace, {
		change(template) {
			shortTimes(template);
			Object.assign(parametersOf(template, 'Tell Them'), noForm);
		},
	});
	await starter.submit(inquiryFrom('Stefan Step'));
	const desk = async () => await starter.mail(addressIn(workspace, 'lead-desk'));
	const manager = async () => await starter.mail(addressIn(workspace, 'morgan'));
	const told = await eventually('the desk to hear of it', async () => {
		const all = (await desk()).filter(({ subject }) => /could not be done/.test(subject));
		return all.length > 0 && all;
	});
	expect(told[0]?.text).toContain('What failed: Tell Them');
	expect(await manager()).toEqual([]);

	const { nodes } = (await starter.api.workflow(starter.workflowId)) as Pick<Template, 'nodes'>;
	const mended = { options: { finishes: false } };
	await starter.api.updateWorkflow(starter.workflowId, {
		nodes: nodes.map((each) =>
			each.name === 'Tell Them' ? { ...each, parameters: { ...each.parameters, ...mended } } : each,
		),
	});
	await starter.api.publish(starter.workflowId);
	await eventually('the manager to hear of it', async () => (await manager()).length > 0, 60_000);
	// Each step once, however often it was tried.
	const steps = (await desk()).filter(({ subject }) => /could not be done/.test(subject));
	expect(new Set(steps.map(({ text }) => text)).size).toBe(steps.length);
	expect(await manager()).toHaveLength(1);
	await starter.close();
});
