import { optOutWords, readOptOutChannel, type OptOutChannel } from './optOut';
import type { Standing } from './status';

/**
 * What can stop a clock by its meaning, as the screen offers it: each stands for several kinds of
 * activity. A machine's receipt counts for none of them.
 */
export const stopGroups = {
	activity: { name: 'Any Activity', description: 'A human touch, a note or a reply of the lead' },
	human: { name: 'Any Human Touch', description: 'A person of the company reached the lead' },
	owner: { name: 'Owner Assigned', description: 'Somebody was given the lead' },
	response: {
		name: 'Any Response',
		description: 'A human touch, or a message that was sent to the lead automatically',
	},
} as const;

export type StopGroup = keyof typeof stopGroups;

const touch = ['activity', 'human', 'response'] as const;

interface KindOfActivity {
	name: string;
	/** What it stops clocks as. */
	counts: readonly StopGroup[];
	/** Where the lead stands after it, if it says that. */
	becomes?: Pick<Standing, 'status' | 'closedAs'>;
}

/** The kinds of activity, and what each of them counts as. */
export const activityKinds = {
	assigned: { name: 'Owner Assigned', counts: ['owner'] },
	'auto-reply': { name: 'Automatic Reply', counts: [] },
	automated: { name: 'Automated Message', counts: ['response'] },
	booked: { name: 'Meeting Booked', counts: ['activity'] },
	bounced: { name: 'Mail Bounced', counts: [] },
	call: { name: 'Call', counts: touch },
	chat: { name: 'Chat Message', counts: touch },
	closed: { name: 'Closed', counts: [], becomes: { status: 'closed', closedAs: null } },
	customer: {
		name: 'Became a Customer',
		counts: [],
		becomes: { status: 'customer', closedAs: null },
	},
	disqualified: {
		name: 'Disqualified',
		counts: [],
		becomes: { status: 'closed', closedAs: 'disqualified' },
	},
	email: { name: 'Email', counts: touch },
	lost: { name: 'Lost', counts: [], becomes: { status: 'closed', closedAs: 'lost' } },
	meeting: { name: 'Meeting', counts: touch },
	note: { name: 'Note', counts: ['activity'] },
	'opted-in': { name: 'Opted In Again', counts: [] },
	'opted-out': { name: 'Opted Out', counts: ['activity'] },
	other: { name: 'Other Contact', counts: touch },
	reply: { name: 'Reply From the Lead', counts: ['activity'] },
	sms: { name: 'SMS', counts: touch },
	support: {
		name: 'Support Case',
		counts: ['activity'],
		// Who has something to be supported with has bought it.
		becomes: { status: 'customer', closedAs: null },
	},
	task: { name: 'Task Done', counts: ['activity'] },
	won: { name: 'Won', counts: [], becomes: { status: 'customer', closedAs: 'won' } },
} as const satisfies Record<string, KindOfActivity>;

export type ActivityKind = keyof typeof activityKinds;

/** Something that was done about a lead. */
export interface Activity {
	/** One of {@link activityKinds}, or a company's own word. */
	kind: string;
	/** Epoch milliseconds. */
	at: number;
	/** Who did it; empty when unknown. */
	by: string;
	/** Of an opting out or in, for what; for everything if not given. */
	channel?: OptOutChannel;
}

const happened: ReadonlySet<string> = new Set<ActivityKind>([
	'auto-reply',
	'booked',
	'bounced',
	'closed',
	'customer',
	'disqualified',
	'lost',
	'opted-in',
	'opted-out',
	'reply',
	'support',
	'won',
]);

/**
 * Whether an activity has happened when it is told of, whatever time it says: nobody agrees on an opting out
 * for later, so that a time that lies ahead is that of a wrong zone, or of the meeting that was booked.
 *
 * @example
 * hasHappened('opted-out') // true
 * hasHappened('call') // false: one may be agreed for tomorrow
 */
export const hasHappened = (kind: string): boolean => happened.has(kind);

/** Other words that CRMs and inboxes use for the same kinds. */
const synonyms: Record<string, ActivityKind> = {
	autoreply: 'auto-reply',
	'automatic reply': 'auto-reply',
	'auto reply': 'auto-reply',
	'out of office': 'auto-reply',
	'automated message': 'automated',
	'automated email': 'automated',
	'automated sms': 'automated',
	sequence: 'automated',
	'owner assigned': 'assigned',
	'lead reply': 'reply',
	'reply from the lead': 'reply',
	incoming: 'reply',
	inbound: 'reply',
	'phone call': 'call',
	phone: 'call',
	'chat message': 'chat',
	whatsapp: 'chat',
	'e-mail': 'email',
	mail: 'email',
	appointment: 'meeting',
	'meeting booked': 'booked',
	'meeting scheduled': 'booked',
	bounce: 'bounced',
	'hard bounce': 'bounced',
	'mail bounced': 'bounced',
	'opted out': 'opted-out',
	'opt out': 'opted-out',
	unsubscribe: 'opted-out',
	unsubscribed: 'opted-out',
	stop: 'opted-out',
	'opted in': 'opted-in',
	'opted in again': 'opted-in',
	resubscribed: 'opted-in',
	'task done': 'task',
	'task completed': 'task',
	comment: 'note',
	'other contact': 'other',
	'text message': 'sms',
	text: 'sms',
	'closed won': 'won',
	'deal won': 'won',
	'closed lost': 'lost',
	'deal lost': 'lost',
	'became a customer': 'customer',
	'became customer': 'customer',
	converted: 'customer',
	unqualified: 'disqualified',
	'support case': 'support',
	'support ticket': 'support',
	ticket: 'support',
};

/**
 * Reads a kind of activity, also in the words of another program. A word that is not known stays
 * as it is: it stops the clocks that name it, and no others.
 *
 * @example
 * readActivityKind('PHONE_CALL') // 'call'
 * readActivityKind('Opened page') // 'opened page'
 */
export function readActivityKind(text: string): string {
	const word = text.trim().toLowerCase().replace(/_+/g, ' ');
	return synonyms[word] ?? word;
}

const countsAs = (kind: string, group: string): boolean => {
	if (!Object.hasOwn(activityKinds, kind)) return false;
	const { counts }: { counts: readonly string[] } = activityKinds[kind as ActivityKind];
	return counts.includes(group);
};

/**
 * Where a lead stands after an activity of this kind; `undefined` where it says nothing of that.
 *
 * @example
 * standingAfterActivity('lost') // { status: 'closed', closedAs: 'lost' }
 */
export function standingAfterActivity(kind: string): KindOfActivity['becomes'] {
	if (!Object.hasOwn(activityKinds, kind)) return undefined;
	const { becomes }: KindOfActivity = activityKinds[kind as ActivityKind];
	return becomes;
}

/**
 * Whether a kind of activity means that a person reached the lead.
 *
 * @example
 * isHumanTouch('call') // true
 * isHumanTouch('auto-reply') // false
 */
export const isHumanTouch = (kind: string): boolean => countsAs(kind, 'human');

/**
 * Whether an activity of this kind stops a clock.
 *
 * @param stopsOn the kinds and {@link stopGroups} that stop it; empty for every human touch
 * @example
 * stopsOnKind([], 'note') // false
 * stopsOnKind(['response'], 'automated') // true
 */
export const stopsOnKind = (stopsOn: readonly string[], kind: string): boolean =>
	stopsOn.length === 0
		? isHumanTouch(kind)
		: stopsOn.some((counting) => counting === kind || countsAs(kind, counting));

/**
 * What a kind of activity is called on the screens; a company's own word stands in quotes.
 *
 * @example
 * activityName('call') // 'Call'
 */
export const activityName = (kind: string): string =>
	Object.hasOwn(activityKinds, kind) ? activityKinds[kind as ActivityKind].name : `"${kind}"`;

/**
 * What was done, with that of which somebody opted out or in again.
 *
 * @example
 * activitySaid({ kind: 'opted-out', channel: 'sms' }) // 'Opted Out of SMS'
 */
export function activitySaid({ kind, channel }: { kind: string; channel?: string | null }): string {
	const name = activityName(kind);
	const read = readOptOutChannel(channel ?? '');
	if (read === null) return name;
	return `${name} ${kind === 'opted-in' ? 'to' : 'of'} ${optOutWords[read]}`;
}
