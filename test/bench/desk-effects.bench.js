'use strict';

const fs = require('node:fs');
const { openDesk } = require('../../host/lib/desk.js');
const { sleep } = require('../../host/lib/wait.js');
const { chain, poster, starterAs } = require('./starter.js');
const { median } = require('./statistics.js');

/** @typedef {import('../../host/lib/api.js').Json} Json */
/** @typedef {import('../../host/lib/desk.js').Desk} Desk */

const rounds = 7;
const messages = 60;
const leads = 15;
const atOnce = 5;
const bar = 1.2;

/** How long n8n may still be writing down runs whose mail has come. */
const settledMs = 1_500;

/** The kernel counts a process's time in hundredths of a second. */
const tickMs = 10;

/**
 * The CPU time that a process has had so far, as Linux tells it.
 *
 * @param {number} pid
 * @returns {number} milliseconds
 */
function cpuOf(pid) {
	const [, rest = ''] = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
	const [user = NaN, system = NaN] = rest.split(' ').slice(11, 13).map(Number);
	return (user + system) * tickMs;
}

/** @type {(path: string) => Json} answers as soon as it has been called */
const webhook = (path) => ({
	...{ name: 'Hook', type: 'n8n-nodes-base.webhook', typeVersion: 2 },
	parameters: { path, httpMethod: 'POST', options: {} },
});

/**
 * The same sender, with the same words, in both workflows.
 *
 * @type {(from: string) => Json}
 */
const sender = (from) => ({
	...{ name: 'Send', type: 'n8n-nodes-base.emailSend', typeVersion: 2.1 },
	parameters: {
		...{ fromEmail: 'desk@example.com', emailFormat: 'text' },
		...{
			toEmail: `={{ ${from}.to }}`,
			subject: `={{ ${from}.subject }}`,
			text: `={{ ${from}.text }}`,
		},
		options: { appendAttribution: false },
	},
});

const calledFor = { ...chain([webhook('effects-one'), sender('$json.body')]), name: 'Called' };

/** Workflows whose leads are told about in one workspace, where the outbox is open, or in none. */
const queued = {
	...chain([
		webhook('effects-queue'),
		{
			...{ name: 'Split', type: 'n8n-nodes-base.splitOut' },
			parameters: { fieldToSplitOut: 'body.leads', options: {} },
		},
		{
			...{ name: 'Normalize', type: 'n8n-nodes-lead-ops.leadNormalize' },
			parameters: {
				defaultCountry: 'DE',
				options: { workspace: '={{ $json.desk }}', ignoredFields: 'desk' },
			},
		},
		{
			...{ name: 'Queue', type: 'n8n-nodes-lead-ops.leadDeliver' },
			parameters: {
				steps: {
					step: [
						{
							...{ name: 'Note', channel: 'Email', audience: 'team', to: 'desk@example.com' },
							...{ subject: '=About {{ $json.lead.fullName }}', text: 'A lead came.' },
						},
					],
				},
			},
		},
	]),
	name: 'Queued',
};

/** @type {Json} its first output is for what a person has to hear */
const sending = {
	...chain([
		{
			...{ name: 'Outbox', type: 'n8n-nodes-lead-ops.leadDeliveryTrigger' },
			parameters: {
				workspace: 'effects',
				channels: { channel: [{ channel: 'Email', mostAtOnce: atOnce, mostPerSecond: 1_000 }] },
			},
		},
		{
			...{ name: 'Begin', type: 'n8n-nodes-lead-ops.leadDeliver' },
			parameters: { operation: 'begin' },
		},
		sender('$json.delivery'),
	]),
	name: 'Sending',
};
sending.connections.Outbox.main.unshift([]);

/**
 * What a run of the Delivery Trigger costs, beside one of n8n's Webhook with the same sender; and what
 * the two mails of a lead cost by the outbox, beside the same at the end of its own run. All in CPU
 * time of the server.
 *
 * @param {(line: string) => void} log
 */
async function bench(log) {
	const desk = await openDesk({
		workflows: [
			...[calledFor, queued, sending],
			starterAs('untold', 'untold'),
			starterAs('sent', 'sent'),
			starterAs('in-the-run', 'in the run'),
		],
	});
	try {
		await oneRun(desk, log);
		await oneLead(desk, log);
	} finally {
		await desk.close();
	}
}

/**
 * @param {Desk} desk
 * @param {() => Promise<unknown>} work
 * @param {number} mails how many come of it
 */
async function cpuFor(desk, work, mails) {
	await desk.mail.clear();
	const before = cpuOf(desk.server.pid);
	await work();
	await desk.mail.waitForMessages(mails, { timeoutMs: 60_000 });
	await sleep(settledMs);
	return cpuOf(desk.server.pid) - before;
}

/** @type {(log: (line: string) => void, what: string, values: number[]) => void} */
const each = (log, what, values) => {
	const sorted = values.map((ms) => ms.toFixed(1)).join(', ');
	log(`  ${what}: ${median(values).toFixed(1)} ms (${sorted})`);
};

/** @param {Desk} desk @param {(line: string) => void} log */
async function oneRun(desk, log) {
	let n = 0;
	/** @param {string} path @param {unknown} body */
	const call = async (path, body) => {
		const response = await fetch(`${desk.server.baseUrl}/webhook/${path}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		});
		await response.text();
		if (!response.ok) throw new Error(`POST ${path}: ${response.status}`);
	};
	const byCalls = async () => {
		let left = messages;
		const caller = async () => {
			while (left-- > 0) {
				const to = 'desk@example.com';
				await call('effects-one', { to, subject: `About Lead ${left}`, text: 'A lead came.' });
			}
		};
		await Promise.all(Array.from({ length: atOnce }, caller));
	};
	const queue = async (/** @type {string} */ workspace) => {
		const more = Array.from({ length: messages }, () => {
			n += 1;
			return { name: `Lead Number${n}`, email: `lead${n}@company${n}.example`, desk: workspace };
		});
		await call('effects-queue', { leads: more });
	};
	/** @type {Array<{ called: number, sent: number }>} */
	const found = [];
	// The first round is not counted: the server has not met these nodes.
	for (let round = 0; round <= rounds; round++) {
		const called = await cpuFor(desk, byCalls, messages);
		const both = await cpuFor(desk, async () => await queue('effects'), messages);
		const alone = await cpuFor(desk, async () => await queue('nobody'), 0);
		if (round > 0) found.push({ called: called / messages, sent: (both - alone) / messages });
	}
	log(`one run, of ${messages} in each of ${rounds} rounds`);
	each(
		log,
		"n8n's Webhook and a mail node",
		found.map(({ called }) => called),
	);
	each(
		log,
		'the Delivery Trigger, Begin and the same',
		found.map(({ sent }) => sent),
	);
	const ratio = median(found.map(({ called, sent }) => sent / called));
	log(`  ${ratio.toFixed(2)} x (bar: at most ${bar} x)`);
}

/** @param {Desk} desk @param {(line: string) => void} log */
async function oneLead(desk, log) {
	const post = poster(desk.server.baseUrl);
	/** @param {string} formPath @param {number} mails */
	const cpuOfLead = async (formPath, mails) => {
		const work = async () => {
			for (let lead = 0; lead < leads; lead++) await post(formPath);
		};
		return (await cpuFor(desk, work, mails * leads)) / leads;
	};
	const found = [];
	for (let round = 0; round <= rounds; round++) {
		const untold = await cpuOfLead('untold', 0);
		const outbox = (await cpuOfLead('sent', 2)) - untold;
		const inTheRun = (await cpuOfLead('in-the-run', 2)) - untold;
		if (round > 0) found.push({ outbox, inTheRun });
	}
	log(`the two mails of a lead, of ${leads} leads in each of ${rounds} rounds`);
	each(
		log,
		'by the outbox',
		found.map(({ outbox }) => outbox),
	);
	each(
		log,
		'at the end of its own run',
		found.map(({ inTheRun }) => inTheRun),
	);
	const ratio = median(found.map(({ outbox, inTheRun }) => outbox / inTheRun));
	log(`  ${ratio.toFixed(1)} x`);
}

module.exports = { bench };
