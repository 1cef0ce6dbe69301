import type { Delivery } from '../../core/deliver';
import { nothingErased, type ErasedCounts } from '../../core/events';
import type { PersonIds, StoreSession } from '../../store';
import { wakeWaiting } from '../assign/wakeWaiting';
import { spreadRefusals } from './refusals';

/** Where a person is: in a workspace, or in its test copy. */
export interface PersonPlace {
	session: Pick<StoreSession, 'people' | 'timers' | 'leads' | 'refusals' | 'settings'>;
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
	const sum: ErasedCounts = { ...nothingErased };
	const underWay: string[] = [];
	for (const { session, person } of places) {
		const before = await session.people.export(person);
		underWay.push(...before.deliveries.filter(isUnderWay).map(named));
		if (forGood) await spreadRefusals(session, person.leadIds, now);
		const counts = forGood ? await session.people.erase(person, now) : wouldErase(before);
		// Somebody has one open lead less.
		if (forGood && before.holdings.length > 0) await wakeWaiting(session, now);
		for (const key of Object.keys(sum) as Array<keyof ErasedCounts>) sum[key] += counts[key];
	}
	return { erased: forGood, ...sum, reason: reasonOf(forGood, sum, underWay) };
}

const isUnderWay = ({ state }: Delivery): boolean => state === 'out' || state === 'begun';

const named = ({ step, channel }: Delivery) => `"${step}" (${channel})`;

/** What an erasure would count, for a look before it. */
function wouldErase(records: Awaited<ReturnType<PersonPlace['session']['people']['export']>>) {
	const underWay = records.deliveries.filter(isUnderWay).length;
	const inquiries = records.inquiries.filter(({ outcome }) => outcome === null).length;
	return {
		leads: records.leads.length,
		inquiries: records.inquiries.length,
		assignments: records.assignments.length,
		clocks: records.clocks.length,
		timers: records.timers.length,
		deliveries: records.deliveries.length,
		events: records.events.length,
		others: 0,
		onTheirWay: inquiries + underWay,
		underWay,
	};
}

/** @param underWay what the deliveries are called that a run has */
function reasonOf(
	erased: boolean,
	{ leads, inquiries, onTheirWay }: ErasedCounts,
	underWay: readonly string[],
): string {
	const what = `${counted(leads, 'lead')} with ${counted(inquiries, 'inquiry', 'inquiries')}`;
	const sending = underWay.join(', ');
	if (!erased) {
		const look = `Nothing was erased, because Erase for Good is off. It would take the person out of ${what}.`;
		return sending === ''
			? look
			: `${look} A run is sending ${sending} now: wait until it has ended.`;
	}
	const unassigned = onTheirWay - underWay.length;
	const parts = [
		`The person was taken out of ${what}.`,
		unassigned > 0 &&
			`${counted(unassigned, 'inquiry was', 'inquiries were')} still on the way to an owner: an execution that is at work with this data writes it again, so erase once more when it has ended.`,
		sending !== '' &&
			`A run was sending ${sending}, and goes on with the data that it has: what it makes outside, such as a record in the CRM, is noted here no more. When it has ended, look there and delete it.`,
	];
	return parts.filter((part) => part !== false).join(' ');
}

const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
