import { attempt } from '../attempt';
import { readPath } from '../fieldPath';
import { activityKinds, describeDuration } from '../sla';
import { describeInstant } from '../time';

/** What a sentence is made of: the event's data, which may hold less than it once did. */
interface Said {
	/** The text at a path, or `null`. */
	text(...path: string[]): string | null;
	number(...path: string[]): number | null;
	/** The list at a path; what is no object in it is left out. */
	list(...path: string[]): Said[];
	/** A moment at a path as people read it. */
	moment(...path: string[]): string;
}

const sentences: Readonly<Record<string, (said: Said) => string>> = {
	'inquiry.registered': () => 'The inquiry came in.',
	'inquiry.repeated': ({ text }) =>
		text('decision') === 'replay'
			? 'The same inquiry came again after it had been handled.'
			: 'The same inquiry came again and went on.',
	'inquiry.stalled': ({ number }) =>
		`The flow did not come to its end for this lead in ${(number('attempt') ?? 1) - 1} tries.`,
	'lead.matched': ({ text }) =>
		text('match', 'reason') ?? `Compared with known leads: ${text('match', 'decision') ?? ''}.`,
	'lead.statusChanged': (said) => {
		const closedAs = said.text('closedAs');
		const to = `${said.text('to') ?? 'another'}${closedAs === null ? '' : ` (${closedAs})`}`;
		return `The status went from ${said.text('from') ?? 'another'} to ${to}.${because(said)}`;
	},
	'lead.qualified': ({ text }) =>
		text('qualification', 'reason') ?? `Found ${text('qualification', 'verdict') ?? 'something'}.`,
	'lead.assigned': (said) => `Assigned to ${taker(said)}.${because(said)}`,
	'lead.reassigned': (said) =>
		`Taken from ${said.text('from') ?? 'the queue'} and given to ${taker(said)}.${because(said)}`,
	'clocks.started': ({ list }) =>
		listed(
			list('clocks').map(({ text, moment }) => `${text('name')} started, due ${moment('dueAt')}`),
		),
	'clock.breached': ({ text, moment }) =>
		`${text('clock', 'name')} was due ${moment('clock', 'dueAt')}, and nothing had stopped it.`,
	'activity.recorded': (said) => {
		const by = said.text('by');
		const what = `${activityName(said.text('kind') ?? '')}${by ? ` by ${by}` : ''}`;
		const stopped = said
			.list('stopped')
			.map(
				({ text, number }) =>
					`${text('name')} was stopped after ${describeDuration({ amount: number('businessMinutesUsed') ?? 0, unit: 'businessMinutes' })}`,
			);
		return listed([`${what} on ${said.moment('at')}`, ...stopped]);
	},
	'clock.unbreached': ({ text, moment }) =>
		text('clock', 'stoppedAt') === null
			? `The breach of ${text('clock', 'name')} was none: it is due ${moment('clock', 'dueAt')} now.`
			: `The breach of ${text('clock', 'name')} was none: it was stopped in time.`,
	'clock.recomputed': (said) =>
		`${said.text('name')} was due ${said.moment('before', 'dueAt')} and is due ${said.moment('after', 'dueAt')} now, by the changed settings.`,
	'clocks.paused': (said) => handled(said, 'paused'),
	'clocks.resumed': (said) => handled(said, 'resumed'),
	'clocks.stopped': (said) => handled(said, 'stopped'),
	'escalation.step': ({ text, number }) => {
		const reason = text('escalation', 'reason');
		if (reason !== null) return `${reason}.`;
		return `Step ${number('escalation', 'step') ?? ''} of the ladder of ${text('escalation', 'clock')}.`;
	},
	'person.erased': () => 'The person was erased.',
};

/**
 * What happened, in a sentence that a sales lead reads. Of an event that is not known, or of which
 * little is left, it says what there is.
 *
 * @param type what happened, such as `lead.assigned`
 * @param data the event's data, of whatever shape
 * @param timeZone for the times in the sentence, an IANA name
 * @example
 * describeEvent('lead.assigned', { owner: 'ann@example.com', reason: 'It was her turn.' }, 'UTC')
 * // 'Assigned to ann@example.com. It was her turn.'
 */
export function describeEvent(type: string, data: unknown, timeZone: string): string {
	const sentence = Object.hasOwn(sentences, type) ? sentences[type] : undefined;
	return sentence ? sentence(saidBy(data, timeZone)) : type;
}

function saidBy(data: unknown, timeZone: string): Said {
	const value = (path: string[]) => readPath(data, path);
	return {
		text: (...path) => textOf(value(path)),
		number: (...path) => numberOf(value(path)),
		list: (...path) => listOf(value(path)).map((inner) => saidBy(inner, timeZone)),
		moment: (...path) => momentOf(value(path), timeZone),
	};
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);

const listOf = (value: unknown): unknown[] =>
	Array.isArray(value) ? value.filter((inner) => inner !== null && typeof inner === 'object') : [];

function momentOf(value: unknown, timeZone: string): string {
	const at = new Date(value as string | number).getTime();
	const described = attempt(() => describeInstant(at, timeZone));
	return described.ok ? described.value : 'at some time';
}

const handled = (said: Said, deed: string) => {
	const by = said.text('by');
	return `The clocks were ${deed} on ${said.moment('at')}${by ? ` by ${by}` : ''}.`;
};

const taker = ({ text }: Said) => {
	const queue = text('queue');
	return text('owner') ?? (queue === null ? 'nobody' : `the queue "${queue}"`);
};

const because = ({ text }: Said) => {
	const reason = text('reason');
	return reason === null ? '' : ` ${reason}`;
};

const activityName = (kind: string) =>
	Object.hasOwn(activityKinds, kind)
		? activityKinds[kind as keyof typeof activityKinds].name
		: `"${kind}"`;

const listed = (parts: string[]) => `${parts.join('; ')}.`;
