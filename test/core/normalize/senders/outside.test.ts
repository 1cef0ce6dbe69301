/**
 * A value may say of itself how it becomes text, and so throw when it is asked (`{"toString": 1}`).
 * Whatever place of a sender's payload holds one, there is a lead.
 */
import fc from 'fast-check';
import { leadSchema } from '../../../../nodes/core/lead';
import { compileLeads } from '../../../../nodes/core/normalize';
import { outsideValues, placesIn, withEachPlace } from '../../../outsideValues';
import { fixtures } from '.';

const now = '2026-03-02T09:00:00.000Z';
const normalize = compileLeads({ defaultCountry: 'DE' });

const payloads = Object.entries(fixtures).flatMap(([sender, list]) =>
	list.map(({ payload }) => ({ sender, payload })),
);

test.each(Object.keys(fixtures))(
	'%s: whatever stands in any one place, there is a lead',
	(sender) => {
		const make = outsideValues['all that is asked for'];
		for (const { payload } of payloads.filter((one) => one.sender === sender)) {
			for (const { json, name } of withEachPlace(payload, make)) {
				const leads = normalize(json, now);
				expect({ name, leads: leads.length }).not.toEqual({ name, leads: 0 });
			}
		}
	},
);

test('law: whatever stands in several places of any sender’s payload, there are leads', () => {
	const damages = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...Object.values(outsideValues))), {
		minLength: 1,
		maxLength: 5,
	});
	fc.assert(
		fc.property(fc.constantFrom(...payloads), damages, ({ payload }, several) => {
			const json = structuredClone(payload);
			for (const [pick, make] of several) {
				const places = placesIn(json);
				const [object, name] = places[pick % Math.max(places.length, 1)] ?? [];
				if (object && name !== undefined) object[name] = make();
			}
			const leads = normalize(json, now);
			expect(leads.length).toBeGreaterThan(0);
			for (const { lead } of leads) expect(leadSchema.parse(lead)).toEqual(lead);
		}),
		{ numRuns: 500 },
	);
});

test('a number in parts of which one is a list is read as far as it is text', () => {
	const phone = { country: '49', area: [{ toString: 1 }, '30'], phone: '901820' };
	expect(normalize({ email: 'ada@example.com', phone }, now).map(({ lead }) => lead.phone)).toEqual(
		['+4930901820'],
	);
});

/** Depths for which the way down would be longer than what a program can remember. */
test('what lies a hundred thousand lists deep costs nobody a lead', () => {
	const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
	const leads = normalize({ email: 'ada@example.com', answers: deep, body: deep }, now);
	expect(leads.map(({ lead }) => lead.email)).toEqual(['ada@example.com']);
});
