/**
 * Whose data it is does not depend on the order in which it comes, on what it is wrapped in, nor, of
 * what is known to be ours, on what anything is called.
 */
import fc from 'fast-check';
import type { Lead } from '../../../../nodes/core/lead';
import { compileLeads, type LeadsNormalizer } from '../../../../nodes/core/normalize';
import { fixtures } from '.';
import type { Fixture } from './fixture';
import { posted } from './fixture';

const now = '2026-03-02T09:00:00.000Z';
const settings = { defaultCountry: 'DE', oldestReceiptHours: 24 * 365 * 20 };
const normalize = compileLeads(settings);

/** In the payloads of inboxes, chats and CRMs all that is not the lead's has one of these marks. */
const ours = ['acme-own.example', '+4930555555', '+14155550000', '+13035550199'];
const knowing = compileLeads({ ...settings, ours });
const isOurs = /acme|ann owner|bob|\+4930555555|\+14155550000|\+13035550199/i;

const senders = [
	...['gmail', 'outlook', 'emailTrigger', 'mail', 'whatsApp', 'twilio', 'telegram', 'messenger'],
	...['chatwoot', 'crisp', 'tawk', 'drift', 'callTracking', 'zoho', 'highLevel', 'odoo', 'frappe'],
	...['dynamics', 'activeCampaign', 'calCom'],
];
const payloads = senders.flatMap((sender) =>
	(fixtures[sender] ?? []).map((fixture): [string, Fixture] => [
		`${sender}: ${fixture.name}`,
		fixture,
	]),
);

const said = (lead: Lead) => {
	const { fullName, firstName, lastName, email, phone, company, message } = lead;
	return { fullName, firstName, lastName, email, phone, company, message };
};

const read = (reader: LeadsNormalizer, json: Record<string, unknown>) =>
	reader(json, now).map(({ lead }) => said(lead));

/** The same JSON with the names of each object in another order. */
function shuffled(value: unknown, picks: readonly number[], next = { at: 0 }): unknown {
	if (Array.isArray(value)) return value.map((one) => shuffled(one, picks, next));
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value);
	for (let index = entries.length - 1; index > 0; index--) {
		const other = (picks[next.at++ % picks.length] ?? 0) % (index + 1);
		const [moved] = entries.splice(other, 1);
		if (moved) entries.push(moved);
	}
	return Object.fromEntries(entries.map(([name, inner]) => [name, shuffled(inner, picks, next)]));
}

/** The same JSON with another name for each of its names. */
function renamed(value: unknown, nameOf: (name: string) => string): unknown {
	if (Array.isArray(value)) return value.map((one) => renamed(one, nameOf));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [nameOf(name), renamed(inner, nameOf)]),
	);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	value !== null && typeof value === 'object' && !Array.isArray(value);

test.each(payloads)('%s: nobody else’s is the lead’s', (_name, { payload }) => {
	for (const lead of read(normalize, payload)) {
		// A message may name anybody.
		const whose = Object.values({ ...lead, message: null });
		expect(whose.filter((value) => value && isOurs.test(value))).toEqual([]);
	}
});

test('law: in any order and envelope, each of them gives the same lead', () => {
	const wrap = fc.constantFrom<(json: object) => Record<string, unknown>>(
		(json) => ({ ...json }),
		(json) => posted(json),
		(json) => ({ data: json }),
		(json) => posted({ payload: JSON.stringify(json) }),
	);
	const order = fc.array(fc.nat(), { minLength: 1, maxLength: 40 });
	fc.assert(
		fc.property(fc.constantFrom(...payloads), order, wrap, ([, { payload }], picks, wrapped) => {
			const turned = shuffled(payload, picks);
			expect(isObject(turned) && read(normalize, wrapped(turned))).toEqual(
				read(normalize, payload),
			);
		}),
		{ numRuns: 400 },
	);
});

test('law: what is known to be ours is nobody’s, whatever it is called', () => {
	const names = fc.constantFrom(
		...[
			'email',
			'phone',
			'name',
			'contact',
			'E-Mail',
			'Telefon',
			'from',
			'to',
			'field_1',
			'x',
			'value',
		],
		...[
			'keep',
			'keep',
			'company',
			'customer',
			'data',
			'text',
			'subject',
			'message',
			'user',
			'person',
			'reply_to',
		],
	);
	fc.assert(
		fc.property(
			fc.constantFrom(...payloads),
			fc.array(names, { minLength: 1 }),
			([, one], list) => {
				let at = 0;
				const json = renamed(one.payload, (name) => {
					const given = list[at++ % list.length] ?? name;
					return given === 'keep' ? name : given;
				});
				for (const { email, phone } of isObject(json) ? read(knowing, json) : []) {
					expect([email, phone].filter((value) => value && isOurs.test(value))).toEqual([]);
				}
			},
		),
		{ numRuns: 400 },
	);
});
