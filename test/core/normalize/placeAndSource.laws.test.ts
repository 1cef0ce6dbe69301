import fc from 'fast-check';
import { leadSchema } from '../../../nodes/core/lead';
import { compileNormalizer, type NormalizeSettings } from '../../../nodes/core/normalize';

const now = '2026-03-02T09:00:00.000Z';
const later = '2026-09-02T09:00:00.000Z';

const settings: NormalizeSettings[] = [
	{},
	{ defaultCountry: 'US', required: ['cityOrPostalCode'] },
	{
		defaultCountry: 'DE',
		services: [{ value: 'Web Design', alsoWritten: ['print', 'web'] }],
		sources: [{ value: 'Google Ads', alsoWritten: ['google', 'Trade Fair'] }],
		requiredBySource: [{ source: 'event', required: ['phone'] }],
		unlisted: 'attention',
		suspicious: 'note',
		honeypots: ['fax'],
	},
];
const normalizers = settings.map(compileNormalizer);

const places = fc.constantFrom(
	...[
		'CA',
		'DE',
		'Georgia',
		'Bayern',
		'TX',
		'SP',
		'Austin',
		'MÜNCHEN',
		'USA',
		'England',
		'n/a',
		'-',
	],
	...[
		'80331',
		'90210',
		'2139',
		'sw1a1aa',
		'm5v3l9',
		'Austin, TX 78701',
		'1 Main St, Austin, TX 78701',
	],
	...['Roma (RM)', 'Singapore 238823', 'Berlin / Germany', 'x, n/a', 'nULL, nONE', 'ß', 'İ', ' , '],
);
const traces = fc.constantFrom(
	...['google', 'cpc', 'Trade fair', 'https://a.example/?utm_source=x&gclid=1#utm_medium=email'],
	...[
		'https://www.google.com/',
		'PAID_SOCIAL',
		'2026-01-05T10:00:00Z',
		'2026-06-05T10:00:00Z',
		'{}',
	],
);
const values = fc.oneof(
	{ weight: 4, arbitrary: places },
	{ weight: 2, arbitrary: traces },
	fc.constantFrom(
		'web',
		'Web Desing',
		'Print, x',
		'yes',
		'German',
		'eastern time',
		'fax',
		'+14155552671',
	),
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.jsonValue({ maxDepth: 1 }),
);
const names = fc.constantFrom(
	...[
		'country',
		'state',
		'city',
		'zip',
		'location',
		'address',
		'timezone',
		'phone',
		'service',
		'source',
	],
	...[
		'channel',
		'utm_source',
		'utm_medium',
		'utm_id',
		'page_url',
		'referrer',
		'landing_page',
		'gclid',
	],
	...[
		'fbclid',
		'first_utm_source',
		'first_referrer',
		'first_touch_date',
		'hs_latest_source',
		'consent',
	],
	...['language', 'honeypot', 'fax', 'message', 'name', 'form_name'],
);
const payload = fc.dictionary(names, values, { maxKeys: 8, noNullPrototype: true });

test('law: place, source, service and spam are the same when they are read again', () => {
	fc.assert(
		fc.property(payload, fc.constantFrom(...normalizers), (json, normalize) => {
			const before = structuredClone(json);
			const once = normalize(json, now);
			expect(leadSchema.parse(once.lead)).toEqual(once.lead);
			expect(normalize({ ...json, ...once }, later)).toEqual(once);
			expect(normalize({ lead: once.lead }, later).lead).toEqual(once.lead);
			expect(json).toEqual(before);
		}),
		{ numRuns: 500 },
	);
});

/** Texts on which careless patterns take quadratic time or worse. */
const hostile = ['a', ',', '(', 'a, ', '1 ', '/', '&a=', '?#', 'http://', 'aB'];
const fields = [
	...['country', 'state', 'city', 'zip', 'location', 'address', 'timezone', 'service', 'source'],
	...['channel', 'utm_source', 'utm_medium', 'page_url', 'referrer', 'gclid', 'fbclid', 'language'],
	...['first_utm_source', 'first_referrer', 'consent', 'message', 'name', 'company'],
];

test.each(hostile)('a megabyte of %j in every field is read', (piece) => {
	const huge = piece.repeat(Math.ceil(1_000_000 / piece.length));
	const all = Object.fromEntries(fields.map((field) => [field, huge]));
	const normalize = compileNormalizer(settings.at(-1) ?? {});
	const { lead } = normalize({ ...all, [huge]: 'x' }, now);
	expect(lead.city?.length ?? 0).toBeLessThanOrEqual(500);
	expect(lead.region?.length ?? 0).toBeLessThanOrEqual(500);
	expect(lead.source.utmSource?.length ?? 0).toBeLessThanOrEqual(500);
});
