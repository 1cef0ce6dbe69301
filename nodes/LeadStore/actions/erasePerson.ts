import type { IExecuteFunctions } from 'n8n-workflow';
import {
	leadStore,
	settingsOf,
	testCopyOf,
	type ErasedCounts,
	type PersonIds,
	type StoreSession,
} from '../../shared';
import { findPerson } from '../findPerson';
import { placePeople, type PersonAsked } from '../placePeople';

/** Erases the person of each item, in the workspace and in its test copy. */
export async function erasePerson(context: IExecuteFunctions) {
	const eraseForGood = settingsOf(context)<unknown>('eraseForGood', false);
	const now = Date.now();
	let somebody = false;
	const placed = await placePeople(context, async (asked) => {
		const places = await placesOf(asked);
		if (places.length === 0) return { isFound: false, adds: {} };
		// A text such as "false" out of an expression erases nobody.
		const erased = eraseForGood.at(asked.itemIndex) === true;
		const counts: ErasedCounts[] = [];
		for (const { session, person } of places) {
			counts.push(
				erased ? await session.people.erase(person, now) : await wouldErase(session, person),
			);
		}
		somebody ||= erased;
		const sum = counts.reduce(added);
		const erasure = {
			erased,
			at: new Date(now).toISOString(),
			...sum,
			reason: reasonOf(erased, sum),
		};
		return { isFound: true, adds: { erasure } };
	});
	if (somebody) await (await leadStore(context)).overwriteDeleted();
	return placed;
}

interface Place {
	session: StoreSession;
	person: PersonIds;
}

/** Where the person is. People who try a workflow out do so with the data of real people. */
async function placesOf({ whose, found, workspace, open }: PersonAsked): Promise<Place[]> {
	const places: Place[] = found.isFound ? [{ session: open(workspace), person: found }] : [];
	const testCopy = testCopyOf(workspace);
	if (testCopy === workspace) return places;
	const session = open(testCopy);
	const person = await findPerson(session, whose);
	return person.isFound ? [...places, { session, person }] : places;
}

/** What an erasure would count, for a look before it. */
async function wouldErase({ people }: StoreSession, person: PersonIds): Promise<ErasedCounts> {
	const records = await people.export(person);
	return {
		leads: records.leads.length,
		inquiries: records.inquiries.length,
		assignments: records.assignments.length,
		clocks: records.clocks.length,
		timers: records.timers.length,
		events: records.events.length,
		others: 0,
		onTheirWay: records.inquiries.filter(({ outcome }) => outcome === null).length,
	};
}

function added(one: ErasedCounts, other: ErasedCounts): ErasedCounts {
	const sum = { ...one };
	for (const key of Object.keys(one) as Array<keyof ErasedCounts>) sum[key] += other[key];
	return sum;
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
