import { attempt } from '../../core/attempt';
import { LeadOpsError } from '../../core/errors';
import { fold } from '../../core/fold';
import { nearNames } from '../../core/nearNames';
import {
	keyOfOwner,
	ownersMeant,
	readAbsenceSpan,
	readDay,
	sayAway,
	sayBeginning,
	untilBefore,
	withSaid,
	type Availability,
	type KnownOwner,
} from '../../core/route';
import type { StoreSession } from '../../store';
import { saidForWorkspace } from '../workspace';
import { wakeWaiting } from './wakeWaiting';

/** What somebody says of an owner. */
export interface AvailabilityFacts {
	/** Their name, email or ID. */
	owner: string;
	away: boolean;
	/** A day or a time; empty for now. */
	from: string;
	/** The last day, or a time; empty until further notice. */
	until: string;
	/** Who says it; empty where nobody told. */
	by: string;
	/** False for a look before it. */
	forGood: boolean;
	/** The IANA zone of the workflow, where the workspace has said none. */
	workflowZone: string;
}

/** What was set, or would be. */
export interface AvailabilitySet {
	set: boolean;
	owner: string;
	available: boolean;
	from: string;
	until: string | null;
	setBy: string | null;
	/** In a sentence. */
	reason: string;
}

type AvailabilityBooks = Pick<
	StoreSession,
	'availability' | 'owners' | 'events' | 'settings' | 'timers'
>;

/**
 * Says of an owner that they are away or there. It counts at once for all nodes of the workspace.
 *
 * @param now epoch milliseconds
 * @throws LeadOpsError `owner.unknown` for nobody whom the workspace knows, `owner.absence` for what is
 * no span of time, `owner.absenceOver` for one that is over
 */
export async function setAvailability(
	session: AvailabilityBooks,
	facts: AvailabilityFacts,
	now: number,
): Promise<AvailabilitySet> {
	const person = meant(await session.owners.all(), facts.owner);
	const zone = (await saidForWorkspace(session))?.calendar.timeZone ?? facts.workflowZone;
	const said = availabilityOf(facts, zone, now);
	const name = calledIn(person, facts.owner);
	const before = (await session.availability.all()).get(person.key) ?? [];
	if (facts.forGood) {
		await session.availability.save(person.key, withSaid(before, said, now));
		await wakeWaiting(session, now);
		const { away, by } = said;
		await session.events.append([
			{
				...{ at: now, type: 'owner.availabilitySet', inquiryId: null, leadId: null },
				data: { ...{ ownerKey: person.key, owner: name, away, by }, ...spanOf(said) },
			},
		]);
	}
	return {
		...{ set: facts.forGood, owner: name, available: !said.away, ...spanOf(said) },
		setBy: said.by || null,
		reason: reasonOf(name, said, { ...facts, zone, now, instead: untilBefore(before, said, now) }),
	};
}

function meant(known: readonly KnownOwner[], owner: string): KnownOwner {
	const marks = { id: owner, crmId: owner, email: owner, name: owner };
	const keys = ownersMeant(marks).flatMap((each) => keyOfOwner(known, each) ?? []);
	const person = known.find(({ key }) => key === keys[0]);
	if (person) return person;
	const names = known.flatMap((each) => each.names.slice(-1));
	const near = [
		...new Set([...namesWith(owner, names), ...nearNames(owner, names, (each) => [each])]),
	]
		.slice(0, 3)
		.map(capitalised);
	throw new LeadOpsError({
		code: 'owner.unknown',
		message:
			owner.trim() === ''
				? 'Owner is empty'
				: `Owner: nobody in this workspace is called "${owner}"`,
		hint: `${near.length > 0 ? `Did you mean ${near.map((each) => `"${each}"`).join(' or ')}? ` : ''}Write the name, email or ID of an owner as a Lead Route Assign of the workspace has it; it is known once that node has assigned a lead.`,
	});
}

/** Who is called so by one of their names, however short: who writes "Bo" means Bo Chan rather than Al. */
function namesWith(written: string, names: readonly string[]): string[] {
	const word = fold(written.trim());
	return names.filter(
		(name) =>
			word !== '' &&
			fold(name)
				.split(/[\s,]+/)
				.includes(word),
	);
}

/** What an owner is called: names are kept in small letters. */
const calledIn = ({ names }: KnownOwner, written: string): string =>
	names.includes(written.toLowerCase()) && written !== written.toLowerCase()
		? written
		: capitalised(names.at(-1) ?? written);

const capitalised = (name: string) =>
	name.replace(
		/(^|[\s-])(\p{L})/gu,
		(_, before: string, letter: string) => before + letter.toUpperCase(),
	);

function availabilityOf(
	{ away, from, until, by }: AvailabilityFacts,
	zone: string,
	now: number,
): Availability {
	const [first, last] = [dayIn('From', from), dayIn('Until', until)];
	const span = absenceOf(first, last, { from, until, zone });
	if (span.to <= now) {
		throw new LeadOpsError({
			code: 'owner.absenceOver',
			message: `Until: ${until} is over`,
			hint: 'Write a day or time that is still to come, or leave Until empty.',
		});
	}
	return {
		...{ away, by: by.trim().slice(0, mostLetters), at: now },
		...{ from: Math.max(span.from, now), until: span.to === Infinity ? null : span.to },
	};
}

/** A day or a time as a person writes it, as the store's reader takes it; empty where nothing is written. */
function dayIn(label: string, written: string): string {
	const text = written.trim();
	const day = text === '' ? '' : readDay(text);
	if (day !== undefined) return day;
	throw new LeadOpsError({
		code: 'owner.absence',
		message: `${label}: "${text}" is no day that is sure`,
		hint: 'Write a day as 2026-05-04, or a time of it as 2026-05-04 14:00.',
	});
}

function absenceOf(
	first: string,
	last: string,
	{ from, until, zone }: { from: string; until: string; zone: string },
) {
	const read = attempt(() => readAbsenceSpan({ from: first, until: last }, zone));
	if (read.ok) return read.value;
	throw new LeadOpsError({
		code: 'owner.absence',
		message: `Until: ${until} is before From: ${from}`,
		hint: 'Write the first day under From and the last one under Until.',
	});
}

/** Longer names are cut: they stand in each record that they decide. */
const mostLetters = 60;

const spanOf = ({ from, until }: Availability) => ({
	from: new Date(from).toISOString(),
	until: until === null ? null : new Date(until).toISOString(),
});

interface ReasonFacts {
	forGood: boolean;
	zone: string;
	now: number;
	/** Until when they were to be away before, in milliseconds; `null` where nothing is put right. */
	instead: number | null;
}

const untilWords = (until: number, zone: string, now: number) =>
	sayAway({ until }, zone, now, zone).replace(/^away /, '');

function reasonOf(
	name: string,
	{ away, from, until, by }: Availability,
	{ forGood, zone, now, instead }: ReasonFacts,
): string {
	const begins = from > now ? ` from ${sayBeginning(from, zone, now, zone)}` : '';
	const setBy = by ? ` (set by ${by})` : '';
	const span = `${untilWords(until ?? Infinity, zone, now)}${setBy}`;
	const no =
		instead === null || instead === (until ?? Infinity)
			? ''
			: `, and no longer ${untilWords(instead, zone, now)}`;
	const isBack = !away && until === null;
	const state = away ? 'away' : isBack ? 'back' : 'there';
	const sentence = `${name} is ${state}${begins}${isBack ? setBy : ` ${span}`}${no}.`;
	return forGood
		? sentence
		: `Nothing was set, because Set for Good is off. It would be: ${sentence}`;
}
