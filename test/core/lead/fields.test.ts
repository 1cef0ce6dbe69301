import { contentInquiryId } from '../../../nodes/core/keys';
import {
	contentFields,
	fieldNames,
	fieldRows,
	leadSchema,
	mappableFields,
	payloadFields,
} from '../../../nodes/core/lead';
import { readNeed } from '../../../nodes/core/normalize/required';

const ids = {
	id: 'a',
	inquiryId: 'a',
	workspace: 'default',
	receivedAt: '2026-05-04T08:00:00.000Z',
};

test('a lead has each field of the rows, in their order, although nobody gave it', () => {
	// Most compare no fields of their own.
	const always = fieldNames.filter((name) => name !== 'compared');
	expect(Object.keys(leadSchema.parse(ids))).toEqual(always);
});

test.each(fieldNames)('%s is content, mapped or numbered only where a payload has it', (name) => {
	const { from, content, mappable, numbered } = fieldRows[name];
	const isRead = from === 'text' || from === 'asked';
	expect(payloadFields.some((field) => field === name)).toBe(isRead);
	expect(isRead || !(content || mappable || numbered)).toBe(true);
});

test('what can be mapped is called by one name each, in the order of the alphabet', () => {
	const titles = mappableFields.map(({ title }) => title);
	expect(titles).toEqual([...new Set(titles)].sort());
	expect(mappableFields.every(({ name }) => payloadFields.includes(name))).toBe(true);
});

test.each(fieldNames)('%s can be required by its name and by its word, or by neither', (name) => {
	const { requiredAs } = fieldRows[name];
	const fields = requiredAs === null ? undefined : [name];
	expect(readNeed(name)?.fields).toEqual(fields);
	if (requiredAs !== null) expect(readNeed(requiredAs)?.fields).toEqual(fields);
});

test.each(contentFields)('%s tells two inquiries apart', (field) => {
	const value = partsOf[field] ? { ...partsOf[field], text: 'x' } : 'x';
	expect(contentInquiryId({ [field]: value })).not.toBe(contentInquiryId({}));
});

/** What a field has beside the text as it was written. */
const partsOf: Partial<Record<(typeof contentFields)[number], object>> = {
	budget: { amount: null, upTo: null, currency: null, period: null },
	companySize: { employees: null, upTo: null },
};
