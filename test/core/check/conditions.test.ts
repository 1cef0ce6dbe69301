import { checksOfConditions, problemsOf } from '../../../nodes/core/check';
import { all, any, type Short } from './written';

const problems = (conditions: ReturnType<typeof all>) =>
	problemsOf(checksOfConditions('Rules: row 3 (Bavaria)', conditions));

describe('a condition that can never be true, or always is', () => {
	test.each<[Short, string, RegExp, RegExp]>([
		[
			['lead.contry', 'equals', 'DE'],
			'condition.unknownField',
			/^lead\.contry is no field that a node gives, so it can never be true$/,
			/^Did you mean lead\.country\?$/,
		],
		[
			['lead.Country', 'equals', 'DE'],
			'condition.unknownField',
			/never/,
			/^Did you mean lead\.country\?$/,
		],
		[['laed.country', 'equals', 'DE'], 'condition.unknownField', /never/, /mean lead\.country\?/],
		[['lead.contry', 'notEquals', 'DE'], 'condition.unknownField', /true for every lead$/, /./],
		[['lead.contry', 'notEmpty'], 'condition.unknownField', /never/, /./],
		[['lead.tier', 'equals', 'Hot'], 'condition.unknownField', /never/, /qualification\.tier/],
		[['lead.campaign', 'equals', 'x'], 'condition.unknownField', /never/, /lead\.source\.campaign/],
		[
			['lead.shoeSize', 'equals', '43'],
			'condition.unknownField',
			/never/,
			/lead\.custom\.shoeSize/,
		],
		[['lead.email.length', 'gt', 3, 'number'], 'condition.unknownField', /never/, /lead\.email\?/],
		[
			['assignment.owner.nmae', 'equals', 'Ann'],
			'condition.unknownField',
			/never/,
			/assignment\.owner\.name/,
		],
		[
			["'lead.country'", 'equals', 'DE'],
			'condition.fieldAsText',
			/^"lead\.country" is compared as a text/,
			/\{\{ \$json\.lead\.country \}\}/,
		],
		[
			["'{{ $json.lead.country }}'", 'equals', 'DE'],
			'condition.fieldAsText',
			/as a text/,
			/\{\{ \$json\.lead\.country \}\}/,
		],
		[["'{lead.country}'", 'equals', 'DE'], 'condition.fieldAsText', /as a text/, /Expression/],
		[["'DE'", 'equals', '{{ $json.lead.country }}'], 'condition.fieldAsText', /as a text/, /./],
		[["'DE'", 'equals', 'DE'], 'condition.fixedLeft', /^the left side is the fixed text "DE"/, /./],
		[["'Country'", 'notEmpty'], 'condition.fixedLeft', /fixed text "Country"/, /./],
		[
			['match.relationship', 'equals', 'reengaged'],
			'condition.choice',
			/^match\.relationship is never "reengaged"/,
			/^Did you mean re-engaged\? It is one of none, /,
		],
		[['lead.status', 'equals', 'won'], 'condition.choice', /never "won"/, /one of open, /],
		[['qualification.category', 'contains', 'sale!'], 'condition.choice', /never/, /mean sales\?/],
		[
			['lead.country', 'equals', 'Germnay'],
			'condition.place',
			/^"Germnay" is no country that is known, so it can never be true$/,
			/^Did you mean Germany \(DE\)/,
		],
		[['lead.country', 'equals', 'DE, AT'], 'condition.place', /no country/, /join them by OR/],
		[['lead.country', 'equals', 'DACH'], 'condition.place', /no country/, /./],
		[['lead.country', 'contains', 'Germany'], 'condition.place', /no code/, /"is equal to"/],
		[
			['lead.region', 'equals', 'Bavira'],
			'condition.place',
			/only a lead that wrote exactly this/,
			/Bavaria \(DE-BY\)/,
		],
		[['lead.region', 'contains', 'Bayern'], 'condition.place', /no code/, /"is equal to"/],
		[['lead.phone', 'startsWith', '030'], 'condition.shape', /never "030"/, /\+4930901820/],
		[['lead.phone', 'equals', '+49 30 901820'], 'condition.shape', /never/, /without spaces/],
		[['lead.domain', 'equals', 'www.example.com'], 'condition.shape', /never/, /without www/],
		[['lead.email', 'equals', 'example.com'], 'condition.shape', /never/, /ends with/],
		[['lead.language', 'equals', 'German'.repeat(2)], 'condition.shape', /never/, /two letters/],
		[['lead.budget', 'gt', 5000, 'number'], 'condition.parts', /several values/, /lead\.budget\./],
		[
			['qualification.score', 'gt', 'many', 'number'],
			'condition.unreadable',
			/"many" stands on the right side, where a number belongs/,
			/./,
		],
		[
			['qualification.score', 'gt', '', 'number'],
			'condition.unreadable',
			/nothing is written/,
			/./,
		],
		[['lead.receivedAt', 'after', 'soon', 'dateTime'], 'condition.unreadable', /a date/, /./],
		[['lead.message', 'regex', '(', 'string'], 'condition.unreadable', /no pattern/, /contains/],
	])('%j: %s', (short, code, message, hint) => {
		const [problem, ...others] = problems(all(['lead.company', 'notEmpty'], short));
		expect(others).toEqual([]);
		expect(problem).toMatchObject({
			...{ severity: 'warning', code, where: 'Rules: row 3 (Bavaria), condition 2' },
			message: expect.stringMatching(message) as string,
			hint: expect.stringMatching(hint) as string,
		});
	});
});

describe('a condition that may be true', () => {
	const mayBeTrue: readonly Short[] = [
		['lead.country', 'equals', 'DE'],
		['lead.country', 'equals', 'Deutschland'],
		['lead.country', 'startsWith', 'D'],
		['lead.country', 'equals', ''],
		['lead.country', 'notEmpty'],
		['lead.region', 'equals', 'Bayern'],
		['lead.region', 'equals', 'DE-BY'],
		['lead.region', 'equals', 'BY'],
		['lead.region', 'startsWith', 'DE-'],
		['lead.region', 'equals', '@lead.country'],
		['lead.custom.anything', 'equals', 'x'],
		['lead.source.channel', 'equals', 'paid search'],
		['lead.source.clickIds.gclid', 'notEmpty'],
		['lead.budget', 'notEmpty'],
		['lead.budget', 'exists'],
		['lead.phone', 'startsWith', '+49'],
		['lead.phone', 'contains', '30'],
		['lead.email', 'endsWith', 'example.com'],
		['lead.domain', 'equals', 'example.com'],
		['lead.language', 'equals', 'de'],
		['lead.timezone', 'equals', 'Europe/Berlin'],
		['match.relationship', 'equals', 'Customer'],
		['match.relationship', 'contains', 'open'],
		['match.candidates.0.score', 'gt', 0.5, 'number'],
		['match.candidates.length', 'gt', 0, 'number'],
		['qualification.score', 'gte', '50', 'number'],
		['lead.receivedAt', 'after', '2026-12-24', 'dateTime'],
		['lead.message', 'regex', '/^hello/i'],
		['country', 'equals', 'anything'],
		['body.country', 'equals', 'anything'],
		['form.lead.name', 'equals', 'x'],
		["'DE,AT,CH'", 'contains', '@lead.country'],
		["'Sales'", 'equals', '@lead.custom.team'],
		['delivery.results.Contact.recordId', 'notEmpty'],
	];
	test.each(mayBeTrue.map((short) => ({ short })))('$short', ({ short }) => {
		expect(problems(all(short))).toEqual([]);
	});
});

describe('conditions together', () => {
	test.each([
		[
			'two values at once',
			all(['lead.country', 'equals', 'DE'], ['lead.country', 'equals', 'AT']),
			/^lead\.country cannot be "DE" and "AT" at once, so this is never met$/,
		],
		[
			'a value and its contrary',
			all(['lead.country', 'equals', 'DE'], ['lead.country', 'notEquals', 'Germany']),
			/opposite of lead\.country/,
		],
		[
			'nothing and something',
			all(['lead.phone', 'empty'], ['lead.phone', 'startsWith', '+49'], ['lead.phone', 'notEmpty']),
			/opposite of lead\.phone/,
		],
		[
			'a value without what it has to have in it',
			all(['lead.service', 'equals', 'Solar'], ['lead.service', 'contains', 'heat']),
			/cannot be "Solar" and have "heat" in it/,
		],
		[
			'two ranges',
			all(
				['qualification.score', 'gt', 50, 'number'],
				['qualification.score', 'lt', '20', 'number'],
			),
			/no number is in both ranges/,
		],
		[
			'ranges that only touch',
			all(
				['qualification.score', 'gt', 50, 'number'],
				['qualification.score', 'lte', 50, 'number'],
			),
			/no number is in both ranges/,
		],
		[
			'a region of another country',
			all(['lead.region', 'equals', 'Bayern'], ['lead.country', 'equals', 'Austria']),
			/^"Bayern" is no region of "Austria"/,
		],
		[
			'one of two is always another',
			any(['lead.country', 'notEquals', 'DE'], ['lead.country', 'notEquals', 'AT']),
			/met by every lead/,
		],
		[
			'opposites, one enough',
			any(['lead.phone', 'empty'], ['lead.phone', 'notEmpty']),
			/every lead/,
		],
	])('%s', (_says, conditions, message) => {
		expect(problems(conditions)).toEqual([
			expect.objectContaining({
				...{ severity: 'warning', where: 'Rules: row 3 (Bavaria)' },
				message: expect.stringMatching(message) as string,
			}),
		]);
	});

	test.each([
		all(['lead.country', 'equals', 'DE'], ['lead.country', 'equals', 'Germany']),
		any(['lead.country', 'equals', 'DE'], ['lead.country', 'equals', 'AT']),
		all(['lead.country', 'notEquals', 'DE'], ['lead.country', 'notEquals', 'AT']),
		all(['lead.region', 'equals', 'Bayern'], ['lead.country', 'equals', 'Germany']),
		all(['lead.region', 'equals', 'Limburg'], ['lead.country', 'equals', 'NL']),
		all(['lead.service', 'contains', 'a'], ['lead.service', 'contains', 'b']),
		all(['qualification.score', 'gte', 50, 'number'], ['qualification.score', 'lte', 50, 'number']),
		all(['lead.company', 'equals', 'DE'], ['lead.country', 'equals', 'AT']),
	])('%j may be met', (conditions) => {
		expect(problems(conditions)).toEqual([]);
	});
});
