import { readTemplate, templateFiles, type Template } from './templates';

/** What stands in a template for what only its user knows: names, addresses, numbers and IDs that are nobody's. */
const placeholder =
	/@(?:[\w-]+\.)*example\.(?:com|org|net)\b|^Example\b|^Morgan\b|put-the-|^\+1500555/;

/** Where a template has to be filled in, besides accounts: each line of Desk Settings, and a table as one. */
function fieldsToFillIn({ nodes }: Template): string[] {
	const filled = nodes
		.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote')
		.flatMap(({ name, parameters }) => [
			...settingsOf(parameters)
				.filter(({ value }) => placeholder.test(value))
				.map((setting) => `${name}: ${setting.name}`),
			...Object.entries(parameters)
				.filter(([key]) => key !== 'assignments')
				.filter(([, value]) => textsIn(value).some((text) => placeholder.test(text)))
				.map(([key]) => `${name}: ${key}`),
			...(isComparedWithNothing(parameters) ? [`${name}: conditions`] : []),
		]);
	return [...new Set(filled)];
}

interface Setting {
	name: string;
	value: string;
}

const settingsOf = ({ assignments }: Template['nodes'][number]['parameters']) =>
	(assignments as { assignments?: Setting[] } | undefined)?.assignments ?? [];

const textsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** A key that nobody has set yet. */
function isComparedWithNothing({ conditions }: Template['nodes'][number]['parameters']): boolean {
	const { conditions: all = [] } = (conditions ?? {}) as {
		conditions?: Array<{ rightValue: unknown; operator: { operation: string } }>;
	};
	return all.some(
		({ rightValue, operator: { operation } }) => operation === 'equals' && rightValue === '',
	);
}

describe.each(templateFiles())('%s', (file) => {
	const template = readTemplate(file);
	const fields = fieldsToFillIn(template);

	test('asks for at most four fields before the first lead, accounts apart', () => {
		expect(fields.length).toBeGreaterThan(0);
		expect(fields.slice(4)).toEqual([]);
	});

	test('names the nodes of these under Setup', () => {
		const overview = template.nodes.find(({ parameters }) => parameters.color === 1);
		const content = String(overview?.parameters.content);
		const setup = content.slice(content.indexOf('### Setup'), content.indexOf('### Customise'));
		for (const field of fields) expect(setup).toContain(`*${field.split(':')[0]}*`);
	});
});
