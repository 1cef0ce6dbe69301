import type { FilterConditionValue, FilterOperatorValue, IDataObject } from 'n8n-workflow';
import {
	conditionsColumn,
	constantly,
	explainKnown,
	noConditions,
	parsePathExpression,
	readPath,
	type SettingSource,
} from '../../nodes/shared';

const sourceFor = (item: IDataObject): SettingSource => ({
	written: () => undefined,
	read(written) {
		const path = parsePathExpression(String(written));
		return path ? { constant: false, at: () => readPath(item, path) } : constantly(written);
	},
});

type Operation = FilterOperatorValue['operation'];

const field = (name: string) => `={{ $json.lead.${name} }}`;

const is = (
	leftValue: string,
	operation: Operation,
	rightValue = '',
	type: FilterOperatorValue['type'] = 'string',
): FilterConditionValue => ({
	...{ id: `${leftValue} ${operation}`, leftValue, rightValue },
	operator: { type, operation, ...(rightValue === '' && { singleValue: true }) },
});

const germany = is(field('country'), 'equals', 'DE');
const boss = is(field('jobTitle'), 'contains', 'head');

const ask = (
	lead: IDataObject,
	conditions: FilterConditionValue[],
	combinator: 'and' | 'or' = 'and',
) => {
	const place = { source: sourceFor({ lead }), path: 'conditions', where: () => '' };
	const written = { ...noConditions, conditions, combinator };
	return explainKnown(conditionsColumn().read(written, place).at(0), 0);
};

const lacksCountry = { lacks: 'country' };

test.each<[string, IDataObject, FilterConditionValue, unknown]>([
	['what is there', { country: 'DE' }, germany, 'country DE'],
	['what is something else', { country: 'AT' }, germany, null],
	['what is absent', {}, germany, lacksCountry],
	['what is empty', { country: '' }, germany, lacksCountry],
	['that it is not something', {}, is(field('country'), 'notEquals', 'DE'), lacksCountry],
	['that it is off', {}, is(field('asked'), 'false', '', 'boolean'), { lacks: 'lead.asked' }],
	['whether it is there', {}, is(field('country'), 'notEmpty'), null],
	['whether it is absent', {}, is(field('country'), 'empty'), 'country is empty'],
	[
		'another field beside it',
		{ country: 'DE' },
		is(field('country'), 'equals', field('language')),
		{ lacks: 'language' },
	],
	['a fixed text beside a field', {}, is('DE', 'equals', field('country')), lacksCountry],
	['a fixed text', {}, is('DE', 'equals', 'DE'), 'the value is "DE"'],
])('asked of %s', (_what, lead, condition, told) => {
	expect(ask(lead, [condition])).toEqual(told);
});

test('whether a field is an empty text can be told', () => {
	const asks = { ...germany, rightValue: '' };
	expect(ask({}, [asks])).toBe('country ""');
	expect(ask({ country: 'DE' }, [asks])).toBe(null);
});

test.each<[string, IDataObject, 'and' | 'or', unknown]>([
	['one is met and one lacks', { country: 'DE' }, 'and', { lacks: 'job title' }],
	['one is not met and one lacks', { country: 'AT' }, 'and', null],
	['both lack', {}, 'and', { lacks: 'country, job title' }],
	['one is met and one lacks', { country: 'DE' }, 'or', 'country DE'],
	['one is not met and one lacks', { country: 'AT' }, 'or', { lacks: 'job title' }],
	['both lack', {}, 'or', { lacks: 'country, job title' }],
	['neither is met', { country: 'AT', jobTitle: 'Cook' }, 'or', null],
])('%s: %j joined by %s', (_what, lead, combinator, told) => {
	expect(ask(lead, [germany, boss], combinator)).toEqual(told);
});

test('without conditions nothing is lacking', () => {
	expect(ask({}, [])).toBe('');
});
