import {
	parseFieldName,
	parseNodeSetting,
	parsePathExpression,
	readPath,
} from '../../nodes/core/fieldPath';

test.each([
	['={{ $json.lead.country }}', ['lead', 'country']],
	['={{$json["job title"]}}', ['job title']],
	["={{ $json['a'].b[0]?.c }}", ['a', 'b', '0', 'c']],
	['={{ $json.a + 1 }}', undefined],
	['={{ $json }}', undefined],
	['={{ $json.a }} and more', undefined],
	['={{ $node.a }}', undefined],
	['{{ $json.a }}', undefined],
])('%s is the path %j', (expression, path) => {
	expect(parsePathExpression(expression)).toEqual(path);
});

test.each([
	[{ a: { b: [1, 2] } }, ['a', 'b', '1'], 2],
	[{ a: null }, ['a', 'b'], undefined],
	[{}, ['constructor'], undefined],
	[{ a: 'text' }, ['a', 'length'], undefined],
	[JSON.parse('{"__proto__":{"x":1}}'), ['__proto__', 'x'], 1],
])('of %j the path %j leads to %j', (value, path, found) => {
	expect(readPath(value, path)).toBe(found);
});

test.each([
	["={{ $('The Form').params.options.path }}", { node: 'The Form', path: ['options', 'path'] }],
	['={{$("A").params.url}}', { node: 'A', path: ['url'] }],
	["={{ $('A').params }}", undefined],
	["={{ $('A').params.path + 1 }}", undefined],
	["={{ $('A').item.json.path }}", undefined],
	["={{ $('A').params.path }}/more", undefined],
	["{{ $('A').params.path }}", undefined],
])('%s is what a node is set to: %j', (expression, asked) => {
	expect(parseNodeSetting(expression)).toEqual(asked);
});

test.each([
	['contact.email', ['contact', 'email']],
	['answers[0].text', ['answers', '0', 'text']],
	[' name ', ['name']],
	['', []],
])('the field name %j is %j', (name, steps) => {
	expect(parseFieldName(name)).toEqual(steps);
});
