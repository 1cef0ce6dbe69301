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

	test.each<[string, unknown, unknown]>([
		['browser', 'Chrome 120', 'Safari 17'],
		['browserName', 'Mobile Safari', 'Firefox'],
		['browser_version', '120.0.6099.71', '17.2'],
		['os', 'Windows 10', 'macOS 14.1'],
		['platform', 'Win32', 'MacIntel'],
		['device_type', 'desktop', 'mobile'],
		['User-Agent', 'curl/8.4.0', 'curl/8.5.0'],
		['session', 'a81f0c9d7e6b5a43', 'b81f0c9d7e6b5a44'],
		['Fingerprint', 'f3a9c2e47b10', 'a1b2c3d4e5f6'],
		['cookies', 'a=b; c=d', 'a=c; c=d'],
		['client_id', 'GA1.2.1234567890.1796009400', 'GA1.2.1234567890.1796009499'],
		['server_time', '2026-11-28 10:00:00', '2026-11-28 10:00:03'],
		['serverTime', 1796009400123, 1796009405123],
		['Uhrzeit', '10:00:01', '10:00:05'],
		['Time', '10:16 am', '10:17 am'],
		['created', 'Sat Nov 28 2026 10:00:01 GMT+0100', 'Sat Nov 28 2026 10:00:04 GMT+0100'],
		['ak_js', '1796009400123', '1796009405123'],
		['ak_hp_textarea', '', 'x'],
		['_hp_time', '12', '19'],
		['_form_loaded', '3.25', '4.75'],
		['messageId', '<abc@mail.example>', '<def@mail.example>'],
		['In-Reply-To', '<1.a@mail.example>', '<2.b@mail.example>'],
		['X-Retry', 0, 1],
		['x-delivery-attempt', '1', '2'],
		['Retry count', 0, 1],
		['duration_seconds', '34', '39'],
		['durationMs', 34012, 39871],
		['Load time', '812 ms', '1.25 s'],
		['mouse_moves', '120', '340'],
		['keystrokes', '30', '55'],
		['random', '0.123456', '0.9876'],
		['cb', '84211377', '99120344'],
		['language', 'de-DE', 'en-US'],
		['browser_language', 'de-DE,de;q=0.9', 'en'],
		['keyword', 'roof repair', 'roofer'],
		['utm_term', 'roof repair', 'roofer'],
		['Screen size', '1920x1080', '1366x768'],
		['Window size', '1903 x 937', '1440x778'],
		['window_size', '1195x905', '1400x1051'],
		['record', '65f1c0a9e77aa4c1d2b3c4d5', '65f1c0a9e77aa4c1d2b3c4d6'],
	])('%s says nothing of the person: %j and %j', (name, one, other) => {
		expect(idOf({ [name]: other })).toBe(idOf({ [name]: one }));
	});

	test.each<[string, unknown, unknown]>([
		['Language', 'Spanish course', 'Polish course'],
		['Sprache', 'Spanisch', 'Polnisch'],
		['langue', 'anglais des affaires', 'espagnol'],
		['Screen size', '55', '65'],
		['Window size', '120x100', '140x120'],
		['Window size', '1200x900', '1400x1200'],
		['Load time', '10:00', '11:00'],
		['Fingerprint', 'door lock', 'time clock'],
		['Cookies', '200', '400'],
		['cookies', 'chocolate', 'oatmeal'],
		['Keyword', 'roof', 'door'],
		['Attempts', '2', '3'],
		['Device', 'Ultrasound scanner', 'X-ray'],
		['Device', 'iPhone', 'iPad'],
		['Platform', 'Shopify', 'Magento'],
		['Operating system', 'Windows', 'Linux'],
		['Browser', 'Chrome extension', 'Firefox add-on'],
		['Random', 'blue', 'red'],
		['seed', 'grass', 'clover'],
		['Token', 'Bitcoin', 'Ethereum'],
		['session', 'morning-2026', 'evening-2026'],
		['Session duration', '60', '90'],
		['Visit duration', '30 min', '45 min'],
		['Clicks', '500', '1000'],
		['Uhrzeit', '10:00', '11:00'],
		['Time', '9:30 am', '10:45 am'],
		['Termin', '2026-12-01T10:00:00Z', '2026-12-01T11:00:00Z'],
		['Duration', '2', '3'],
		['client id', '1042', '1043'],
		['_rooms', '2', '3'],
		['Signature', 'oak', 'ash'],
	])('%s is what a person answers: %j and %j', (name, one, other) => {
		expect(idOf({ [name]: other })).not.toBe(idOf({ [name]: one }));
	});

	test.each([
		'page_url',
		'source_url',
		'current_page',
		'current_url',
		'Seiten-URL',
		'page',
		'permalink',
	])('is one by the page that %s names, however they came there', (name) => {
		const on = (page: string) => idOf({ [name]: page });
		const first = on('https://www.x.example/expose/haus-am-see-77');
		for (const same of [
			'https://www.x.example/expose/haus-am-see-77?utm_source=ad&gclid=1&step=2',
			'http://x.example/expose/haus-am-see-77/',
			'https://X.example/expose/haus-am-see-77#kontakt',
			'https://x.example/expose/haus%2Dam-see-77',
		]) {
			expect(on(same)).toBe(first);
		}
		for (const other of [
			'https://www.x.example/expose/loft-mitte-12',
			'https://www.y.example/expose/haus-am-see-77',
			'https://www.x.example/expose/haus-am-see-77?id=2',
		]) {
			expect(on(other)).not.toBe(first);
		}
	});

	test.each(['referrer', 'Referer', 'http_referrer', 'landing_page', 'first_landing_page'])(
		'is not told by the page before: %s',
		(name) => {
			const from = (page: string) => idOf({ page_url: 'https://x.example/a', [name]: page });
			expect(from('https://x.example/c')).toBe(from('https://x.example/b'));
		},
	);

	test('is told by the thing that the address of a page names in its query', () => {
		const on = (page_url: string) => idOf({ page_url });
		const first = on('https://x.example/home.php?expose=77&lang=de');
		expect(on('https://x.example/home.php?lang=en&expose=77')).toBe(first);
		expect(on('https://x.example/home.php?expose=78&lang=de')).not.toBe(first);
		expect(on('https://x.example/%E0%A4%A')).not.toBe(on('https://x.example/%E0%A4%B'));
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
