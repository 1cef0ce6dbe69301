import { phrasesIn } from '../../../nodes/core/words/lists';

test.each([
	['full name, contact\n\tperson', ['full name', 'contact', 'person']],
	['take [me|us] off', ['take me off', 'take us off']],
	[
		'[please|] stop [it|this|]',
		['please stop it', 'please stop this', 'please stop', 'stop it', 'stop this', 'stop'],
	],
	['a [b', ['a [b']],
	['a [] b, c', ['a b', 'c']],
])('the phrases of %j are %j', (list, phrases) => {
	expect(phrasesIn(list)).toEqual(phrases);
});
