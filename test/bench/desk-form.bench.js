'use strict';

const { openDesk } = require('../../host/lib/desk.js');
const { emptyWorkflow, poster, starterAs } = require('./starter.js');
const { median, timed } = require('./statistics.js');

const pairs = 50;
const connections = 10;
const bar = 1.2;

/**
 * How long the visitor of the starter's form waits, beside the same form with as many nodes that do
 * nothing; and how many leads a second it takes.
 *
 * @param {(line: string) => void} log
 */
async function bench(log) {
	const desk = await openDesk({
		workflows: [
			emptyWorkflow(),
			starterAs('queued', 'queued'),
			starterAs('sent', 'sent'),
			starterAs('in-the-run', 'in the run'),
		],
	});
	try {
		const post = poster(desk.server.baseUrl);
		/** What comes by mail for each lead, which is waited for: the next one finds an idle server. */
		const mails = { empty: 0, queued: 0, sent: 2, 'in-the-run': 2 };
		const paths = /** @type {Array<keyof typeof mails>} */ (Object.keys(mails));
		/** @param {keyof typeof mails} formPath */
		const answered = async (formPath) => {
			await desk.mail.clear();
			const ms = await timed(async () => await post(formPath));
			await desk.mail.waitForMessages(mails[formPath]);
			return ms;
		};
		for (const formPath of [...paths, ...paths, ...paths]) await answered(formPath);
		/** @type {Map<string, number[]>} */
		const times = new Map(paths.map((formPath) => [formPath, []]));
		for (let pair = 0; pair < pairs; pair++) {
			for (const formPath of paths) times.get(formPath)?.push(await answered(formPath));
		}
		const said = {
			empty: 'as many nodes that do nothing',
			queued: `the starter, its messages queued (bar: at most ${bar} x)`,
			sent: 'the starter, its messages sent by the outbox meanwhile',
			'in-the-run': 'the starter with its mail nodes at the end of the run',
		};
		const empty = times.get('empty') ?? [];
		log(`the form's answer, median of ${pairs}`);
		for (const formPath of paths) {
			const its = times.get(formPath) ?? [];
			const ratio = median(its.map((ms, i) => ms / (empty[i] ?? NaN)));
			log(`  ${said[formPath]}: ${median(its).toFixed(1)} ms, ${ratio.toFixed(2)} x`);
		}
		log(`leads a second at ${connections} connections`);
		for (const formPath of paths) {
			log(`  ${said[formPath]}: ${(await perSecond(post, formPath)).toFixed(0)}`);
		}
	} finally {
		await desk.close();
	}
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

module.exports = { bench };
