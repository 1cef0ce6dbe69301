import type { FieldReader } from '../read/fieldReader';
import { isIncidental } from '../../keys';
import { inquiryIdOf } from './identity';
import { instantSent } from '../value/instant';
import type { Payload } from '../read/payload';
import { receiptProblem, type PayloadField } from '../../lead';
import { cleanLine, textOf } from '../../text';

/** What the envelope and the fields say, in the order in which they count. */
const said = (fields: FieldReader, payload: Payload, field: PayloadField, byHand: boolean) => {
	const inFields = fields.entries(field).map(({ value }) => ({ value, inEnvelope: false }));
	const about = payload.about[field];
	const inEnvelope = about === undefined ? [] : [{ value: about, inEnvelope: true }];
	return byHand ? [...inFields, ...inEnvelope] : [...inEnvelope, ...inFields];
};

/** What a payload's time is held against. */
interface Receipt {
	/** Whether a person said which field holds it. */
	byHand: boolean;
	/** When it came in, ISO 8601 UTC. */
	now: string;
	/** How many hours before `now` it may lie. */
	oldestHours: number;
}

/** When an inquiry was sent, as far as one knows, and received. Both ISO 8601 UTC. */
export interface InquiryTimes {
	sentAt: string;
	receivedAt: string;
}

/**
 * When the inquiry was received: the first certain instant of the payload that can be that, else
 * `now`. One that lies too far from it is listed: it is when a contact was created, or the time of
 * a wrong clock, and a team must not be late by it.
 */
export function readTimes(
	fields: FieldReader,
	payload: Payload,
	{ byHand, now, oldestHours }: Receipt,
): InquiryTimes {
	let sentAt: string | undefined;
	for (const { value } of said(fields, payload, 'receivedAt', byHand)) {
		const instant = instantSent(value);
		if (instant === undefined) continue;
		const problem = receiptProblem(instant, now, oldestHours);
		if (problem === null) return { sentAt: instant, receivedAt: instant };
		if (sentAt === undefined) fields.report.issue('note', 'receivedAt', problem, value);
		sentAt ??= instant;
	}
	return { sentAt: sentAt !== undefined && sentAt < now ? sentAt : now, receivedAt: now };
}

/**
 * The inquiry's id.
 *
 * @param content the lead's canonical fields
 * @param byHand whether a person said which field holds the submission's id
 */
export function readInquiryId(
	fields: FieldReader,
	payload: Payload,
	byHand: boolean,
	content: Parameters<typeof inquiryIdOf>[0],
): string {
	const ids = said(fields, payload, 'submissionId', byHand).map(({ value, inEnvelope }) => ({
		id: cleanLine(textOf(value) ?? ''),
		certain: byHand || inEnvelope,
	}));
	const given = ids.find(({ id }) => id !== '');
	const formId = textOf(fields.entries('formId')[0]?.value);
	const sender = formId === undefined ? payload.sender : `${payload.sender} ${formId}`;
	return inquiryIdOf(content, given && { ...given, sender }, saidBeside(fields));
}

/** Fields that are a program's or a person's: a language in words, a keyword that was asked for. */
const answered = ['language', 'term'] as const satisfies readonly PayloadField[];

const saidBeside = (fields: FieldReader): string[] =>
	answered.flatMap((field) =>
		fields.entries(field).flatMap(({ path, label, value }) => {
			const text = cleanLine(textOf(value) ?? '');
			return text === '' || isIncidental(label ?? path.at(-1) ?? '', text) ? [] : [text];
		}),
	);
