import {
	contentInquiryId,
	isContentInquiryId,
	submissionInquiryId,
} from '../../../nodes/core/keys';
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

describe('a second delivery of one submission', () => {
	const body = {
		'Your Name': 'Ann Lee',
		Email: 'ann.lee@acme-widgets.com',
		Message: 'Please call me about the pump',
	};
	const posted = (fields: object, headers: object = {}) => ({
		headers: { host: 'x.example', ...headers },
		params: {},
		query: {},
		body: { ...body, ...fields },
		webhookUrl: 'https://x.example/webhook/lead',
		executionMode: 'production',
	});
	const idOf = (...given: Parameters<typeof posted>) => read(posted(...given)).inquiryId;

	test.each<[object, object]>([
		[{}, { Email: 'Ann.Lee@Acme-Widgets.com' }],
		[{ Email: 'annlee@gmail.com' }, { Email: 'Ann.Lee+web@googlemail.com' }],
		[{}, { Message: ' please call  me about the PUMP\n' }],
		[{ Telefon: '030 901820' }, { Telefon: '+49 (0)30 901820' }],
		[{ time_on_page: '34' }, { time_on_page: '37' }],
		[{ timeOnPage: 34.2 }, { timeOnPage: 37.9 }],
		[{ ts: '1796009400' }, { ts: '1796009403' }],
		[
			{ 'User Agent': 'Mozilla/5.0 A', 'Remote IP': '198.51.100.1' },
			{ 'User Agent': 'Mozilla/5.0 A', 'Remote IP': '198.51.100.2' },
		],
		[{ 'IP-Adresse': '198.51.100.1' }, { 'IP-Adresse': '2001:db8::2' }],
		[{ _token: 'ab12cd34' }, { _token: 'ef56ab78' }],
		[{ session_id: 'a1' }, { session_id: 'b2' }],
		[{ meta: { sessionId: 'a1', page: 'Pumps' } }, { meta: { sessionId: 'b2', page: 'Pumps' } }],
		[{ attempt: 1 }, { attempt: 2 }],
		[{ retry_count: '0' }, { retry_count: '1' }],
		[
			{ attempt: 1, idempotencyKey: 'k-20261128-0001', note: 'a' },
			{ attempt: 2, idempotencyKey: 'k-20261128-0001', note: 'b' },
		],
		[
			{ field_7: '0b8a5c1e-5a1c-4e0e-9d65-0f6f0d0c1a11' },
			{ field_7: '7d1f5c1e-5a1c-4e0e-9d65-0f6f0d0c1a22' },
		],
		[{ _token: 'a' }, { _token: 'b' }],
		[{ viewport: '1280x720' }, { viewport: '390x844' }],
		[{ screen_width: 1280 }, { screen_width: 390 }],
		[{}, { Message: 'Please call me about the pump.' }],
		[{ visitor: '2026-11-28T07:50:00.120Z' }, { visitor: '2026-11-28T07:50:03.480Z' }],
	])('%j and %j are one inquiry', (one, other) => {
		expect(idOf(other)).toBe(idOf(one));
	});

	test.each<[object, object]>([
		[{ Message: 'Roof' }, { Message: 'Pump' }],
		[{ Session: 'Keynote' }, { Session: 'Workshop' }],
		[{ 'Project duration': '3 months' }, { 'Project duration': '6 months' }],
		[{ 'How many attempts so far?': '2' }, { 'How many attempts so far?': '3' }],
		[
			{ 'Which IP address should we block?': '1.1.1.1' },
			{ 'Which IP address should we block?': '2.2.2.2' },
		],
		[{ 'Session ID': 'YOGA-1' }, { 'Session ID': 'YOGA-2' }],
		[{ 'Client ID': 'C-1042' }, { 'Client ID': 'C-1043' }],
		[{ Message: 'An app in C' }, { Message: 'An app in C++' }],
		[{ 'IP phone needed?': 'yes' }, { 'IP phone needed?': 'no' }],
		[{ 'Preferred time': '2026-12-01 10:00' }, { 'Preferred time': '2026-12-01 11:00' }],
		[{ Email: 'ann@acme.com' }, { Email: 'ann@acme-widgets.com' }],
	])('%j and %j are two', (one, other) => {
		expect(idOf(other)).not.toBe(idOf(one));
	});

	test.each(['Idempotency-Key', 'X-Idempotency-Key', 'webhook-id', 'svix-id'])(
		'is told by the header %s, whatever else differs',
		(name) => {
			// Node gives the names of headers in lower case.
			const header = { [name.toLowerCase()]: 'msg_2KWPBgLlAfxdpx2A' };
			expect(idOf({ note: 'b' }, header)).toBe(idOf({ note: 'a' }, header));
		},
	);

	test('is not told by an ID of the request, which is another one each time', () => {
		const header = { 'x-request-id': '5f1c0a9e77aa4c1d' };
		expect(isContentInquiryId(idOf({}, header))).toBe(true);
	});

	test('what tells two apart that name nobody is not left out', () => {
		const ids = ['198.51.100.1', '198.51.100.2'].map((ip) => read({ ip, state: 'new' }).inquiryId);
		expect(new Set(ids).size).toBe(2);
	});
});

test.each(['submissionId', 'submission_id', 'event_id', 'responseId', 'Response ID', 'entry_id'])(
	'%s tells the inquiry of a person, whatever else they say, and never that of another',
	(name) => {
		const { inquiryId } = read({ ...form, [name]: 'a1b2c3d4e5' });
		expect(isContentInquiryId(inquiryId)).toBe(false);
		expect(read({ ...form, Message: 'Ho', [name]: 'a1b2c3d4e5' }).inquiryId).toBe(inquiryId);
		const other = { ...form, Email: 'bob@example.com', [name]: 'a1b2c3d4e5' };
		expect(read(other).inquiryId).not.toBe(inquiryId);
	},
);

test.each(['webinar-2024', 'abcd-1234-2024', '10293847', 'roof2024'])(
	'the id %j, which may be that of the form, loses no second message',
	(event_id) => {
		const first = read({ ...form, event_id }).inquiryId;
		expect(read({ ...form, event_id }, {}, later).inquiryId).toBe(first);
		expect(read({ ...form, event_id, Message: 'Another wish' }).inquiryId).not.toBe(first);
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
