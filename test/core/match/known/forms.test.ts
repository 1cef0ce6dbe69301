import { formsWith, formsWithout, readForms, writtenForms } from '../../../../nodes/core/match';

const ada = ['ada', 'lovelace', 'ada@x.org'];
const adaAtHome = ['ada', 'lovelace', 'ada@home.org'];
const bo = ['bo', 'chan', 'bo@x.org'];
const nothing = ['', '', ''];

test.each([
	['what is within another goes', [['ada', '', 'ada@x.org']], [ada], [ada]],
	['what is said again stays once', [ada], [ada], [ada]],
	['what is said otherwise stays beside it', [ada], [adaAtHome], [adaAtHome, ada]],
	['who says nothing has none', [], [nothing], []],
])('forms of one lead: %s', (_case, known, more, expected) => {
	expect(formsWith(known, more)).toEqual(expected);
	expect(formsWith(more, known)).toEqual(expected);
});

test('a lead that says something else each time keeps so many forms, the fullest', () => {
	const many = Array.from({ length: 40 }, (_, n) => ['ada', '', `ada${n}@x.org`]);
	const forms = formsWith(many, [ada]);
	expect(forms.length).toBeLessThan(20);
	expect(forms[0]).toEqual(ada);
});

test.each([
	['what the other says goes', [ada, bo], [bo], [ada], [ada]],
	['what both say stays', [ada], [ada], [ada], [ada]],
	['what was within the other comes out again', [ada], [ada], [['ada', '', '']], [['ada', '', '']]],
	['what is not known any more stays away', [ada, bo], [bo], [ada, adaAtHome], [ada]],
])('where another parts: %s', (_case, forms, leaving, staying, expected) => {
	expect(formsWithout(forms, leaving, staying)).toEqual(expected);
});

test.each([[[]], [[ada]], [[['ada', '', '']]], [[ada, ['', '', 'ada@x.org'], bo]]])(
	'%j is read as it was written',
	(forms: string[][]) => expect(readForms(writtenForms(forms), 3)).toEqual(forms),
);
