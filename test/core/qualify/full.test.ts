import { builtInKnowledge, compilePolicy, decideQualification } from '../../../nodes/core/qualify';
import { ruleRows } from '../../../nodes/LeadQualifyScore/defaults';
import { newNode, observeMessage } from './newNode';
import { alarmingBuyers, askers, unlikeBuyers } from './full';

const policy = compilePolicy(newNode, builtInKnowledge);

/** Points that a business email and a phone give. */
const contact = new Set(['Company email', 'Phone given']);

/** Who left a business email and a phone, or a private email alone. */
const decide = (message: string, contacts: ReadonlySet<string>) =>
	decideQualification(
		policy,
		observeMessage(policy, message, (index) => {
			const { name = '' } = policy.rules[index] ?? {};
			const isOfWords = ruleRows[index]?.conditions.conditions.length === 0;
			return isOfWords || contacts.has(name) ? '' : null;
		}),
	);

const lines = (text: string) => text.trim().split('\n');
const full = (message: string) => decide(message, contact);

test('a business email and a phone are enough to go to an owner', () => {
	expect(full('Unser Dach ist aus Schiefer').verdict).toBe('qualified');
});

/** By what each kind is told. */
const told = {
	optOut: (message: string) => full(message).reasonCode,
	hiring: (message: string) => full(message).category,
	vendor: (message: string) => full(message).category,
	support: (message: string) => full(message).category,
	bought: (message: string) => full(message).reasonCode,
	nothing: (message: string) => full(message).reasonCode,
	spam: (message: string) => full(message).verdict,
};

const expected: Record<keyof typeof unlikeBuyers, RegExp> = {
	optOut: /^request\.optOut$/,
	hiring: /^hiring$/,
	vendor: /^vendor$/,
	support: /^(?:support|existing customer)$/,
	bought: /^(?:request\.(?:settled|notInterested)|category\.unclear)$/,
	nothing: /^message\.(?:saysNothing|gibberish)$/,
	spam: /^(?:disqualified|review)$/,
};

const kinds = Object.keys(unlikeBuyers) as Array<keyof typeof unlikeBuyers>;

describe.each(kinds)('%s, with a business email and a phone', (kind) => {
	test.each(lines(unlikeBuyers[kind]))('%s', (message) => {
		expect(told[kind](message)).toMatch(expected[kind]);
		expect(full(message).verdict).not.toBe('qualified');
	});
});

test.each(lines(alarmingBuyers))('a buyer, whatever the words of their trade: %s', (message) => {
	expect(full(message).verdict).toBe('qualified');
	expect(decide(message, new Set()).verdict).not.toBe('disqualified');
});

test.each(lines(askers))('who asks for something is not turned away: %s', (message) => {
	for (const contacts of [contact, new Set<string>()]) {
		expect(['qualified', 'review']).toContain(decide(message, contacts).verdict);
	}
});
