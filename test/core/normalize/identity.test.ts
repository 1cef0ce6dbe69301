import {
	contentInquiryId,
	isContentInquiryId,
	submissionInquiryId,
} from '../../../nodes/core/lead';
import { compileNormalizer, type NormalizeSettings } from '../../../nodes/core/normalize';

const now = '2026-03-02T09:00:00.000Z';
const later = '2026-03-02T09:05:00.000Z';
const read = (json: unknown, settings: NormalizeSettings = {}, at = now) =>
	compileNormalizer({ defaultCountry: 'DE', ...settings })(json, at).lead;

const form = { Email: 'ada@example.com', Phone: '030 901820', Message: 'Hi', Floors: 2 };

test('without a submission id the content is the identity, in whatever form it is written', () => {
	const lead = read(form);
	expect(lead.inquiryId).toBe(contentInquiryId(lead));
	expect(lead.id).toBe(lead.inquiryId);
	const again = { Floors: 2, Phone: '+49 30 901820', Email: ' ada@EXAMPLE.com', Message: 'Hi ' };
	expect(read(again, {}, later).inquiryId).toBe(lead.inquiryId);
});

test.each([
	[
		{ submittedAt: now, formMode: 'production' },
		{ submittedAt: later, formMode: 'production' },
	],
	[{ created_at: now }, { created_at: later }],
	[{ 'g-recaptcha-response': 'a1' }, { 'g-recaptcha-response': 'b2' }],
])('%j and %j are one inquiry', (one, other) => {
	expect(read({ ...form, ...one }).inquiryId).toBe(read({ ...form, ...other }).inquiryId);
});

test('another message, another budget or another custom field is another inquiry', () => {
	const ids = [
		form,
		{ ...form, Message: 'Ho' },
		{ ...form, Budget: '5k' },
		{ ...form, Budget: '6k' },
		{ ...form, Floors: 3 },
	].map((json) => read(json).inquiryId);
	expect(new Set(ids).size).toBe(5);
});

test.each(['submissionId', 'submission_id', 'event_id', 'responseId', 'Response ID', 'entry_id'])(
	'%s is the identity, whatever the content',
	(name) => {
		const { inquiryId } = read({ ...form, [name]: 'a1b2c3d4e5' });
		expect(inquiryId).toBe(submissionInquiryId('json', 'a1b2c3d4e5'));
		expect(isContentInquiryId(inquiryId)).toBe(false);
		expect(read({ [name]: 'a1b2c3d4e5' }).inquiryId).toBe(inquiryId);
	},
);

test("a form service's token counts only where it is the response's", () => {
	const response = { form_response: { token: 'abcdef123456', answers: [] } };
	expect(read(response).inquiryId).toBe(submissionInquiryId('typeform', 'abcdef123456'));
	expect(isContentInquiryId(read({ ...form, token: 'abcdef123456' }).inquiryId)).toBe(true);
});

test.each([12, 'contact-form-submit'])(
	'the id %j, which two forms may both send, never makes two people one',
	(event_id) => {
		const ada = read({ ...form, event_id }).inquiryId;
		expect(read({ ...form, event_id }, {}, later).inquiryId).toBe(ada);
		expect(read({ ...form, event_id, Email: 'bob@example.com' }).inquiryId).not.toBe(ada);
	},
);

test('an id field named by hand is taken at its word', () => {
	const mapping = [{ field: 'submissionId' as const, from: 'no' }];
	expect(read({ ...form, no: 7 }, { mapping }).inquiryId).toBe(submissionInquiryId('json', '7'));
});

test('the same id of two forms is two inquiries', () => {
	const ids = ['f1', 'f2'].map((form_id) => read({ form_id, response_id: '12345678' }).inquiryId);
	expect(new Set(ids).size).toBe(2);
});

test('the workspace is the one that is set, else the one before, else "default"', () => {
	const lead = read(form, { workspace: 'client-a' });
	expect(lead.workspace).toBe('client-a');
	expect(read({ lead }).workspace).toBe('client-a');
	expect(read(form).workspace).toBe('default');
});

describe('an item that was normalized before', () => {
	const item = { ...form, ...compileNormalizer({ defaultCountry: 'DE' })(form, now) };

	test('keeps its time, and its ids after Dedup Match gave it others', () => {
		const lead = { ...item.lead, id: 'known', inquiryId: `${item.lead.inquiryId}.2` };
		expect(read({ ...item, lead, match: {}, timer: {} }, {}, later)).toEqual(lead);
	});

	test('keeps its lead when the payload is gone', () => {
		expect(read({ lead: item.lead, timer: { kind: 'waiting' } }, {}, later)).toEqual(item.lead);
	});

	test('takes what somebody corrected, and reads what is missing again', () => {
		const lead = { ...item.lead, email: 'Ada@New.example', phone: null, domain: 'acme.example' };
		expect(read({ ...item, lead }, {}, later)).toMatchObject({
			email: 'Ada@new.example',
			phone: '+4930901820',
			domain: 'acme.example',
			custom: { Floors: 2 },
		});
	});
});

test('what a sender calls "lead" is its payload', () => {
	expect(read({ lead: { email: 'ada@example.com' } }).email).toBe('ada@example.com');
});
