import { givenCategory } from '../../nodes/core/qualify';
import { outputNames } from '../../nodes/LeadFollowUp/description';
import { outputNames as timerOutputs } from '../../nodes/LeadTimerTrigger/description';
import { mayEnd, outputsOf } from './outputs';
import {
	followUpNodes,
	parametersOf,
	readTemplate,
	starterTemplate,
	templateFiles,
} from './templates';

/** A field of a form, as n8n keeps it. */
interface AskedField {
	fieldLabel?: string;
	fieldOptions?: { values: Array<{ option: string }> };
	requiredField?: boolean;
}

const ours = 'n8n-nodes-lead-ops.';

describe.each(templateFiles())('%s', (file) => {
	const template = readTemplate(file);
	const text = JSON.stringify(template);

	test('is not active, and carries no id and no credential', () => {
		expect(template.active).toBe(false);
		expect(template.id).toBeUndefined();
		expect(template.nodes.filter(({ credentials, webhookId }) => credentials ?? webhookId)).toEqual(
			[],
		);
	});

	test('names only example addresses', () => {
		const addresses = text.match(/[\w.+-]+@[\w.-]+\w/g) ?? [];
		expect(
			addresses.filter(
				(address) => !/@(.+\.)?(example\.(com|org|net)|company\.com|email\.com)$/.test(address),
			),
		).toEqual([]);
	});

	const notes = template.nodes
		.filter(({ type }) => type === 'n8n-nodes-base.stickyNote')
		.map(({ parameters: { content, color } }) => ({ content: String(content), color }));

	/** Colours of notes by their numbers in n8n. */
	const [yellow, white] = [1, 7];
	const lengthOf = (text: string) => text.trim().split(/\s+/).length;

	test('explains itself as n8n’s library asks: one yellow note of 100 to 300 words, short white ones', () => {
		const [overview, ...more] = notes.filter(({ color }) => color === yellow);
		expect(more).toEqual([]);
		expect(overview?.content).toMatch(
			/\nFor a [\s\S]*\n### How it works\n[\s\S]*\n### Setup\n[\s\S]*\n### Customise\n/,
		);
		const length = lengthOf(overview?.content ?? '');
		expect([length >= 100, length <= 300]).toEqual([true, true]);
		const sections = notes.filter(({ color }) => color !== yellow);
		for (const { content, color } of sections) {
			expect(color).toBe(white);
			expect(lengthOf(content)).toBeLessThan(50);
		}
	});

	/** A node with its name under it takes up so much of n8n's canvas. */
	const [wide, high] = [150, 120];

	test('no node stands on another, or on its name', () => {
		const nodes = template.nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote');
		const placed = nodes.map(({ name, position: [x = NaN, y = NaN] = [] }) => ({ name, x, y }));
		const stacked = placed.flatMap((one, at) =>
			placed
				.slice(at + 1)
				.filter(({ x, y }) => Math.abs(x - one.x) < wide && Math.abs(y - one.y) < high)
				.map(({ name }) => [one.name, name]),
		);
		expect(placed.filter(({ x, y }) => Number.isNaN(x + y))).toEqual([]);
		expect(stacked).toEqual([]);
	});

	/** The nodes that come right after one. */
	const behind = (name: string) =>
		(template.connections[name]?.main ?? []).flatMap((ends) =>
			(ends ?? []).flatMap(({ node }) => template.nodes.filter((each) => each.name === node)),
		);

	/** Pages that somebody opens by the signed link of a message to them: without it they do nothing. */
	const optOutPages = template.nodes.filter(
		({ name, type }) =>
			type === 'n8n-nodes-base.webhook' &&
			behind(name).some(({ parameters }) => parameters.kind === 'opted-out'),
	);

	test('lets nobody post who has no key, and answers on every way where it answers itself', () => {
		const webhooks = template.nodes.filter(
			({ type, parameters }) =>
				type === 'n8n-nodes-base.webhook' &&
				parameters.responseMode === 'responseNode' &&
				!optOutPages.some((page) => page.parameters === parameters),
		);
		for (const { name, parameters } of webhooks) {
			const hasLogin = ['headerAuth', 'basicAuth'].includes(String(parameters.authentication));
			expect(hasLogin || isTurnedAwayWithoutKey(name)).toBe(true);
		}
		if (webhooks.length === 0) return;
		const answers = template.nodes.filter(({ type }) => type.endsWith('.respondToWebhook'));
		// To whoever sends a lead; a CRM that tells what changed is told no inquiry.
		const ofLeads = answers.map(({ parameters }) => JSON.stringify(parameters));
		expect(new Set(ofLeads.filter((answer) => answer.includes('inquiry'))).size).toBe(1);
		const known = (template.connections['Is This Person Known?']?.main ?? []).map((ends) =>
			firstAnswerBehind(ends?.[0]?.node ?? ''),
		);
		expect(known).toEqual(known.map(() => expect.any(String)));
		expect(firstAnswerBehind('Start the Review Clock')).toEqual(expect.any(String));
	});

	/** Who can send no header says a key in what they send: nothing comes by that is not compared with it. */
	function isTurnedAwayWithoutKey(webhook: string): boolean {
		const [gate, ...more] = behind(webhook);
		if (gate?.type !== 'n8n-nodes-base.if' || more.length > 0) return false;
		const { conditions = [], combinator } = (gate.parameters.conditions ?? {}) as {
			conditions?: Array<{ leftValue: string; operator: { operation: string } }>;
			combinator?: string;
		};
		const [given = { leftValue: '' }] = conditions;
		const operations = conditions.map(({ operator }) => operator.operation);
		const [, otherwise] = template.connections[gate.name]?.main ?? [];
		const refusing = template.nodes.find(({ name }) => name === otherwise?.[0]?.node);
		return (
			combinator === 'and' &&
			// A key that nobody has set yet opens to nobody.
			operations.join() === 'notEmpty,equals' &&
			conditions.every(({ leftValue }) => leftValue === given.leftValue) &&
			JSON.stringify(refusing?.parameters.options) === '{"responseCode":401}' &&
			!(refusing && refusing.name in template.connections)
		);
	}

	/** The answer to the sender that a lead comes to first, by the first output of each node. */
	function firstAnswerBehind(name: string): string | undefined {
		const node = template.nodes.find((each) => each.name === name);
		if (!node || node.type.endsWith('.respondToWebhook')) return node?.name;
		return firstAnswerBehind(template.connections[name]?.main?.[0]?.[0]?.node ?? '');
	}

	test('gives every node a name of its own, not that of its type', () => {
		const names = template.nodes.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		const plain = template.nodes.filter(
			({ name, type }) =>
				type.startsWith(ours) &&
				name.replace(/ /g, '').toLowerCase() === type.slice(ours.length).toLowerCase(),
		);
		expect(plain).toEqual([]);
	});

	test('connects only nodes that are there, and every node but notes', () => {
		const names = new Set(template.nodes.map(({ name }) => name));
		const ends = Object.values(template.connections).flatMap((outputs) =>
			Object.values(outputs).flatMap((lists) =>
				lists.flatMap((list) => (list ?? []).map(({ node }) => node)),
			),
		);
		const connected = new Set([...Object.keys(template.connections), ...ends]);
		expect([...connected].filter((name) => !names.has(name))).toEqual([]);
		const loose = template.nodes.filter(
			({ name, type }) => type !== 'n8n-nodes-base.stickyNote' && !connected.has(name),
		);
		expect(loose).toEqual([]);
	});

	test('leads every answer of a node that decides somewhere, or it is said why not', () => {
		const open = template.nodes.flatMap((node) => {
			const kind = node.type.split('.').at(-1);
			const { main = [] } = template.connections[node.name] ?? {};
			return outputsOf(node)
				.filter((output, index) => {
					const isConnected = (main[index] ?? []).length > 0;
					const known = [`${kind}: ${output}`, `${file} ${kind}: ${output}`];
					return !isConnected && !known.some((each) => each in mayEnd);
				})
				.map((output) => `${node.name}: ${output}`);
		});
		expect(open).toEqual([]);
	});

	/** Where what fails at a node leads to; empty where it has no such output. */
	const failsTo = (name: string): string[] => {
		const node = template.nodes.find((each) => each.name === name);
		if (node?.onError !== 'continueErrorOutput') return [];
		const error = template.connections[name]?.main?.[outputsOf(node).length - 1] ?? [];
		return error.map((end) => end.node);
	};

	/** What notes what a CRM or a person tells: who told it hears that it failed, and tells it again. */
	const ofCrm = ['recordActivity', 'updateStatus', 'exportPerson'];

	/** Every node of the pack that does something with a lead, save where its trigger hears how it ended. */
	const withLeads = template.nodes.filter(
		({ type, parameters: { operation } }) =>
			type.startsWith(ours) &&
			!type.endsWith('Trigger') &&
			!['begin', 'done', 'list', 'recordDecision', 'answerDraft', ...ofCrm].includes(
				String(operation),
			),
	);
	const tellers = ['Tell the Desk It Failed', 'Tell the Desk a Step Failed'];

	/** Those that do what is due, of a clock by its ladder and of a follow-up by its plan. */
	const ofDue = withLeads
		.map(({ name }) => name)
		.filter((name) => !tellers.includes(name) && behindTimer().has(name));

	/** All nodes to which something leads that is due, but for a lead that goes through the flow again. */
	function behindTimer(): Set<string> {
		const timer = template.nodes.find(({ type }) => type === `${ours}leadTimerTrigger`);
		const waiting = timerOutputs.indexOf('Waiting Leads');
		const { main: due = [] } = template.connections[timer?.name ?? ''] ?? {};
		const look = due.filter((_, output) => output !== waiting);
		const found = new Set<string>();
		while (look.length > 0) {
			for (const { node } of look.pop() ?? []) {
				if (!found.has(node)) look.push(...(template.connections[node]?.main ?? []));
				found.add(node);
			}
		}
		return found;
	}

	test('leads what fails at any node on a lead’s way to the desk, each once for an inquiry', () => {
		const onWay = withLeads.filter(
			({ name }) => ![...ofDue, ...tellers, 'Clean Up the Lead'].includes(name),
		);
		expect(onWay.length).toBeGreaterThan(6);
		expect(ofDue.length).toBeGreaterThanOrEqual(4);
		const expected = [
			...onWay.map(({ name }) => [name, ['Tell the Desk It Failed']]),
			...ofDue.map((name) => [name, ['Tell the Desk a Step Failed']]),
			// Nothing is there yet that a step could be queued for.
			['Clean Up the Lead', ['Mail What Failed']],
			// The store is away: nothing can be queued, and the clock has its step tried again.
			['Tell the Desk It Failed', ['Mail What Failed']],
			['Tell the Desk a Step Failed', ['Let the Clock Try It Again']],
		];
		expect(expected.map(([name]) => [name, failsTo(String(name))])).toEqual(expected);
	});

	test('tells what fails with texts that cannot fail in the same way', () => {
		for (const name of tellers) {
			const { parameters } = template.nodes.find((each) => each.name === name) ?? {};
			expect(JSON.stringify(parameters)).not.toMatch(/\{link\}|\$\(/);
		}
	});

	test('has its clock try a step of the ladder again that failed', () => {
		const teller = template.nodes.find(({ name }) => name === 'Tell the Desk a Step Failed');
		// The inquiry goes on as it was.
		expect(teller?.parameters.options).toMatchObject({ finishes: false });
		const [queued, repeated] = template.connections[String(teller?.name)]?.main ?? [];
		for (const ends of [queued, repeated]) {
			expect(ends?.map(({ node }) => node)).toEqual(['Let the Clock Try It Again']);
		}
		const stop = template.nodes.find(({ name }) => name === 'Let the Clock Try It Again');
		expect(stop?.type).toBe('n8n-nodes-base.stopAndError');
	});

	test('answers 200 where an inquiry is kept or is told, and asks who posts for it again where not', () => {
		const isPosted = template.nodes.some(
			(node) => node.type === 'n8n-nodes-base.webhook' && !optOutPages.includes(node),
		);
		const after = behind('Mail What Failed').map(({ type }) => type);
		expect(after).toEqual(isPosted ? ['n8n-nodes-base.stopAndError'] : []);
	});

	test('marks what n8n mails itself about a run by hand', () => {
		const mail = template.nodes.find(({ name }) => name === 'Mail What Failed');
		expect(mail?.parameters.subject).toMatch(/^=\{\{ \$execution\.mode === 'test' \? 'TEST: '/);
	});

	test('gives a person who has to decide all that they need to do it by hand', () => {
		const asking = template.nodes.filter(({ name }) => /^Ask (a Person|in Slack)$/.test(name));
		expect(asking.length).toBeGreaterThan(0);
		for (const { parameters } of asking) {
			for (const needed of [
				...['problem.message', 'problem.hint', 'lead?.email', 'lead?.phone', 'lead?.message'],
				...['assignment?.owner?.name', 'delivery?.to', 'delivery?.subject', 'delivery?.text'],
				...['delivery?.step', 'delivery?.id'],
			]) {
				expect(parameters.text ?? parameters.bodyContent).toContain(`json.${needed}`);
			}
		}
	});

	test('lets somebody outside name a lead by a signed link only, and says what came of it', () => {
		const outside = template.nodes.filter(({ type }) => /\.(formTrigger|webhook)$/.test(type));
		const told = outside
			.flatMap(({ name }) => behind(name))
			.filter(({ type, parameters: { operation } }) => {
				return type === `${ours}leadSlaTimer` && (operation ?? 'start') !== 'start';
			});
		expect(told).not.toEqual([]);
		for (const { name, parameters } of told) {
			const isOnPage = optOutPages.some((page) =>
				behind(page.name).some((each) => each.name === name),
			);
			const token = isOnPage ? '={{ $json.query.token }}' : '={{ $json.token }}';
			expect(parameters).toMatchObject({ leadFrom: 'link', token });
			expect(parameters.linkHolder).toBe(isOnPage ? 'person' : undefined);
			const pages = (template.connections[name]?.main ?? []).map((ends) => ends?.[0]?.node);
			expect(new Set(pages).size).toBe(1);
			const page = JSON.stringify(
				template.nodes.find((node) => node.name === pages[0])?.parameters,
			);
			expect(page).toMatch(/\{\{ \$json\.sla\.answer\.title(?:\.replaceAll\('<', '&lt;'\))? \}\}/);
			expect(page).toContain("{{ $json.sla.answer.text.replaceAll('<', '&lt;') }}");
		}
	});

	test('follows up nobody but who is qualified', () => {
		const enrolling = template.nodes.filter(
			({ type, parameters }) =>
				type === `${ours}leadFollowUp` && parameters.operation === undefined,
		);
		for (const { name } of enrolling) {
			const before = template.nodes.filter((node) =>
				behind(node.name).some((each) => each.name === name),
			);
			expect(before.map(({ type }) => type)).toEqual(['n8n-nodes-base.filter']);
			expect(before[0]?.parameters.conditions).toMatchObject({
				conditions: [{ leftValue: '={{ $json.qualification?.verdict }}', rightValue: 'qualified' }],
			});
		}
	});

	test('follows up as the starter does, whose follow-up is shown at work', () => {
		const starter = starterTemplate();
		for (const name of followUpNodes) {
			const node = template.nodes.find((each) => each.name === name);
			expect(node?.parameters).toEqual({
				...parametersOf(starter, name),
				// The page for drafts is the starter's alone.
				...(name === 'Take the Next Attempt' &&
					template.name !== starter.name && {
						options: { optOutPage: "={{ $('Opt-Out Page').params.path }}" },
					}),
				...(name === 'Opt-Out Page' && { path: expect.stringMatching(/^[a-z-]+-opt-out$/) }),
				// Nobody is texted who has not agreed to it.
				...(name === 'Follow It Up' && sendsTexts && { options: { textsNeedConsent: true } }),
			});
			const { main = [] } = starter.connections[name] ?? {};
			const isText = (output: number) => outputNames.nextStep[output] === 'SMS';
			const ends = main.map((usual, output) =>
				// Where texts can go out they do, and nobody need send them by hand.
				name === 'Take the Next Attempt' && isText(output) && sendsTexts ? main[0] : usual,
			);
			expect(template.connections[name]?.main ?? []).toEqual(ends);
		}
	});

	/** Whether what is queued for the channel of texts goes out. */
	const sendsTexts = template.nodes.some(
		({ type, parameters }) =>
			type === `${ours}leadDeliveryTrigger` &&
			JSON.stringify(parameters.channels).includes('"SMS"'),
	);

	test('signs nobody off who only opens the page that a message names', () => {
		const asking = template.nodes.filter(
			({ parameters }) => (parameters.options as { optOutPage?: string } | undefined)?.optOutPage,
		);
		expect(asking).toHaveLength(optOutPages.length);
		for (const { name, parameters } of optOutPages) {
			expect(parameters).toMatchObject({
				multipleMethods: true,
				httpMethod: ['GET', 'HEAD', 'POST'],
			});
			expect(asking.map((node) => node.parameters.options)).toMatchObject([
				{ optOutPage: `={{ $('${name}').params.path }}` },
			]);
			const [opened, checked, posted] = behind(name);
			expect(checked).toBe(opened);
			expect(opened?.parameters.responseBody).toMatch(/<form method="post"><button/);
			expect(posted?.parameters).toMatchObject({ operation: 'recordActivity', kind: 'opted-out' });
		}
	});

	test('gives its link to owner and team, of the form that is there, and no ID', () => {
		expect(text).not.toMatch(/[?&]inquiry=/);
		const form = "={{ $('I Reached the Lead').params.options.path }}";
		const asking = template.nodes.filter(
			({ type, parameters }) =>
				type === `${ours}leadDeliver` &&
				/\{link\}|"audience":"escalation"/.test(JSON.stringify(parameters)),
		);
		expect(asking.length).toBeGreaterThan(3);
		for (const { parameters } of asking) expect(parameters.options).toMatchObject({ form });
		const path = template.nodes.find(({ name }) => name === 'I Reached the Lead')?.parameters
			.options;
		expect(path).toMatchObject({ path: expect.stringMatching(/^[\w-]+$/) });
	});

	test('lets whoever has read an inquiry say what it is about, where they say what they did', () => {
		const named = (name: string) => template.nodes.find((node) => node.name === name)?.parameters;
		const asked = named('I Reached the Lead')?.formFields as { values: AskedField[] };
		const about = asked.values.find(({ fieldLabel }) => fieldLabel === 'What was it about?');
		expect(about?.requiredField).toBeUndefined();
		const categories = about?.fieldOptions?.values.map(({ option }) => givenCategory(option));
		expect(categories).toEqual([
			...['sales', 'support', 'existing customer', 'hiring', 'partnership', 'vendor', 'spam'],
		]);
		expect(named('The Owner Acted')).toMatchObject({
			...{ operation: 'recordActivity', isAbout: "={{ $json['What was it about?'] }}" },
		});
	});

	test('has the desk say by a signed link whether two are one person, once it has seen both', () => {
		const named = (name: string) => template.nodes.find((node) => node.name === name)?.parameters;
		const form = named('One Person or Two?')?.options;
		expect(form).toMatchObject({ path: expect.stringMatching(/^[\w-]+-duplicate$/) });
		const duplicateForm = "={{ $('One Person or Two?').params.options.path }}";
		expect(named('Ask the Desk to Look')?.options).toMatchObject({ duplicateForm });
		const deciding = { operation: 'recordDecision', decisionFrom: 'link' };
		const [look, ...more] = template.nodes.filter(
			({ parameters: { operation } }) => operation === deciding.operation,
		);
		expect(look?.parameters).toEqual({ ...deciding, decisionToken: '={{ $json.token }}' });
		expect(more.map(({ parameters }) => parameters)).toEqual([
			{
				...{ ...deciding, writeForGood: true },
				decision: "={{ $json['Are they one person?'] }}",
				decisionToken: "={{ $('One Person or Two?').first().json.token }}",
				doneBy: "={{ $json['Your name'] }}",
			},
		]);
	});

	test('sends no draft by its page before its button is pressed, and as it was shown', () => {
		const answering = template.nodes.filter(
			({ parameters }) => parameters.operation === 'answerDraft',
		);
		const asking = template.nodes.filter(
			({ parameters }) => (parameters.options as { draftPage?: string } | undefined)?.draftPage,
		);
		if (answering.length + asking.length === 0) return;
		const form = 'A Draft to Look Over';
		expect(asking.map(({ parameters }) => parameters.options)).toMatchObject([
			{ draftPage: `={{ $('${form}').params.options.path }}` },
		]);
		expect(answering.map(({ parameters }) => parameters)).toEqual([
			{ operation: 'answerDraft', draftToken: '={{ $json.token }}' },
			{
				operation: 'answerDraft',
				draftAnswer: "={{ $json['Does it go out as it is?'] }}",
				draftToken: `={{ $('${form}').first().json.token }}`,
				by: "={{ $json['Your name'] }}",
			},
		]);
		const sending = behind(answering[1]?.name ?? '').map(({ type }) => type.split('.').at(-1));
		expect(sending).toEqual([...Array<string>(3).fill('leadDeliver'), 'form', 'form']);
	});

	test('writes with fixed texts, which a person reads and n8n need not evaluate', () => {
		// What the ladder says to a new owner stands in the ladder.
		const ofLadder = '={{ $json.escalation.subject }}';
		// What went wrong stands on the item, and no lead comes by there unless something did.
		const usual = template.nodes.filter(({ name }) => !tellers.includes(name));
		const written = usual.flatMap(({ parameters }) => {
			const { step: steps = [] } = (parameters.steps ?? {}) as { step?: Written[] };
			const { step: ladder = [] } = (parameters.ladder ?? {}) as { step?: Written[] };
			return [...steps, ...ladder].flatMap(({ subject = '', text = '', message = '' }) => [
				...[subject, text, message],
			]);
		});
		expect(written.filter((each) => each !== '').length).toBeGreaterThan(10);
		expect(written.filter((each) => /^=|\{\{/.test(each) && each !== ofLadder)).toEqual([]);
	});

	/** How a mail of the desk is sent, by the node that does it; Outlook writes the text of an HTML mail itself. */
	const sentBy: Readonly<Record<string, object>> = {
		'n8n-nodes-base.emailSend': {
			emailFormat: 'both',
			text: '={{ $json.delivery.text }}',
			html: '={{ $json.delivery.html }}',
			options: { replyTo: '={{ $json.delivery.replyTo }}' },
		},
		'n8n-nodes-base.microsoftOutlook': {
			bodyContent: '={{ $json.delivery.html }}',
			additionalFields: {
				bodyContentType: 'html',
				replyTo: '={{ $json.delivery.replyTo || [] }}',
			},
		},
	};

	test('sends its mails as text and as HTML, with a reply to who is meant', () => {
		const sending = template.nodes.filter(({ parameters }) =>
			JSON.stringify(parameters).includes('$json.delivery.html'),
		);
		expect(sending).toHaveLength(1);
		expect(sending[0]?.parameters).toMatchObject(sentBy[sending[0]?.type ?? ''] ?? { sentBy });
	});

	test('thanks no advertiser, and nobody who asks to be left alone', () => {
		const thanks = template.nodes.flatMap(({ parameters }) =>
			((parameters.steps ?? {}) as { step?: Written[] }).step?.filter(
				({ name }) => name === 'Receipt',
			),
		);
		const found = thanks.filter((step) => step !== undefined);
		expect(found).not.toEqual([]);
		for (const { notFor } of found)
			expect(notFor).toEqual(['spam', 'vendor', 'perhaps spam', 'opt-out']);
	});

	test('has nobody wait for a step that is not in its table, and no step twice', () => {
		for (const { parameters } of template.nodes) {
			const { step = [] } = (parameters.steps ?? {}) as {
				step?: Array<{ name: string; after?: string }>;
			};
			const names = step.map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
			for (const [index, { after }] of step.entries()) {
				if (after) expect(names.slice(0, index)).toContain(after);
			}
		}
	});
});

/** What a line of a table says. */
interface Written {
	name?: string;
	subject?: string;
	text?: string;
	message?: string;
	notFor?: string[];
}
