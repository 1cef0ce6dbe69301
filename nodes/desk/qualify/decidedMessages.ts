import type { EventData } from '../../core/events';
import { leadSchema, matchSchema } from '../../core/lead';
import { guessedOf, type DecidedMessage } from '../../core/qualify';
import type { LeadItem, ReadSession } from '../../store';

/** Reads the store, as it is at one moment and in nobody's way. */
export type ReadDecided = <Result>(
	work: (session: Pick<ReadSession, 'events' | 'inquiries'>) => Promise<Result>,
) => Promise<Result>;

/** Messages that people decided about. */
export interface Decided {
	messages: DecidedMessage[];
	/** How many decisions there are whose message is gone, or never was, or that name no category. */
	unread: number;
}

/** So many inquiries are looked at, the last ones. */
const MOST_INQUIRIES = 10_000;

/** More are not learned from: they would say little more. */
const MOST_DECIDED = 2000;

/** So many messages are read at once. */
const AT_ONCE = 100;

/**
 * What people said that inquiries of a workspace are about, each as it was said last, with its message as the
 * inquiry has it: who was erased is not learned from.
 *
 * @param now epoch milliseconds
 * @param letOthers waits until others had a turn
 */
export async function decidedInStore(
	read: ReadDecided,
	now: number,
	letOthers: () => Promise<void>,
): Promise<Decided> {
	const decisions = await read(
		async ({ events }) => await events.ofLastInquiries('category.decided', now + 1, MOST_INQUIRIES),
	);
	const last = new Map<string, DecidedMessage['category']>();
	for (const { inquiryId, data } of decisions) {
		const { category } = data as Partial<EventData<'category.decided'>>;
		if (inquiryId === null || category === undefined || category === 'unclear') continue;
		if (last.size < MOST_DECIDED && !last.has(inquiryId)) last.set(inquiryId, category);
	}
	const all = [...last];
	const decided: Decided = { messages: [], unread: 0 };
	for (let from = 0; from < all.length; from += AT_ONCE) {
		const some = all.slice(from, from + AT_ONCE);
		const inquiries = await read(
			async ({ inquiries }) =>
				await Promise.all(some.map(async ([id]) => await inquiries.find(id))),
		);
		for (const [at, [id, category]] of some.entries()) {
			const inquiry = inquiries[at];
			const asked = inquiry && askedIn(inquiry.item);
			if (!inquiry || !asked) decided.unread++;
			else decided.messages.push({ asked, category, person: inquiry.leadId ?? id });
		}
		await letOthers();
	}
	return decided;
}

const written = leadSchema.pick({ message: true, custom: true, source: true });
const matched = matchSchema.pick({ relationship: true });

/** What an item says of its message; `undefined` where it has none. */
function askedIn({ lead, match }: LeadItem): DecidedMessage['asked'] | undefined {
	const said = written.safeParse(lead).data;
	if (!said?.message) return undefined;
	return guessedOf(said, matched.safeParse(match).data?.relationship ?? null);
}
