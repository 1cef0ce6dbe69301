import { mappableFields, type Lead, type PayloadField, type Validation } from '../../lead';
import { nearNames } from '../../nearNames';
import type { FieldReader } from '../read/fieldReader';
import type { Payload } from '../read/payload';
import { quoted, textOf } from '../../text';

/** A test lead is a lead: it is marked, and what becomes of it is the workflow's to say. */
const testLead = {
	code: 'lead.test',
	message:
		'The sender marks this as a test lead. Delete it when the test is done, so that nobody calls it.',
};

/**
 * Lists that a sender sent no inquiry at all, or said no more than that there is a lead, where
 * nothing else says how to reach them.
 */
export function reportNotice(
	{ report }: FieldReader,
	{ isNotice, senderName, problem: noInquiry }: Payload,
	{ email, phone }: Pick<Lead, 'email' | 'phone'>,
): void {
	if (noInquiry) report.issue('error', 'source', noInquiry, senderName);
	if (!isNotice || email !== null || phone !== null) return;
	const problem = {
		code: 'lead.notice',
		message: `${senderName ?? 'The sender'} only says here that there is a lead, and not how to reach them. Put a node before this one that retrieves the lead, or its person, by its id.`,
	};
	report.issue('note', 'source', problem, senderName);
}

/** Whether the sender marks the lead as a test. The mark is kept, and listed as an issue. */
export function readTest(fields: FieldReader, { test, senderName }: Payload): boolean {
	const marks = fields.entries('testMark');
	fields.keep(...marks);
	const isTest = test || marks.some(({ value }) => /^(?:true|yes|1)$/i.test(textOf(value) ?? ''));
	if (isTest) fields.report.issue('note', 'source', testLead, senderName);
	return isTest;
}

const titles = new Map<PayloadField, string>(
	mappableFields.map(({ name, title }) => [name, title]),
);

/** Lists the lines of Mapped Fields of which nothing came in, so that a slip is seen. */
export function reportUnknownNames({ report, unknownNames }: FieldReader, payload: Payload): void {
	for (const [field, names] of unknownNames) {
		const [first = ''] = names;
		const known = payload.entries.flatMap(({ path, label }) => label ?? path.at(-1) ?? []);
		const [like] = nearNames(first, known, (name) => [name]);
		const problem = {
			code: 'mapping.notFound',
			message: `Mapped Fields takes ${titles.get(field) ?? field} from ${names.map(quoted).join(' or ')}, and nothing of that name came in. Compare it with the item, letter by letter; where the form leaves out what is empty, nothing is wrong.`,
			...(like !== undefined && { suggestion: like }),
		};
		report.issue('note', field, problem, first);
	}
}

const dotted = (steps: readonly string[]) =>
	steps.length === 1 ? (steps[0] ?? '') : steps.join('.');

/**
 * Who posted a payload, and where each field of the lead was found in the item, so that a person
 * sees what was recognised and can correct it.
 *
 * @param fields after they were read
 * @param test whether it is a test
 */
export function originOf(
	{ origin: { taken, guessed } }: FieldReader,
	{ sender, senderName }: Payload,
	test: boolean,
): Pick<Validation, 'sender' | 'mapping' | 'guessed'> {
	const mapping: Record<string, string> = {};
	for (const [field, { at, path }] of taken) mapping[field] = dotted(at ?? path);
	return {
		sender: { id: sender, name: senderName, test },
		mapping,
		guessed: guessed.size > 0 ? [...guessed.keys()].filter((field) => taken.has(field)) : [],
	};
}
