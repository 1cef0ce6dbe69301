/**
 * In n8n's editor another operation takes away what it does not show, unsets the tables whose display
 * names the operation, and disconnects the outputs that it has not. Check Settings must cost nothing.
 */
import {
	NodeHelpers,
	type INodeParameters,
	type INodeProperties,
	type INodeType,
} from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadEscalate } from '../../nodes/LeadEscalate/LeadEscalate.node';
import { LeadFollowUp } from '../../nodes/LeadFollowUp/LeadFollowUp.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { outputsOf } from '../workflows/outputs';
import { readTemplate, templateFiles } from '../workflows/templates';

const nodes: INodeType[] = [
	...[new LeadNormalize(), new LeadDedupMatch(), new LeadQualifyScore(), new LeadRouteAssign()],
	...[new LeadSlaTimer(), new LeadEscalate(), new LeadFollowUp(), new LeadDeliver()],
];

const typeOf = ({ description }: INodeType) => `n8n-nodes-lead-ops.${description.name}`;

const standard = ({ description }: INodeType) =>
	description.properties.find(({ name }) => name === 'operation')?.default;

/** The nodes of the templates that can look at their settings, and what they are set to. */
const set = templateFiles().flatMap((file) =>
	readTemplate(file).nodes.flatMap((found) => {
		const node = nodes.find((each) => typeOf(each) === found.type);
		const { operation = node && standard(node) } = found.parameters;
		return node && operation === standard(node)
			? [{ name: `${file.slice(0, 2)}: ${found.name}`, node, found }]
			: [];
	}),
);

/** As the editor keeps them with an operation. */
const keptWith = ({ description }: INodeType, parameters: object, operation: unknown) =>
	NodeHelpers.getNodeParameters(
		description.properties,
		{ ...parameters, operation } as INodeParameters,
		...([false, false, { typeVersion: 1 }, description] as const),
	);

test.each(set)('$name has its settings after Check Settings as before', ({ node, found }) => {
	const before = keptWith(node, found.parameters, standard(node));
	const looked = keptWith(node, found.parameters, 'checkSettings');
	expect(keptWith(node, looked ?? {}, standard(node))).toEqual(before);
});

test.each(set)('$name has the outputs in Check Settings that it had', ({ found }) => {
	const looking = { ...found, parameters: { ...found.parameters, operation: 'checkSettings' } };
	expect(outputsOf(looking)).toEqual(outputsOf(found));
});

test.each(nodes)('no table of $description.displayName is unset by another operation', (node) => {
	const tables = node.description.properties.filter(({ type }) => /collection$/i.test(type));
	expect(tables).not.toEqual([]);
	for (const { name, displayOptions } of tables) {
		const shownBy = [displayOptions?.show, displayOptions?.hide].flatMap((rule) =>
			Object.keys(rule ?? {}),
		);
		expect([name, shownBy.filter((key) => !/^[/@]/.test(key))]).toEqual([name, []]);
	}
});

interface Shown {
	name: string;
	displayOptions?: INodeProperties['displayOptions'];
	options?: unknown;
	values?: unknown;
}

/** A field, with all that are in it. */
const within = (field: Shown): Shown[] => [
	field,
	...[field.options, field.values].flatMap((inner) =>
		Array.isArray(inner) ? (inner as Shown[]).flatMap(within) : [],
	),
];

test.each(nodes)('$description.displayName shows in Check Settings what it looks at', (node) => {
	const usual = String(standard(node));
	const rules = node.description.properties.flatMap(within).flatMap(({ name, displayOptions }) =>
		[displayOptions?.show, displayOptions?.hide].flatMap((rule) => {
			const by = rule?.operation ?? rule?.['/operation'];
			return by ? [{ name, usual: by.includes(usual), looking: by.includes('checkSettings') }] : [];
		}),
	);
	expect(rules.filter(({ usual: one, looking }) => one !== looking)).toEqual([]);
});
