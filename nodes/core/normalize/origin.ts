import type { Validation } from '../lead';
import type { FieldReader } from './fieldReader';
import type { Payload } from './payload';
import { textOf } from './text';

/** A test lead is a lead: it is marked, and what becomes of it is the workflow's to say. */
const testLead = {
	code: 'lead.test',
	message:
		'The sender marks this as a test lead. Delete it when the test is done, so that nobody calls it.',
};

/** Whether the sender marks the lead as a test. The mark is kept, and listed as an issue. */
export function readTest(fields: FieldReader, { test, senderName }: Payload): boolean {
	const marks = fields.entries('test');
	fields.keep(...marks);
	const isTest = test || marks.some(({ value }) => /^(?:true|yes|1)$/i.test(textOf(value) ?? ''));
	if (isTest) fields.report.issue('note', 'source', testLead, senderName);
	return isTest;
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
		guessed: guessed.size > 0 ? [...guessed].filter((field) => taken.has(field)) : [],
	};
}
