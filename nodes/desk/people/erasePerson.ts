import type { ErasedCounts } from '../../core/events';
import type { PersonIds, StoreSession } from '../../store';

/** Where a person is: in a workspace, or in its test copy. */
export interface PersonPlace {
	session: Pick<StoreSession, 'people'>;
	person: PersonIds;
}

/** What an erasure did, or would do. */
export interface Erasure extends ErasedCounts {
	erased: boolean;
	/** In a sentence or two. */
	reason: string;
}

/**
 * Erases a person in all places where they are, or says what that would erase.
 *
 * @param places at least one
 * @param forGood false for a look before it
 * @param now epoch milliseconds
 */
export async function erasePerson(
	places: readonly PersonPlace[],
	forGood: boolean,
	now: number,
): Promise<Erasure> {
	const sum: ErasedCounts = { ...nothing };
	for (const { session, person } of places) {
		const counts = forGood
			? await session.people.erase(person, now)
			: await wouldErase(session, person);
		for (const key of Object.keys(sum) as Array<keyof ErasedCounts>) sum[key] += counts[key];
	}
	return { erased: forGood, ...sum, reason: reasonOf(forGood, sum) };
}

const nothing: ErasedCounts = {
	leads: 0,
	inquiries: 0,
	assignments: 0,
	clocks: 0,
	timers: 0,
	deliveries: 0,
	events: 0,
	others: 0,
	onTheirWay: 0,
};

/** What an erasure would count, for a look before it. */
async function wouldErase(
	{ people }: PersonPlace['session'],
	person: PersonIds,
): Promise<ErasedCounts> {
	const records = await people.export(person);
	return {
		leads: records.leads.length,
		inquiries: records.inquiries.length,
		assignments: records.assignments.length,
		clocks: records.clocks.length,
		timers: records.timers.length,
		deliveries: records.deliveries.length,
		events: records.events.length,
		others: 0,
		onTheirWay: records.inquiries.filter(({ outcome }) => outcome === null).length,
	};
}

function reasonOf(erased: boolean, { leads, inquiries, onTheirWay }: ErasedCounts): string {
	const what = `${counted(leads, 'lead')} with ${counted(inquiries, 'inquiry', 'inquiries')}`;
	if (!erased) {
		return `Nothing was erased, because Erase for Good is off. It would take the person out of ${what}.`;
	}
	const done = `The person was taken out of ${what}.`;
	return onTheirWay === 0
		? done
		: `${done} ${counted(onTheirWay, 'inquiry was', 'inquiries were')} still on the way to an owner: an execution that is at work with this data writes it again, so erase once more when it has ended.`;
}

const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
