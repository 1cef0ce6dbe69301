import {
	comparableOf,
	companyDomain,
	judge,
	keysOf,
	leadFields,
	personOf,
	startingModel,
} from '../../../nodes/core/match';
import { nobody } from './people';

test.each([
	['ada@engine.example', 'engine.example', 'engine.example'],
	['noreply@forms.example', 'forms.example', null],
	['NoReply@mail.Forms.example', 'www.forms.example', null],
	['none@none.com', 'none.com', null],
	['wordpress@forms.example', 'engine.example', 'engine.example'],
	['noreply@otherforms.example', 'forms.example', 'forms.example'],
	[null, 'engine.example', 'engine.example'],
	['noreply@forms.example', null, null],
])('of %s with the domain %s the company has %s', (email, domain, expected) => {
	expect(companyDomain({ email, domain })).toBe(expected);
});

const john = {
	...{ fullName: 'John Smith', firstName: 'John', lastName: 'Smith', company: null },
	...{ email: 'noreply@forms.example', domain: 'forms.example' },
};

test('two of one name whose forms came from one program are a name alone', () => {
	const record = (phone: string) => comparableOf(leadFields, { ...john, phone });
	const [one, other] = [record('+491601010101'), record('+491602020202')];
	const known = { total: 1000, countOf: () => 1 };
	const { verdict, weighed } = judge(
		startingModel(leadFields),
		one,
		[{ id: 1, comparables: [other] }],
		known,
	);
	expect(verdict).not.toBe('existing');
	const fields = weighed[0]?.explain().evidence.map(({ field }) => field);
	expect(fields).not.toContain('domain');
});

test('nobody is found by their name at the host of a mailbox that is nobody’s', () => {
	const kinds = keysOf(personOf({ ...nobody, ...john })).map(({ kind }) => kind);
	expect(kinds).not.toContain('name and domain');
});
