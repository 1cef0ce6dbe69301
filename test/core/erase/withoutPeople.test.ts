import * as fc from 'fast-check';
import { matchSchema } from '../../../nodes/core/lead';
import { erasedPeople, withoutOthers, withoutPeople } from '../../../nodes/core/erase';
import {
	decideWithFacts,
	matchedData,
	type FoundLead,
	type KnownPerson,
} from '../../../nodes/core/match';
import { asking, found, usual } from '../match/knownLeads';

const known = (changes: Partial<KnownPerson>): KnownPerson => ({
	id: 'lead_ada',
	fullName: 'Ada Lovelace',
	email: 'ada@example.com',
	phone: '+4930123456',
	company: 'Engines Ltd',
	domain: 'engines.example',
	status: 'open',
	owner: null,
	firstSeenAt: 1,
	lastInquiryAt: 1,
	lastTouchAt: null,
	inquiries: 1,
	...changes,
});

const bo = { fullName: 'Bo Chan', email: 'bo@example.com', company: 'Engines Ltd', domain: null };

/** What the store holds of Bo's inquiry, after it was compared with those who were found. */
function recordsOfBo(...people: FoundLead[]) {
	const person = { ...bo, phone: '+4930123456' };
	const decided = decideWithFacts({ ...usual, ...asking(person), found: people });
	const { match } = decided;
	const { record } = matchedData({ known: decided, countsKnown: true }, 'hash');
	const lead = { id: 'lead_bo', ...person, message: 'Ada Lovelace told me to write to you' };
	return {
		match,
		texts: [
			{ lead, match, note: `Look: ${match.reason}` },
			{ match, record },
		].map((record) => JSON.stringify(record)),
	};
}

const adaErased = erasedPeople(['lead_ada'], ['Ada Lovelace', 'ada@example.com', '+4930123456']);

describe('taking an erased person out of the records of another', () => {
	const { match, texts } = recordsOfBo(found(known({}), 'phone'));
	const [item, event] = withoutPeople(texts, adaErased).map(
		(text) => JSON.parse(text) as Record<string, never>,
	);

	test('id, name and the copy of the record go', () => {
		expect(match.reason).toContain('Ada Lovelace');
		expect(event).toMatchObject({
			match: { candidates: [{ leadId: 'erased', name: null }] },
			record: { facts: { found: [{ lead: { id: 'erased' }, sharedKinds: ['phone'] }] } },
		});
		expect(JSON.stringify(event)).not.toMatch(/Ada|lead_ada|engines\.example/);
	});

	test('the sentence names nobody, and its copies neither', () => {
		const reason =
			/^Possible duplicate: the phone is that of Ada Lovelace, but the name is another/;
		const told = { match: { reason: match.reason.replace('Ada Lovelace', 'an erased lead') } };
		expect(item).toMatchObject({ ...told, note: `Look: ${told.match.reason}` });
		expect(match.reason).toMatch(reason);
	});

	test('what the other wrote and the decision about them stay', () => {
		expect(item).toMatchObject({
			lead: { phone: '+4930123456', message: 'Ada Lovelace told me to write to you' },
			match: { decision: match.decision, score: match.score, evidence: match.evidence },
		});
		expect(matchSchema.safeParse(item?.match).success).toBe(true);
	});
});

test.each([
	['an inquiry that was compared with nobody', recordsOfBo().texts],
	['one that was compared with others', recordsOfBo(found(known({ id: 'lead_x' }))).texts],
	['keys that every object has', ['{"__proto__":{"id":"x"},"constructor":null}']],
])('%s is left as it was', (_what, texts) => {
	expect(withoutPeople(texts, adaErased)).toEqual(texts);
});

test('a name is taken out only where it stands alone', () => {
	const [text] = withoutPeople(
		[JSON.stringify({ candidates: [{ leadId: 'l', name: 'Al' }], reason: 'Also Al, (Al) Alan' })],
		erasedPeople(['l'], []),
	);
	expect(JSON.parse(text ?? '')).toMatchObject({
		reason: 'Also an erased lead, (an erased lead) Alan',
	});
});

test('what is nested deeper than a stack is found too', () => {
	const deep = 1_400;
	const [text] = withoutPeople(
		[`${'{"a":['.repeat(deep)}{"id":"lead_ada","fullName":"Ada"}${']}'.repeat(deep)}`],
		adaErased,
	);
	expect(text).toContain('[{"id":"erased"}]');
});

test('law: whoever was compared, nothing of the erased ones is left and all others are', () => {
	const person = (id: string) =>
		fc
			.record({
				first: fc.constantFrom('Ada', 'Al', 'Zoë', 'Jean-Luc', '李'),
				last: fc.constantFrom('Lovelace', 'O’Neil', 'of the phone', '(x)'),
				email: fc.boolean(),
			})
			.map(({ first, last, email }) =>
				known({
					id,
					fullName: email ? null : `${first} ${last} ${id}`,
					email: `${id}@example.com`,
					domain: `${id}.example`,
				}),
			);
	const people = fc
		.array(fc.boolean(), { minLength: 1, maxLength: 5 })
		.chain((erased) =>
			fc.tuple(...erased.map((gone, n) => person(gone ? `gone${n}` : `kept${n}`))),
		);
	fc.assert(
		fc.property(people, (leads) => {
			const { texts } = recordsOfBo(...leads.map((lead) => found(lead, 'phone')));
			const gone = leads.filter(({ id }) => id.startsWith('gone'));
			const called = gone.flatMap(({ fullName, email }) =>
				[fullName, email].filter((c) => c !== null),
			);
			const ids = gone.map(({ id }) => id);
			const left = withoutPeople(texts, erasedPeople(ids, called)).join();
			for (const part of ids) expect(left).not.toContain(part);
			// Who is more likely another than anybody else is in no record.
			const told = leads.filter(({ id }) => texts.some((text) => text.includes(id)));
			for (const { id } of told) expect(left.includes(id)).toBe(id.startsWith('kept'));
			const twice = withoutPeople(withoutPeople(texts, erasedPeople(ids, called)), adaErased);
			expect(twice.join()).toBe(left);
		}),
	);
});

describe('what is handed to a person', () => {
	test('tells nothing of those they were compared with, and all of themselves', () => {
		const { texts } = recordsOfBo(
			found(known({}), 'phone'),
			found(known({ id: 'lead_bo', domain: null })),
		);
		const [item, event] = withoutOthers(texts, ['lead_bo']);
		expect(item).toContain('the phone is that of another lead');
		expect(event).not.toMatch(/lead_ada|engines\.example/);
		expect(event).toContain('"id":"lead_bo"');
	});
});
