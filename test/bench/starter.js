'use strict';

/**
 * What the benchmarks in the real server share: the starter in the shapes that they compare, and
 * somebody who fills in its form.
 */
const fs = require('node:fs');
const path = require('node:path');
const { rootDir } = require('../../host/lib/paths.js');

/** @typedef {import('../../host/lib/api.js').Json} Json */

/** @returns {Json} */
const starter = () =>
	JSON.parse(fs.readFileSync(path.join(rootDir, 'workflows', '01-starter-lead-desk.json'), 'utf8'));

/** The node that queues what owner and sender are told. */
const teller = 'Tell Owner and Sender';

/** @type {Json} */
const nothing = { type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} };

/**
 * How owner and sender are told: through the outbox; queued, and nobody sends it; by mail nodes at
 * the end of the lead's own execution; not at all.
 * @typedef {'sent' | 'queued' | 'in the run' | 'untold'} Telling
 */

/**
 * The starter under another path and in a workspace of its own, both called the same.
 *
 * @param {string} name
 * @param {Telling} telling
 */
function starterAs(name, telling) {
	const template = starter();
	template.name = name;
	template.nodes = template.nodes.filter(
		(/** @type {Json} */ { type }) => !type.endsWith('stickyNote'),
	);
	for (const { parameters, name: node } of template.nodes) {
		if (node === 'Website Form') parameters.options.path = name;
		if (node === 'I Reached the Lead') parameters.options.path = `${name}-acted`;
		if (node === 'Opt-Out Page') parameters.path = `${name}-opt-out`;
		if (node === 'One Person or Two?') parameters.options.path = `${name}-duplicate`;
		if (node === 'Clean Up the Lead') {
			parameters.options = { ...parameters.options, workspace: name };
		}
		if (node === 'Time Is Up' || node === 'Send What Is Queued') parameters.workspace = name;
	}
	if (telling !== 'sent') leaveOut(template, 'Send What Is Queued');
	if (telling === 'untold') replace(template, teller, nothing);
	if (telling === 'in the run') mailInTheRun(template);
	return template;
}

/**
 * @param {Json} template
 * @param {string} name
 */
function leaveOut(template, name) {
	template.nodes = template.nodes.filter((/** @type {Json} */ node) => node.name !== name);
	delete template.connections[name];
}

/**
 * @param {Json} template
 * @param {string} name
 * @param {Json} by
 */
function replace(template, name, by) {
	template.nodes = template.nodes.map((/** @type {Json} */ node) =>
		node.name === name ? { ...node, ...by } : node,
	);
}

/**
 * Puts a mail node for each message where they were queued, with the same words.
 *
 * @param {Json} template
 */
function mailInTheRun(template) {
	const queue = template.nodes.find((/** @type {Json} */ { name }) => name === teller);
	const sender = template.nodes.find((/** @type {Json} */ { name }) => name === 'Send the Message');
	const [alert, confirmation] = queue.parameters.steps.step;
	/** @param {Json} step @param {string} toEmail */
	const mailOf = ({ subject, text }, toEmail) => ({
		...{ type: sender.type, typeVersion: sender.typeVersion, credentials: sender.credentials },
		parameters: {
			...sender.parameters,
			...{ fromEmail: 'desk@example.com', toEmail, subject, text },
		},
	});
	const thanks = 'Thank the Sender';
	const item = "$('Start the Clock').item.json";
	template.nodes.push({
		...{ ...queue, id: 'thank-the-sender', name: thanks },
		...mailOf(
			{ ...confirmation, text: confirmation.text.replaceAll('$json', item) },
			`={{ ${item}.lead.email }}`,
		),
	});
	replace(template, teller, mailOf(alert, '={{ $json.assignment.owner.email }}'));
	template.connections[teller] = { main: [[{ node: thanks, type: 'main', index: 0 }]] };
}

const syllables = 'ka lo mi ru te so va ne pi du ba ge fo hi ju ly'.split(' ');

/**
 * A name that no other number has, so that nobody is taken for somebody else.
 *
 * @param {number} n
 * @returns {string}
 */
function invented(n) {
	let name = '';
	for (let rest = n + 16 ** 4; rest > 0; rest = Math.floor(rest / 16)) name += syllables[rest % 16];
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * A workflow of nodes, each followed by the next.
 *
 * @type {(nodes: Json[]) => Json}
 */
const chain = (nodes) => ({
	nodes: nodes.map((node, index) => ({
		...{ id: node.name, typeVersion: 1, position: [220 * index, 0], parameters: {} },
		...node,
	})),
	connections: Object.fromEntries(
		nodes
			.slice(0, -1)
			.map(({ name }, index) => [
				name,
				{ main: [[{ node: nodes[index + 1]?.name, type: 'main', index: 0 }]] },
			]),
	),
	active: false,
	settings: { executionOrder: 'v1' },
});

/**
 * The starter's form, and behind it as many nodes as a lead of the starter goes through, which do
 * nothing.
 */
function emptyWorkflow() {
	const form = structuredClone(
		starter().nodes.find((/** @type {Json} */ { name }) => name === 'Website Form'),
	);
	form.parameters.options.path = 'empty';
	const steps = Array.from({ length: 7 }, (_, index) => ({
		...nothing,
		name: `Step ${index + 1}`,
	}));
	return { ...chain([form, ...steps]), name: 'Empty chain' };
}

/**
 * Posts the form's fields as its page would, without asking for the page each time.
 *
 * @param {string} baseUrl
 */
function poster(baseUrl) {
	let n = 0;
	return async (/** @type {string} */ formPath) => {
		n += 1;
		const values = [
			`Lead Number${n}`,
			`lead${n}@company${n}.example`,
			`+4930${901820 + n}`,
			`Company ${n}`,
			'Germany',
			'Please send us a quote.',
		];
		const body = new FormData();
		values.forEach((value, index) => body.append(`field-${index}`, value));
		const response = await fetch(`${baseUrl}/form/${formPath}`, { method: 'POST', body });
		await response.text();
		if (!response.ok) throw new Error(`POST ${formPath}: ${response.status}`);
	};
}

module.exports = { chain, emptyWorkflow, invented, poster, starterAs };
