import type { Verdict } from '../../nodes/core/check';
import type { Template } from '../workflows/templates';
import { goOn, inquiryFrom, openStarter, plainServer } from './desk';

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
		'pool.empty: Rules: row 1 (Bavaria)',
		'address.malformed: Owners: row 1 (Ann)',
		'condition.unknownField: Rules: row 1 (Bavaria), condition 1',
	]);
	expect(settings.problems.map(({ hint }) => hint)[2]).toBe('Did you mean lead.country?');
});

test.each([
	['Give It an Owner', 'failing-owner', { otherwise: 'pool', otherwisePool: 'Nobody' }],
	['Clean Up the Lead', 'failing-intake', { defaultCountry: 'Atlantis' }],
])(
	'%s with a setting that cannot work: the visitor is thanked, the desk is told',
	async (name, workspace, wrong) => {
		const starter = await openStarter(plainServer(), workspace, {
			change(template) {
				const failing = template.nodes.find((each) => each.name === name);
				Object.assign(failing?.parameters ?? {}, wrong);
			},
		});
		const { status } = await starter.submit(inquiryFrom('Wanda Wrong'));
		const told = await starter.mail();
		await starter.close();
		expect(status).toBe(200);
		expect(told.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Please look: /)]);
		expect(told[0]?.text).toMatch(/Nobody|Atlantis/);
		expect(told[0]?.text).toContain('wanda.wrong@wanda-wrong.example');
	},
);
