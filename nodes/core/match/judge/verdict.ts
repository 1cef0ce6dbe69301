import type { ContactKind } from '../comparable';
import { oddsOf, type MatchModel } from '../model';
import { behindContact, MANY, type Contact, type NamesBehind } from './contacts';
import type { Weighed } from './weighed';

export type Verdict = 'existing' | 'review' | 'new';

/**
 * What decided:
 *
 * - `says the same`: somebody said exactly the same before;
 * - `likely`: it is likely enough, or may be it;
 * - `not one`: likely enough, but what else is known of them speaks against it;
 * - `two`: one has the mailbox and another the number, or two are equally likely;
 * - `several`: none is likely by itself, but one of several together;
 * - `namesake`: likely enough, but their mailboxes are those of two of one name at one host;
 * - `another name`: a mailbox or number of one person, and the name is another;
 * - `nameless`: what several people have, and no name that tells which of them;
 * - `many`: another name behind what many people have;
 * - `unlikely`: some share something, and are more likely others;
 * - `nobody`: nobody shares anything.
 */
export type Why =
	| 'says the same'
	| 'likely'
	| 'not one'
	| 'two'
	| 'several'
	| 'namesake'
	| 'another name'
	| 'nameless'
	| 'many'
	| 'unlikely'
	| 'nobody';

/** A verdict, and what decided. */
export interface Ruling<Id> {
	verdict: Verdict;
	why: Why;
	/** Whom it is about. */
	over?: Weighed<Id>;
	/** Who else it may be. */
	beside?: Weighed<Id>;
}

/** What a verdict rests on. */
export interface Weighing<Id> {
	/** The likeliest first. */
	weighed: ReadonlyArray<Weighed<Id>>;
	behind: NamesBehind;
	/** Whether mailbox and number of who asks are one person's by their form. */
	isPersonal: Readonly<Record<ContactKind, boolean>>;
	/** Whether who asks gives a name. */
	isNamed: boolean;
	/** Whether two candidates are certainly two people. */
	areTwo(one: Weighed<Id>, other: Weighed<Id>): boolean;
	/** Whether two candidates are two people whatever they share, by given name, birth date or an ID. */
	areOthers(one: Weighed<Id>, other: Weighed<Id>): boolean;
	/** Odds of others together that are not among those. */
	rest?: number;
}

const MOST_ODDS = 60;

/**
 * The verdict on who may be it. A mailbox or number that both have is no small thing: where the names do
 * not contradict, or where it is one person's and they do, a person is asked at least.
 */
export function verdictOn<Id>(weighing: Weighing<Id>, { thresholds }: MatchModel): Ruling<Id> {
	const { weighed, behind, areTwo } = weighing;
	const [best] = weighed;
	if (!best) return { verdict: 'new', why: 'nobody' };
	if (best.saysTheSame && !best.isCalledOtherwise) {
		return { verdict: 'existing', why: 'says the same', over: best };
	}
	const least = oddsOf(thresholds.existing);
	if (best.odds >= least) return amongLikely(weighing, best, least);
	const review = oddsOf(thresholds.review);
	if (best.odds >= review) {
		const beside = equalTo(best, weighed, areTwo);
		return { verdict: 'review', why: beside ? 'two' : 'likely', over: best, beside };
	}
	const doubtful = weighed.find((each) => isDoubtful(each, weighing));
	if (doubtful) {
		const why = doubtful.isCalledOtherwise ? 'another name' : 'nameless';
		return { verdict: 'review', why, over: doubtful };
	}
	if (together(weighing) >= review) {
		return { verdict: 'review', why: 'several', over: best, beside: weighed[1] };
	}
	const stranger = weighed.find(({ contacts }) => contacts.length > 0);
	const isOfMany =
		stranger?.contacts.every((each) => behindContact(each, behind).known >= MANY) ?? false;
	return isOfMany
		? { verdict: 'new', why: 'many', over: stranger }
		: { verdict: 'new', why: 'unlikely', over: best };
}

/** The best is likely enough; who else is, may be another person. */
function amongLikely<Id>(weighing: Weighing<Id>, best: Weighed<Id>, least: number): Ruling<Id> {
	const { weighed, areTwo, areOthers } = weighing;
	const kinds = best.contacts.map(({ kind }) => kind);
	const beside = weighed.find((other) => {
		if (other === best || other.odds < least) return false;
		const hasElse = other.contacts.some(({ kind }) => !kinds.includes(kind));
		return hasElse && !isSurely(best, other, areTwo);
	});
	const rival = beside ?? rivalOf(weighing, best, least) ?? equalTo(best, weighed, areOthers);
	if (rival) return { verdict: 'review', why: 'two', over: best, beside: rival };
	const doubt = doubts.find(({ isOver }) => isOver(best, weighing));
	return doubt
		? { verdict: 'review', why: doubt.why, over: best }
		: { verdict: 'existing', why: 'likely', over: best };
}

/** The likeliest other person, if the best is not likely enough beside all others. */
function rivalOf<Id>(
	{ weighed, areTwo }: Weighing<Id>,
	best: Weighed<Id>,
	least: number,
): Weighed<Id> | undefined {
	const isClearOf = (others: ReadonlyArray<Weighed<Id>>) =>
		best.odds - Math.log2(1 + sumOf(others)) >= least;
	const others = weighed.filter((other) => other !== best);
	// Most are nobody's rivals, and need not be compared with each other.
	if (isClearOf(others)) return undefined;
	const apart = others.filter((other) => areTwo(best, other));
	return isClearOf(apart) ? undefined : apart[0];
}

/** Less than this, in bits, and two are equally likely. */
const EQUAL = 0.5;

/** Another person who fits as well. */
const equalTo = <Id>(
	best: Weighed<Id>,
	weighed: ReadonlyArray<Weighed<Id>>,
	areTwo: Weighing<Id>['areTwo'],
): Weighed<Id> | undefined =>
	weighed.find((other) => other !== best && best.odds - other.odds < EQUAL && areTwo(best, other));

interface Doubt {
	why: Why;
	isOver<Id>(best: Weighed<Id>, weighing: Weighing<Id>): boolean;
}

/** Over what a person is asked, however likely it is. */
const doubts: readonly Doubt[] = [
	// Of one family, whatever else they share, or one person with a name more.
	{ why: 'another name', isOver: (best) => best.isAddressedApart || best.isGivenAnother() },
	// Somebody of another name has it too, and here is none.
	{
		why: 'nameless',
		isOver: ({ isNameSilent, contacts }, { behind }) =>
			isNameSilent && contacts.some((each) => behindContact(each, behind).hasOther),
	},
	// Somebody else of the house may be called by that initial too.
	{
		why: 'likely',
		isOver: (best, { weighed, areTwo }) => {
			if (!best.isInitial || best.contacts.some(({ holdsName }) => holdsName)) return false;
			const isOnes = best.contacts.some(({ isPersonal }) => isPersonal);
			return weighed.some((other) => {
				if (other === best || !other.isOfOneSurname) return false;
				const areApart = areTwo(best, other);
				// Whom neither may be behind that initial leaves no doubt about what is one person's.
				return isOnes ? areApart !== other.isCalledOtherwise : areApart;
			});
		},
	},
	// A number is put behind a name because somebody of the house has it already.
	{
		why: 'namesake',
		isOver: (best) => best.contacts.length === 0 && best.hasNamesakesMailbox(),
	},
	// A name alone proves nobody, nor does half a name in a town or at firms of like names.
	{
		why: 'likely',
		isOver: ({ isNameAlone, isHalfKnown, contacts }) =>
			isNameAlone || (isHalfKnown && contacts.length === 0),
	},
	{ why: 'not one', isOver: ({ agrees }) => !agrees },
];

/**
 * Whether the best is right though the other is likely too. It has what is one person's; either both are of that
 * person, who has the mailbox of one and the number of the other, or the other is called otherwise.
 */
const isSurely = <Id>(
	best: Weighed<Id>,
	other: Weighed<Id>,
	areTwo: Weighing<Id>['areTwo'],
): boolean =>
	best.contacts.some(({ isPersonal }) => isPersonal) &&
	(areTwo(best, other)
		? best.isCalledTheSame && other.isCalledOtherwise
		: [best, other].some(({ isCalledTheSame }) => isCalledTheSame));

function isDoubtful<Id>(
	{ contacts, isCalledOtherwise, isNameSilent }: Weighed<Id>,
	{ behind, isPersonal, isNamed }: Weighing<Id>,
): boolean {
	const isOfMany = (contact: Contact) => behindContact(contact, behind).known >= MANY;
	const isOwn = ({ kind, further, isPersonal: isOnes }: Contact) =>
		further === undefined ? isPersonal[kind] : isOnes;
	if (isCalledOtherwise) {
		return contacts.some((contact) => isOwn(contact) && !isOfMany(contact));
	}
	// Who once wrote without a name from what many have is nobody's question.
	return isNamed && isNameSilent
		? contacts.some((contact) => !isOfMany(contact))
		: contacts.length > 0;
}

/** Odds of several together, no binary logarithm. */
const sumOf = (weighed: ReadonlyArray<Pick<Weighed<unknown>, 'odds'>>): number =>
	weighed.reduce((sum, { odds }) => sum + 2 ** Math.min(odds, MOST_ODDS), 0);

/** The odds that one of several is it, who exclude each other. */
function together<Id>({ weighed, rest }: Weighing<Id>): number {
	return Math.log2(sumOf(weighed) + (rest === undefined ? 0 : 2 ** Math.min(rest, MOST_ODDS)));
}
