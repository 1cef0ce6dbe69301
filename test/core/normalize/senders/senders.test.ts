import { readFileSync } from 'node:fs';
import type { Lead } from '../../../../nodes/core/lead';
import { isContentInquiryId } from '../../../../nodes/core/keys';
import { compileLeads, type LeadOfPayload } from '../../../../nodes/core/normalize';
import { senders } from '../../../../nodes/core/normalize/senders/registry';
import { fixtures } from '.';
import { posted, standardFields, type Expected, type Fixture } from './fixture';
import { leadsTo } from './leadsTo';

const now = '2026-03-02T09:00:00.000Z';
const later = '2026-09-02T09:00:00.000Z';

/** Payloads of people in the United States name no country code. */
const american = new Set(['formstack', 'jotform', 'wufoo']);

/** The payloads were sent years before. */
const oldestReceiptHours = 24 * 365 * 20;
const german = compileLeads({ defaultCountry: 'DE', oldestReceiptHours });
const inUs = compileLeads({ defaultCountry: 'US', oldestReceiptHours });

const cases = Object.entries(fixtures).flatMap(([sender, list]) =>
	list.map((fixture): [string, string, Fixture] => [sender, fixture.name, fixture]),
);

const read = (sender: string, payload: Record<string, unknown>) =>
	(american.has(sender) ? inUs : german)(payload, now);

/** All standard fields of a lead, those that are not expected as empty. */
const whole = (expected: Expected) => ({
	...Object.fromEntries(standardFields.map((field) => [field, null])),
	...Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
});

const known = (lead: Lead, expected: Expected) =>
	Object.fromEntries(
		Object.keys(whole(expected)).map((field) => [field, lead[field as keyof Lead]]),
	);

const expectLead = ({ lead }: LeadOfPayload, expected: Expected) =>
	expect(known(lead, expected)).toEqual(whole(expected));

test('every sender has payloads here', () => {
	expect(senders.map(({ id }) => id).filter((id) => !(id in fixtures))).toEqual([]);
});

test.each(['docs/lead-normalize.md', 'README.md'])('%s names every sender', (page) => {
	const text = readFileSync(page, 'utf8');
	const names = senders.map(({ name }) => name?.split(' ')[0] ?? '');
	expect(names.filter((name) => !text.includes(name))).toEqual([]);
});

describe.each(cases)('%s: %s', (sender, _name, fixture) => {
	const leads = read(sender, fixture.payload);

	test('gives each lead, with every standard field right and nothing in the wrong one', () => {
		const expected = fixture.leads ?? [fixture.lead];
		expect(leads).toHaveLength(expected.length);
		for (const [index, lead] of leads.entries()) expectLead(lead, expected[index] ?? {});
	});

	const [first] = leads;
	if (!first || fixture.leads) return;

	test('keeps the rest, and says where it came from', () => {
		expect(first.lead.custom).toMatchObject(fixture.custom ?? {});
		for (const name of fixture.not ?? [])
			expect(Object.keys(first.lead.custom)).not.toContain(name);
		expect(first.lead.source).toMatchObject(fixture.source ?? {});
		expect(first.validation.sender.id).toBe(fixture.sender ?? sender);
		for (const from of Object.values(first.validation.mapping)) {
			expect([from, leadsTo(fixture.payload, from)]).toEqual([from, true]);
		}
		expect([...first.validation.guessed].sort()).toEqual([...(fixture.guessed ?? [])].sort());
		expect(first.validation.sender.test).toBe(fixture.test ?? false);
		expect(first.validation.issues.some(({ code }) => code === 'lead.test')).toBe(
			fixture.test ?? false,
		);
		expect(first.validation.issues.some(({ code }) => code === 'lead.notice')).toBe(
			fixture.notice ?? false,
		);
		if (fixture.identified) expect(isContentInquiryId(first.lead.inquiryId)).toBe(false);
	});

	if ('headers' in fixture.payload) return;

	test('is the same inquiry by whichever way it comes', () => {
		const ways: Array<Record<string, unknown>> = [
			posted(fixture.payload),
			posted(JSON.stringify(fixture.payload)),
			posted([fixture.payload]),
		];
		if (first.validation.sender.id !== 'json') {
			ways.push({ body: fixture.payload }, { data: fixture.payload });
			ways.push({ payload: JSON.stringify(fixture.payload) });
		}
		for (const way of ways) {
			const [lead, ...more] = read(sender, way);
			expect(more).toEqual([]);
			expect(lead && known(lead.lead, fixture.lead)).toEqual(whole(fixture.lead));
			if (fixture.identified) expect(lead?.lead.inquiryId).toBe(first.lead.inquiryId);
		}
	});
});

test.each(cases)('%s: %s: normalizing again changes nothing', (sender, _name, { payload }) => {
	for (const { json, lead, validation } of read(sender, payload)) {
		const [again, ...more] = (american.has(sender) ? inUs : german)(
			{ ...json, lead, validation },
			later,
		);
		expect(more).toEqual([]);
		expect(again?.lead).toEqual(lead);
		expect(again?.validation).toEqual(validation);
	}
});

const email = 'ada@example.com';

test.each<[string, Record<string, unknown>, string]>([
	[
		'Google in its API’s other words',
		{ lead_form_submission_fields: [{ field_type: 'EMAIL', field_value: email }] },
		'lead_form_submission_fields.0.field_value',
	],
	[
		'Google by value alone, after what is no answer',
		{ user_column_data: [{}, { column_id: 'EMAIL', string_value: '', value: email }] },
		'user_column_data.1.value',
	],
	['Meta with one value', { field_data: [{ name: 'email', value: email }] }, 'field_data.0.value'],
	[
		'Meta with a list',
		{ field_data: [7, { name: 'email', values: [email] }] },
		'field_data.1.values',
	],
	[
		'Meta with an object in the list',
		{ field_data: [{ name: 'email', values: [{ value: email }] }] },
		'field_data.0.values.0.value',
	],
	[
		'Tally with a formatted answer',
		{
			questions: [{ id: 'a', title: 'Email' }],
			submissions: [{ responses: [{ questionId: 'a', answer: null, formattedAnswer: email }] }],
		},
		'submissions.0.responses.0.formattedAnswer',
	],
	[
		'LinkedIn without details',
		{
			form: { questions: [{ id: 1, predefinedField: 'EMAIL' }] },
			formResponse: { answers: [{ questionId: 1, answerDetails: {}, value: email }] },
		},
		'formResponse.answers.0.value',
	],
])('%s: the mapping names where the value stands', (_what, payload, from) => {
	const [only] = german(payload, now);
	expect(only?.lead.email).toBe(email);
	expect(only?.validation.mapping.email).toBe(from);
});
