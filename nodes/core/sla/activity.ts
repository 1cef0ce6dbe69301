/**
 * The kinds of activity, and whether one means that a person of the company reached the lead.
 * A machine's answer and a note reach nobody.
 */
export const activityKinds = {
	'auto-reply': { name: 'Automatic Reply', human: false },
	call: { name: 'Call', human: true },
	chat: { name: 'Chat Message', human: true },
	email: { name: 'Email', human: true },
	meeting: { name: 'Meeting', human: true },
	note: { name: 'Note', human: false },
	other: { name: 'Other Contact', human: true },
	sms: { name: 'SMS', human: true },
} as const;

export type ActivityKind = keyof typeof activityKinds;

/** Something that was done about a lead. */
export interface Activity {
	/** One of {@link activityKinds}, or a company's own word. */
	kind: string;
	/** Epoch milliseconds. */
	at: number;
	/** Who did it; empty when unknown. */
	by: string;
}

/** Other words that CRMs and inboxes use for the same kinds. */
const synonyms: Record<string, ActivityKind> = {
	autoreply: 'auto-reply',
	'automatic reply': 'auto-reply',
	'auto reply': 'auto-reply',
	'out of office': 'auto-reply',
	'phone call': 'call',
	phone: 'call',
	'chat message': 'chat',
	whatsapp: 'chat',
	'e-mail': 'email',
	mail: 'email',
	appointment: 'meeting',
	comment: 'note',
	'other contact': 'other',
	'text message': 'sms',
	text: 'sms',
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

/**
 * Whether a kind of activity means that a person reached the lead.
 *
 * @example
 * isHumanTouch('call') // true
 * isHumanTouch('auto-reply') // false
 */
export const isHumanTouch = (kind: string): boolean =>
	Object.hasOwn(activityKinds, kind) && activityKinds[kind as ActivityKind].human;

/**
 * Whether an activity of this kind stops a clock.
 *
 * @param stopsOn the kinds that stop it; empty for every human touch
 * @example
 * stopsOnKind([], 'note') // false
 */
export const stopsOnKind = (stopsOn: readonly string[], kind: string): boolean =>
	stopsOn.length === 0 ? isHumanTouch(kind) : stopsOn.includes(kind);
