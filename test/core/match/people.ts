import fc from 'fast-check';
import type { KnownPerson, Person } from '../../../nodes/core/match';

export const nobody: Person = {
	fullName: null,
	email: null,
	phone: null,
	company: null,
	domain: null,
};

export const ada: Person = {
	fullName: 'Ada Lovelace',
	email: 'ada@engine.example',
	phone: '+4930123456',
	company: 'Engine GmbH',
	domain: 'engine.example',
};

export const day = 86_400_000;
export const at = Date.parse('2026-03-02T09:00:00Z');

/** A known lead of that person, open, who asked once a day before `at`. */
export const known = (person: Partial<KnownPerson> & { id: string }): KnownPerson => ({
	...nobody,
	status: 'open',
	owner: null,
	firstSeenAt: at - day,
	lastInquiryAt: at - day,
	lastTouchAt: null,
	inquiries: 1,
	...person,
});

const oneOf = <Value>(...values: Value[]) => fc.constantFrom<Value | null>(null, ...values);

/** People out of so few values that many share some. */
export const anyPerson: fc.Arbitrary<Person> = fc.record({
	fullName: oneOf('Ada Lovelace', 'Lovelace, Ada', 'A. Lovelace', 'Bob Miller', 'Ada', 'Jörg Ü'),
	email: oneOf('ada@engine.example', 'ADA@engine.example', 'bob@miller.example'),
	phone: oneOf('+4930123456', '+4930999999', '030 1'),
	company: oneOf('Engine GmbH', 'Engine', 'Miller Ltd'),
	domain: oneOf('engine.example', 'miller.example'),
});
