import { z } from 'zod/v4';
import { attempt } from '../attempt';
import {
	explainedClockSchema,
	followUpSchema,
	matchSchema,
	qualificationSchema,
	validationSchema,
	type Assignment,
	type Audience,
	type Lead,
} from '../lead';
import {
	detailsForPerson,
	elsewhere,
	knownOf,
	later,
	leadValues,
	nextStepFor,
	notGiven,
	reviewOf,
	reviewReasonOf,
	signalsOf,
	type EarlierContact,
	type MessageValues,
	type RefusedSet,
} from '../message';
import { describeDeadline, describeHour, describeInstant } from '../time';

/** What is known when a message is written. */
export interface MessageFacts {
	lead: Lead;
	assignment: Assignment | null;
	/** What each node has said about the lead, and `desk`: who the company's desk is. */
	item: Readonly<Record<string, unknown>>;
	/** `null` for somebody who is new here. */
	earlier: EarlierContact | null;
	/** What the person does not want any more. */
	refused: RefusedSet;
	/** By which whoever works on the lead says what they did; `null` where there is none. */
	link: string | null;
	/** By which somebody says whether two are one person; `null` where there is none. */
	answerLink?: string | null;
}

/** Who answers where nobody has the lead yet. */
const nobodyYet = 'our team';

/** Where no clock says it. */
const soon = 'as soon as possible';

/** So much of what somebody has written is sent back to them: nobody sends long letters through a form. */
const longestQuote = 600;

/**
 * What a message to somebody can name. Each is looked up when it is named, and not before.
 *
 * @param now epoch milliseconds
 */
export function messageValues(facts: MessageFacts, audience: Audience, now: number): MessageValues {
	const { lead, assignment, item, earlier, refused, link, answerLink = null } = facts;
	const { owner, backup, queue, rule, reason, priority } = assignment ?? {};
	const parts = partsOf(item);
	const clockZone = () => parts.clock()?.timeZone ?? 'UTC';
	const at = (instant: string | undefined) =>
		instant === undefined
			? undefined
			: inZone([owner?.timeZone, clockZone()], (zone) =>
					describeInstant(Date.parse(instant), zone),
				);
	const saidOfReview = () => ({
		...{ validation: parts.validation(), match: parts.match() },
		...{ qualification: parts.qualification(), assignment },
	});
	return {
		...notHere,
		...(audience === 'person' ? forPerson(lead) : leadValues(lead)),
		// By it somebody says that they have reached the person, who must not have it.
		...(audience !== 'person' && { link: link ?? notGiven }),
		// By it the person says that they want to hear no more: nobody else does.
		'lead.optOut': audience === 'person' ? later(() => parts.followUp()?.optOut?.link) : undefined,
		'lead.known': later(() => {
			const match = parts.match();
			return knownOf({ match, crm: lead.crm }, earlier, refused);
		}),
		'lead.signals': later(() => {
			const qualification = parts.qualification();
			return qualification && signalsOf(qualification);
		}),
		'lead.review': later(() => reviewOf(saidOfReview(), answerLink)),
		'lead.reviewReason': later(() => reviewReasonOf(saidOfReview())),
		'lead.nextStep': later(() => {
			const { email, phone, phoneType, timezone, receivedAt } = lead;
			const theirTime = inZone([timezone], (zone) => describeHour(Date.parse(receivedAt), zone));
			const isMobile = phoneType === 'mobile';
			return nextStepFor({ email, phone, isMobile, theirTime: theirTime ?? null, refused });
		}),
		'owner.name': owner?.name ?? queue?.name ?? nobodyYet,
		'owner.email': owner?.email,
		'owner.phone': owner?.phone,
		'backup.name': backup?.name,
		'queue.name': queue?.name,
		'desk.name': later(() => parts.desk()?.name || nobodyYet),
		'desk.email': later(() => parts.desk()?.email),
		'desk.phone': later(() => parts.desk()?.phone),
		'clock.name': later(() => parts.clock()?.name),
		'clock.startedAt': later(() => at(parts.clock()?.startedAt)),
		'clock.dueAt': later(() => at(parts.clock()?.dueAt)),
		'clock.reason': later(() => parts.clock()?.reason),
		'clock.answerBy': later(() => {
			const due = Date.parse(parts.clock()?.dueAt ?? '');
			const zones = [audience === 'person' ? lead.timezone : owner?.timeZone, clockZone()];
			return due > now ? (inZone(zones, (zone) => describeDeadline(due, zone, now)) ?? soon) : soon;
		}),
		'match.relationship': later(() => parts.match()?.relationship),
		'match.reason': later(() => parts.match()?.reason),
		'qualification.category': later(() => parts.qualification()?.category),
		'qualification.tier': later(() => parts.qualification()?.tier),
		'qualification.grade': later(() => parts.qualification()?.grade),
		'qualification.score': later(() => parts.qualification()?.score.toString()),
		'qualification.reason': later(() => parts.qualification()?.reason),
		'qualification.summary': later(() => parts.qualification()?.summary),
		'assignment.reason': reason,
		'assignment.rule': rule,
		'assignment.priority': priority,
	};
}

const notHere = elsewhere('delivery');

/** Who the person is to themselves: nobody is called by their address. */
function forPerson(lead: Lead): MessageValues {
	const fullName = callable(lead.fullName);
	const message = lead.message ?? '';
	return {
		...leadValues(lead),
		'lead.fullName': fullName,
		'lead.firstName': callable(lead.firstName) || fullName,
		'lead.message':
			message.length > longestQuote ? `${message.slice(0, longestQuote).trimEnd()} …` : message,
		'lead.details': later(() => detailsForPerson(lead)),
	};
}

/** A name that is none, but an advertisement for whoever is written to, or nothing that is seen, is left out. */
const callable = (name: string | null): string =>
	name !== null && name.length <= 80 && /\p{L}/u.test(name) && !/:\/\/|www\.|@/i.test(name)
		? name.trim()
		: '';

/** What is said in the first zone of which the name is one. */
function inZone(
	zones: ReadonlyArray<string | null | undefined>,
	say: (zone: string) => string,
): string | undefined {
	for (const zone of zones) {
		const said = zone ? attempt(() => say(zone)) : undefined;
		if (said?.ok) return said.value;
	}
	return undefined;
}

const clocksSchema = z.object({
	clocks: z.array(
		explainedClockSchema.pick({
			...{ name: true, state: true, startedAt: true, dueAt: true, reason: true, timeZone: true },
		}),
	),
});

const deskText = z.string().trim().optional().catch(undefined);
const deskSchema = z.object({ name: deskText, email: deskText, phone: deskText });

const matched = matchSchema.pick({
	...{ decision: true, relationship: true, owner: true, reason: true, review: true },
});
const qualified = qualificationSchema.pick({
	...{ category: true, reason: true, score: true, grade: true, tier: true, points: true },
	summary: true,
});
const followedUp = followUpSchema.pick({ optOut: true });
const validated = validationSchema.pick({ status: true, issues: true });

/** What an item says of a lead, each read once, when it is asked for. */
const partsOf = (item: MessageFacts['item']) => ({
	match: later(() => matched.safeParse(item.match).data),
	qualification: later(() => qualified.safeParse(item.qualification).data),
	validation: later(() => validated.safeParse(item.validation).data),
	followUp: later(() => followedUp.safeParse(item.followUp).data),
	desk: later(() => deskOf(item)),
	clock: later(() => {
		const { clocks = [] } = clocksSchema.safeParse(item.sla).data ?? {};
		const soonest = [...clocks].sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
		const inState = (wanted: string) => soonest.find(({ state }) => state === wanted);
		return inState('running') ?? inState('breached');
	}),
});

/** The company's desk, as the item says; `undefined` where it names none. */
export const deskOf = (item: MessageFacts['item']) => deskSchema.safeParse(item.desk).data;
