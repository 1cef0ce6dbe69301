import { setTimeout as wait } from 'node:timers/promises';
import { eventually, inquiryFrom, type Submission } from '../n8n/desk';
import { openAccount, type StandInAccount } from '../standIns/client';
import { startStandIns, type StandIns } from '../standIns/start';
import type { Template } from '../workflows/templates';
import { openStorm, type StormDesk } from './desk';
import { stormLength } from './length';

jest.setTimeout(1_800_000);

const { leads, kills, awaySeconds } = stormLength.messages;
const account = 'storm';

/** Between two leads, so that kills fall among all that is on its way. */
const betweenLeadsMs = 400;

const syllables = 'ka lo mi ru te so va ne pi du ba ge fo hi ju ly'.split(' ');

/** A name that is like no other number's, so that nobody is taken for somebody else. */
function nameOf(n: number): string {
	const word = (seed: number) => {
		let text = '';
		for (let rest = seed; rest > 0; rest = Math.floor(rest / 16)) text += syllables[rest % 16];
		return text.charAt(0).toUpperCase() + text.slice(1);
	};
	return `${word(16 ** 4 + n * 48_271)} ${word(16 ** 4 + n * 69_621 + 7)}`;
}

const byStandIn = (template: Template) => {
	for (const node of template.nodes) {
		if (node.type !== 'n8n-nodes-base.emailSend') continue;
		node.credentials = { smtp: { name: `Mail of ${account}` } };
	}
};

describe('messages, while the mail server is away and n8n is killed', () => {
	let standIns: StandIns;
	let mail: StandInAccount;
	let starter: StormDesk;
	beforeAll(async () => {
		standIns = await startStandIns();
		mail = await openAccount(standIns.controlUrl, account);
		starter = await openStorm(byStandIn, { standIns, credentials: mail.credentials });
	});
	afterAll(async () => {
		await starter?.close();
		await mail?.close();
		await standIns?.close();
	});

	/** Sends until it is answered, as a visitor does who sees an error. */
	const sendUntilAnswered = async (values: Submission) =>
		await eventually(
			`${values['Your name']} to be answered`,
			async () => {
				const sent = starter.submit(values).then(({ status }) => status === 200);
				return await sent.catch(() => wait(500, false));
			},
			120_000,
		);

	const nothingWaits = async () =>
		(await starter.look(async ({ deliveries }) => await deliveries.pending({}, 10_000))).length ===
		0;

	test(`${leads} leads, ${kills} kills, mail away for ${awaySeconds} s: every owner and every sender is told`, async () => {
		const lift = await mail.fail(
			{ kind: 'status', status: 421 },
			{ vendor: 'mail', path: 'CONNECT' },
		);
		void wait(awaySeconds * 1_000).then(lift);
		const sent = Array.from({ length: leads }, (_, n) => inquiryFrom(nameOf(n)));
		const answers: Array<Promise<unknown>> = [];
		const killAfter = new Set(
			Array.from({ length: kills }, (_, n) => Math.floor(((n + 0.5) * leads) / kills)),
		);
		for (const [n, values] of sent.entries()) {
			answers.push(sendUntilAnswered(values));
			await wait(betweenLeadsMs);
			if (!killAfter.has(n)) continue;
			await starter.kill();
			await starter.restart();
		}
		await Promise.all(answers);
		await eventually('all that is queued to go out', nothingWaits, 300_000);

		const messages = await starter.messages();
		const told = sent.map(({ 'Your name': name, Email = '' }) => ({
			name,
			alerts: messages.filter(({ subject }) => subject === `New lead: ${name}`).length,
			confirmations: messages.filter(({ to }) => to.includes(Email)).length,
		}));
		expect(told.filter(({ alerts }) => alerts === 0)).toEqual([]);
		// A confirmation is never sent twice; one in doubt at a kill may not be sent at all.
		expect(told.filter(({ confirmations }) => confirmations > 1)).toEqual([]);
		const missing = told.filter(({ confirmations }) => confirmations === 0).length;
		const twice = told.filter(({ alerts }) => alerts > 1).length;
		process.stdout.write(
			`  ${leads} leads through ${kills} kills: ${twice} alerts twice, ${missing} confirmations in doubt\n`,
		);
		expect(missing).toBeLessThanOrEqual(kills * 5);
	});
});
