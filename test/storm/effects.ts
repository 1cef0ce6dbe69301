import { needsPerson, type Delivery } from '../../nodes/core/deliver';
import { eventually } from '../n8n/desk';
import { emailOf, phoneOf, type HubspotDesk } from '../n8n/hubspotDesk';

/** What was queued for a lead, and how often the world has seen each of it, by its step. */
export interface Effects {
	name: string;
	deliveries: Delivery[];
	seen: Readonly<Record<string, number>>;
}

/** A run that was killed is looked at again when its lease of 30 s ends, and n8n's own is 20 s. */
const patienceMs = 180_000;

/** Whether nothing can happen any more by itself, and a person knows what they have to decide. */
const isOver = (delivery: Delivery) =>
	delivery.state === 'done' || (needsPerson(delivery) && delivery.toldAt !== null);

/** Waits until all that leads need is done, or a person was told of it. */
export async function allOver(desk: HubspotDesk, names: readonly string[]) {
	for (const name of names) {
		await eventually(
			`all of ${name} to be done or told`,
			async () => {
				const all = await desk.deliveriesOf(name);
				return all.length > 0 && all.every(isOver);
			},
			patienceMs,
		);
	}
}

/** What leads have brought about at the vendors of the HubSpot template. */
export async function effectsOf(desk: HubspotDesk, names: readonly string[]): Promise<Effects[]> {
	const { hubspot, twilio, slack } = await desk.account.records();
	const mails = await desk.messages();
	const all: Effects[] = [];
	for (const name of names) {
		const email = emailOf(name);
		const phone = phoneOf(name);
		const count = <Item>(items: readonly Item[], isOfThem: (item: Item) => boolean) =>
			items.filter(isOfThem).length;
		all.push({
			name,
			deliveries: await desk.deliveriesOf(name),
			seen: {
				'CRM contact': count(hubspot.contacts, ({ properties }) => properties.email === email),
				'Follow-up task': count(
					hubspot.engagements,
					({ metadata }) => metadata.subject === `Call ${name}`,
				),
				Alert: count(mails, ({ subject }) => subject === `New lead: ${name}`),
				'Alert in Slack': count(slack.messages, ({ text }) => text.startsWith(`*${name}*`)),
				Confirmation: count(mails, ({ to }) => to.includes(email)),
				SMS: count(twilio.messages, ({ to }) => to === phone),
			},
		});
	}
	return all;
}

/**
 * How often an effect may have taken place: what is sent again when nobody knows, as often as the
 * store has counted at most. A contact is the same one however often it is written.
 */
function allowed(delivery: Delivery): { least: number; most: number } | null {
	const { step, state, whenUnclear, attempt } = delivery;
	if (state !== 'done' && state !== 'in doubt') return null;
	if (step === 'CRM contact') return { least: 1, most: 1 };
	// Who is asked may find that it never took place; what was killed again and again is asked as well.
	const least = state === 'done' ? 1 : 0;
	switch (whenUnclear) {
		case 'ask':
			return { least, most: 1 };
		case 'send again':
			return { least, most: attempt };
		case 'take as done':
			return { least: 0, most: 1 };
	}
}

/** What took place otherwise than its step allows, in words; empty where all is well. */
export const wrongIn = (all: readonly Effects[], stepsOfEach: readonly string[]): string[] =>
	all.flatMap(({ name, deliveries, seen }) => {
		const steps = deliveries.map(({ step }) => step).sort();
		const queued = steps.join() === [...stepsOfEach].sort().join() ? [] : [`${name}: ${steps}`];
		const wrong = deliveries.filter((delivery) => {
			const range = allowed(delivery);
			const times = seen[delivery.step] ?? 0;
			return !range || times < range.least || times > range.most;
		});
		return [
			...queued,
			...wrong.map(
				({ step, state }) => `${name}: ${step} is ${state}, and was seen ${seen[step]} times`,
			),
		];
	});

/** The effects of one state or number, counted by step. */
export function countedBy(
	all: readonly Effects[],
	isCounted: (delivery: Delivery, times: number) => boolean,
): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { deliveries, seen } of all) {
		for (const delivery of deliveries) {
			if (!isCounted(delivery, seen[delivery.step] ?? 0)) continue;
			counts[delivery.step] = (counts[delivery.step] ?? 0) + 1;
		}
	}
	return counts;
}

/** What had to be sent twice, was perhaps never sent, and was asked: the price of the kills. */
export const figuresOf = (all: readonly Effects[]) => ({
	inDoubt: countedBy(all, ({ state }) => state === 'in doubt'),
	ofThemThere: countedBy(all, ({ state }, times) => state === 'in doubt' && times > 0),
	twice: countedBy(all, (_delivery, times) => times > 1),
	neverSeen: countedBy(all, ({ state }, times) => state === 'done' && times === 0),
	handedOutAgain: countedBy(all, ({ attempt }) => attempt > 1),
});
