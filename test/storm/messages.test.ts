import { setTimeout as wait } from 'node:timers/promises';
import { eventually, inquiryFrom } from '../n8n/desk';
import { openAccount, type StandInAccount } from '../standIns/client';
import { startStandIns, type StandIns } from '../standIns/start';
import type { Template } from '../workflows/templates';
import { openStorm, type StormDesk } from './desk';
import { stormLength } from './length';
import { nameOf } from '../n8n/people';
import { sendUntilAnswered } from './visitors';

jest.setTimeout(1_800_000);

const { leads, kills, awaySeconds } = stormLength.messages;
const account = 'storm';

/** Between two leads, so that kills fall among all that is on its way. */
const betweenLeadsMs = 400;

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
			answers.push(sendUntilAnswered(values['Your name'], () => starter.submit(values)));
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
