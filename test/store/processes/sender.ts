/** A process with a Delivery Trigger: it queues, takes what may leave, and says what became of it. */
import type { Answer, Run } from '../../../nodes/core/deliver';
import { claimDeliveries, noteRunEnd } from '../../../nodes/desk/deliver';
import { openStore, type LeadStore, type StoreSettings } from '../../../nodes/store';
import { leaseMs, listened, queue, rowOf, say } from '../../desk/outbox';
import { serve } from './serve';

export type SenderQuestion = { settings: StoreSettings; now: number } & (
	| { queue: string[] }
	/** Takes at most so many of each channel. */
	| { take: number }
	| { begin: Run[] }
	| { endWell: Run[] }
);

let opened: Promise<LeadStore> | undefined;

serve(async (question: SenderQuestion): Promise<Run[] | Answer[] | null> => {
	const { settings, now } = question;
	opened ??= openStore(settings);
	const store = await opened;
	if ('queue' in question) {
		const rows = [rowOf('message'), rowOf('upsert')];
		await store.transaction(async (open) => {
			const session = open('default');
			for (const id of question.queue) {
				await queue(session, { rows, lead: { id, inquiryId: id } }, now);
			}
		});
		return null;
	}
	if ('take' in question) return await take(store, question.take, now);
	if ('begin' in question) {
		const answers: Answer[] = [];
		for (const run of question.begin) {
			answers.push(
				await store.transaction(async (open) => await say.begin(open('default'), run, now)),
			);
		}
		return answers;
	}
	for (const run of question.endWell) {
		await store.transaction(
			async (open) => await noteRunEnd(open('default'), run, { kind: 'well' }, now),
		);
	}
	return null;
});

async function take(store: LeadStore, most: number, now: number): Promise<Run[]> {
	const limits = { channels: listened(most), mostTold: 0, leaseMs };
	const { handouts } = await store.transaction(
		async (open) => await claimDeliveries(open('default'), limits, 'default', now),
	);
	return handouts.map(({ delivery: { id, attempt } }) => ({ id, attempt }));
}
