import { setTimeout as wait } from 'node:timers/promises';
import type { Message } from '../../../host/lib/mail';
import type { Call, Records } from '../../standIns/account';
import { inVain } from '../../standIns/client';
import { emailOf, phoneOf, type HubspotDesk } from '../../n8n/hubspotDesk';
import { nameOf } from '../../n8n/people';
import { openHubspotStorm } from '../hubspot';
import { stormLength } from '../length';

jest.setTimeout(600_000);

const { isTimed } = stormLength;
const { leads, seconds } = stormLength.away;
const everyMs = 660;
const awayMs = seconds * 1000;

/** Within so long of its lead everything goes out that is not for HubSpot. */
const promptMs = 5_000;

/** Within so long of HubSpot's return all that waited for it is done. */
const workedOffMs = 30_000;

/** Fewer calls than that reach nobody. */
const mostInVain = 15;

interface Sent {
	name: string;
	at: number;
	status: number;
}

const worked = (calls: readonly Call[], vendor: Call['vendor'], path: RegExp) =>
	calls
		.filter((call) => call.vendor === vendor && call.worked && path.test(call.call))
		.sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0));

/** An effect that took place: when its lead was sent, and when it was done, epoch milliseconds. */
interface Done {
	sentAt: number;
	doneAt: number;
}

/** How long effects took after their leads, in milliseconds. */
function delaysOf(all: readonly Done[], returnedAt: number) {
	const delays = (those: readonly Done[]) =>
		those.map(({ sentAt, doneAt }) => doneAt - sentAt).sort((a, b) => a - b);
	const each = delays(all);
	return {
		half: each[Math.floor(each.length / 2)],
		longest: Math.max(...each),
		longestWhileAway: Math.max(
			...delays(all.filter(({ sentAt }) => sentAt < returnedAt - promptMs)),
		),
	};
}

/** The calls that worked are in the order of the records that they made. */
const doneBy = (
	made: readonly string[],
	calls: readonly Call[],
	sentAt: (mark: string) => number,
): Done[] =>
	made.map((mark, index) => ({ sentAt: sentAt(mark), doneAt: calls[index]?.endedAt ?? Infinity }));

/** The mails about the leads, by whom they are for. */
interface Mails {
	alerts: Message[];
	confirmations: Message[];
}

const counted = (marks: readonly string[]) => {
	const counts = new Map<string, number>();
	for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
	return counts;
};

describe(`HubSpot is away for the first ${seconds} s of ${leads} leads`, () => {
	let desk: HubspotDesk;
	beforeAll(async () => {
		desk = await openHubspotStorm();
	});
	afterAll(async () => await desk?.close());

	test('all goes out once; what is not for HubSpot at once, and the rest soon after its return', async () => {
		await desk.ask('Warm Up');
		await desk.settled('Warm Up');
		await desk.account.reset();

		const lift = await desk.account.fail({ kind: 'away' }, { vendor: 'hubspot' });
		const begun = Date.now();
		const returned = wait(awayMs).then(async () => {
			await lift();
			return Date.now();
		});
		const sending: Array<Promise<Sent>> = [];
		for (let n = 0; n < leads; n++) {
			await wait(Math.max(0, begun + n * everyMs - Date.now()));
			const name = nameOf(n);
			const at = Date.now();
			sending.push(desk.ask(name).then(({ status }) => ({ name, at, status })));
		}
		const sent = await Promise.all(sending);
		const returnedAt = await returned;
		for (const { name } of sent) await desk.settled(name);
		const records = await desk.account.records();

		expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 200));
		const mails = await mailsAbout(sent);
		expectEachOnce(records, mails, sent);
		const figures = figuresOf(records, mails, sent, returnedAt);
		process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
		expect(records.complaints).toEqual([]);
		expect(figures.callsInVain).toBeLessThan(mostInVain);
		expect(isTimed ? tooLate(figures) : []).toEqual([]);
	});

	/** The figures that are over their bars. */
	const tooLate = ({ delayMs, workedOffMs: after }: ReturnType<typeof figuresOf>) => [
		...Object.entries(delayMs).filter(([, { longest }]) => longest >= promptMs),
		...(after < workedOffMs ? [] : [['worked off', after]]),
	];

	async function mailsAbout(sent: readonly Sent[]): Promise<Mails> {
		const people = new Set(sent.map(({ name }) => emailOf(name)));
		const alerts = new Set(sent.map(({ name }) => `New lead: ${name}`));
		const all = await desk.messages();
		return {
			alerts: all.filter(({ subject }) => alerts.has(subject)),
			confirmations: all.filter(({ to }) => to.some((address) => people.has(address))),
		};
	}

	/** Each lead has one of everything. */
	function expectEachOnce(
		{ hubspot, twilio, slack }: Records,
		{ alerts, confirmations }: Mails,
		sent: readonly Sent[],
	) {
		const once = (marks: string[], wanted: string[]) =>
			expect(counted(marks)).toEqual(new Map(wanted.map((mark) => [mark, 1])));
		const names = sent.map(({ name }) => name);
		once(
			hubspot.contacts.map(({ properties, writes }) => `${properties.email} ${writes}`),
			names.map((name) => `${emailOf(name)} 1`),
		);
		once(
			hubspot.engagements.map(({ metadata }) => String(metadata.subject)),
			names.map((name) => `Call ${name}`),
		);
		once(
			twilio.messages.map(({ to }) => to),
			names.map(phoneOf),
		);
		once(slack.messages.map(nameInChat), names);
		once(
			alerts.map(({ subject }) => subject),
			names.map((name) => `New lead: ${name}`),
		);
		once(
			confirmations.flatMap(({ to }) => to),
			names.map(emailOf),
		);
	}

	const nameInChat = ({ text }: { text: string }) => /^\*(.+?)\*/.exec(text)?.[1] ?? text;

	function figuresOf(
		{ twilio, slack, calls }: Records,
		{ alerts, confirmations }: Mails,
		sent: readonly Sent[],
		returnedAt: number,
	) {
		const by = (markOf: (name: string) => string) => {
			const all = new Map(sent.map((lead) => [markOf(lead.name), lead]));
			return (mark: string) => all.get(mark)?.at ?? NaN;
		};
		const arrived = (mails: readonly Message[], sentAt: (mail: Message) => number) =>
			mails.map((mail) => ({ sentAt: sentAt(mail), doneAt: Date.parse(mail.receivedAt) }));
		const sms = twilio.messages.map(({ to }) => to);
		const chats = slack.messages.map(nameInChat);
		const ofHubspot = worked(calls, 'hubspot', /createOrUpdate|engagements/);
		const vain = inVain(calls);
		const told = (all: readonly Done[]) => delaysOf(all, returnedAt);
		return {
			delayMs: {
				sms: told(doneBy(sms, worked(calls, 'twilio', /Messages/), by(phoneOf))),
				chat: told(
					doneBy(
						chats,
						worked(calls, 'slack', /postMessage/),
						by((name) => name),
					),
				),
				alert: told(arrived(alerts, ({ subject }) => by((name) => `New lead: ${name}`)(subject))),
				confirmation: told(arrived(confirmations, ({ to }) => by(emailOf)(to.join()))),
			},
			noticedMs: (ofHubspot[0]?.endedAt ?? Infinity) - returnedAt,
			workedOffMs: (ofHubspot.at(-1)?.endedAt ?? Infinity) - returnedAt,
			callsInVain: vain.length,
			ofThemSearches: vain.filter(({ call }) => call.includes('search')).length,
			calls: calls.length,
			searches: calls.filter(({ call }) => call.includes('search')).length,
		};
	}
});
