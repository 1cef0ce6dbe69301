'use strict';

/**
 * The desk in the real server, beside the same form with seven nodes that pass items through.
 */
const fs = require('node:fs');
const path = require('node:path');
const { openDesk } = require('../../host/lib/desk.js');
const { rootDir } = require('../../host/lib/paths.js');
const { freePort } = require('../../host/lib/ports.js');
const { startN8n } = require('../../host/lib/server.js');
const { median, timed } = require('./statistics.js');

const pairs = 50;
const connections = 10;
const mailType = 'n8n-nodes-base.emailSend';

/** @typedef {import('../../host/lib/api.js').Json} Json */

/** @returns {Json} */
const starter = () =>
	JSON.parse(fs.readFileSync(path.join(rootDir, 'workflows', '01-starter-lead-desk.json'), 'utf8'));

/**
 * The starter under another path, with its mail nodes or without.
 *
 * @param {string} name
 * @param {string} formPath
 * @param {{ mail: boolean }} options
 */
function deskWorkflow(name, formPath, { mail }) {
	const template = starter();
	template.name = name;
	template.nodes = template.nodes
		.filter((/** @type {Json} */ { type }) => !type.endsWith('stickyNote'))
		.map((/** @type {Json} */ node) =>
			node.type === mailType && !mail
				? { ...node, type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} }
				: node,
		);
	for (const { parameters, name: node } of template.nodes) {
		if (node === 'Website Form') parameters.options.path = formPath;
		if (node === 'I Reached the Lead') parameters.options.path = `${formPath}-acted`;
		if (node === 'Clean Up the Lead') {
			parameters.options = { ...parameters.options, workspace: formPath };
		}
		if (node === 'Time Is Up') parameters.workspace = formPath;
	}
	return template;
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

/** The same form, then seven nodes that do nothing. */
function emptyWorkflow() {
	const form = structuredClone(
		starter().nodes.find((/** @type {Json} */ { name }) => name === 'Website Form'),
	);
	form.parameters.options.path = 'empty';
	const steps = Array.from({ length: 7 }, (_, index) => ({
		id: `step-${index}`,
		name: `Step ${index + 1}`,
		type: 'n8n-nodes-base.noOp',
		typeVersion: 1,
		position: [220 * (index + 1), 0],
		parameters: {},
	}));
	const nodes = [form, ...steps];
	const connections = Object.fromEntries(
		nodes
			.slice(0, -1)
			.map(({ name }, index) => [
				name,
				{ main: [[{ node: nodes[index + 1].name, type: 'main', index: 0 }]] },
			]),
	);
	return {
		name: 'Empty chain',
		nodes,
		connections,
		active: false,
		settings: { executionOrder: 'v1' },
	};
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

/**
 * @param {(formPath: string) => Promise<void>} post
 * @param {string} formPath
 */
async function perSecond(post, formPath, total = 200) {
	let left = total;
	const worker = async () => {
		while (left-- > 0) await post(formPath);
	};
	const ms = await timed(
		async () => await Promise.all(Array.from({ length: connections }, worker)),
	);
	return (total / ms) * 1000;
}

/** @param {(line: string) => void} log */
async function formToEnd(log) {
	const desk = await openDesk({
		workflows: [
			deskWorkflow('Desk', 'desk', { mail: false }),
			deskWorkflow('Desk with mail', 'desk-mail', { mail: true }),
			emptyWorkflow(),
		],
	});
	try {
		const post = poster(desk.server.baseUrl);
		const paths = ['empty', 'desk', 'desk-mail'];
		for (const formPath of [...paths, ...paths, ...paths]) await post(formPath);
		const times = Object.fromEntries(
			paths.map((formPath) => [formPath, /** @type {number[]} */ ([])]),
		);
		const timesOf = (/** @type {string} */ formPath) => times[formPath] ?? [];
		for (let pair = 0; pair < pairs; pair++) {
			for (const formPath of paths)
				timesOf(formPath).push(await timed(async () => await post(formPath)));
		}
		const ratio = (/** @type {string} */ formPath) =>
			median(timesOf(formPath).map((ms, i) => ms / (timesOf('empty')[i] ?? NaN)));
		log(`  form to end, median of ${pairs}: empty chain ${median(timesOf('empty')).toFixed(1)} ms`);
		for (const formPath of ['desk', 'desk-mail']) {
			log(
				`  ${formPath}: ${median(timesOf(formPath)).toFixed(1)} ms, ${ratio(formPath).toFixed(2)} x the empty chain`,
			);
		}
		for (const formPath of paths) {
			log(
				`  ${formPath}: ${(await perSecond(post, formPath)).toFixed(0)} leads/s at ${connections} connections`,
			);
		}
	} finally {
		await desk.close();
	}
}

/**
 * 2,000 leads in one execution: what n8n itself says that each node took.
 *
 * @param {(line: string) => void} log
 */
async function batch(log) {
	const leads = 2000;
	const template = deskWorkflow('Batch', 'unused', { mail: false });
	const chain = [
		'Clean Up the Lead',
		'Is This Person Known?',
		'Is It a Sales Lead?',
		'Give It an Owner',
		'Start the Clock',
	];
	template.nodes = template.nodes.filter((/** @type {Json} */ { name }) => chain.includes(name));
	template.connections = Object.fromEntries(
		Object.entries(template.connections)
			.filter(([name]) => chain.includes(name))
			.map(([name, { main }]) => [
				name,
				{
					main: main.map((/** @type {Json[] | null} */ ends) =>
						(ends ?? []).filter(({ node }) => chain.includes(node)),
					),
				},
			]),
	);
	template.nodes.push(
		{
			id: 'hook',
			name: 'Hook',
			type: 'n8n-nodes-base.webhook',
			typeVersion: 2,
			position: [0, 0],
			parameters: {
				path: 'batch',
				httpMethod: 'POST',
				responseMode: 'lastNode',
				responseData: 'noData',
			},
		},
		{
			id: 'split',
			name: 'Split',
			type: 'n8n-nodes-base.splitOut',
			typeVersion: 1,
			position: [110, 0],
			parameters: { fieldToSplitOut: 'body.leads', options: {} },
		},
	);
	template.connections.Hook = { main: [[{ node: 'Split', type: 'main', index: 0 }]] };
	template.connections.Split = { main: [[{ node: chain[0], type: 'main', index: 0 }]] };

	const desk = await openDesk({ workflows: [template], env: { N8N_PAYLOAD_SIZE_MAX: '64' } });
	try {
		for (let run = 0; run < 3; run++) {
			const body = {
				leads: Array.from({ length: leads }, (_, n) => ({
					name: `${invented(run * leads + n)} ${invented((run * leads + n) * 31)}`,
					email: `lead${run}-${n}@company-${run}-${n}.example`,
					phone: `+4930${1_000_000 + run * leads + n}`,
					company: `${invented((run * leads + n) * 17)}werk GmbH`,
					country: 'Germany',
					message: 'Please send us a quote for forty licences.',
				})),
			};
			const response = await fetch(`${desk.server.baseUrl}/webhook/batch`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(body),
			});
			if (!response.ok) throw new Error(`POST batch: ${response.status} ${await response.text()}`);
			const [workflow] = desk.workflows;
			const [finished] = await desk.api.finishedExecutions(workflow?.id ?? '', run + 1);
			const { data } = await desk.api.execution(finished?.id);
			const runs = data.resultData.runData;
			const times = chain.map((name) => runs[name]?.[0]?.executionTime ?? NaN);
			const started = runs['Start the Clock']?.[0]?.data.main[0]?.length;
			const total = times.reduce((sum, ms) => sum + ms, 0);
			log(
				`  ${leads} leads in one execution, run ${run + 1}: ${total} ms of node time (${chain.map((name, i) => `${name} ${times[i]}`).join(', ')}); ${started} clocks started`,
			);
		}
	} finally {
		await desk.close();
	}
}

/**
 * How long the server takes to be ready with the pack and without it, in turn.
 *
 * @param {(line: string) => void} log
 */
async function start(log) {
	const desk = await openDesk();
	const folder = desk.userFolder;
	await desk.server.stop();
	const packFolder = path.join(folder, '.n8n', 'nodes');
	const away = path.join(folder, 'nodes-away');
	const bootMs = async () => {
		const ports = { port: await freePort(), runnersPort: await freePort() };
		const begun = performance.now();
		const server = await startN8n({
			userFolder: folder,
			...ports,
			env: { N8N_DISABLE_UI: 'true' },
		});
		const ms = performance.now() - begun;
		await server.stop();
		return ms;
	};
	try {
		const differences = [];
		for (let run = 0; run < 7; run++) {
			fs.renameSync(packFolder, away);
			const without = await bootMs();
			// n8n has made itself an empty one meanwhile, and nothing is renamed onto a folder with files.
			fs.rmSync(packFolder, { recursive: true, force: true });
			fs.renameSync(away, packFolder);
			const withPack = await bootMs();
			differences.push(withPack - without);
		}
		log(
			`  the pack adds ${median(differences).toFixed(0)} ms to the server's start (median of 7 pairs: ${differences.map((ms) => ms.toFixed(0)).join(', ')})`,
		);
	} finally {
		await desk.close();
	}
}

/** @param {(line: string) => void} log */
async function bench(log) {
	await formToEnd(log);
	await batch(log);
	await start(log);
}

module.exports = { bench };
