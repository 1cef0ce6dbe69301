import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { LeadStore } from '../../nodes/LeadStore/LeadStore.node';
import { fieldNameColumn, parameters } from '../../nodes/shared';
import { jsonOf, runNode } from '../nodes/engine';
import { useTemporaryUserFolder } from '../nodes/storeFolder';
import { valuesSource } from './valuesSource';

useTemporaryUserFolder();

const column = parameters({ mail: fieldNameColumn({ displayName: 'Email Field' }) });

/** The name that stands there, or what is said instead and how to mend it. */
function nameOf(mail: unknown) {
	try {
		return column.read(valuesSource({ mail })).mail.at(0);
	} catch (error) {
		const { message, hint } = error as { message: string; hint: string };
		return [message, hint];
	}
}

test.each([
	'contact.email',
	' Your email (as in name@company.com) ',
	'answers[0].text',
	'1.3',
	'@mention',
	'statuscode@OData.Community.Display.V1.FormattedValue',
	'$phone',
])('%j is the name of a field', (name) => {
	expect(nameOf(name)).toBe(name.trim());
});

const holds = 'which is what a field holds and not its name';
const write = 'Write the name of the field that holds it, such as';
const gives = 'which gives what the field holds and not its name';
const alone = 'Switch from Expression to Fixed and write the name alone, such as';

test.each([
	['ada@engine.example', `is "ada@engine.example", ${holds}`, `${write} contact.email.`],
	['+49 30 123456', `is "+49 30 123456", ${holds}`, `${write} contact.phone.`],
	['{{ $json.contact.mail }}', `is "{{ $json.contact.mail }}", ${holds}`, `${write} contact.mail.`],
	['$json.mail', `is "$json.mail", ${holds}`, `${write} mail.`],
	['={{ $json.body.mail }}', `is "={{ $json.body.mail }}", ${gives}`, `${alone} body.mail.`],
	[
		'={{ $json.a ?? $json.b }}',
		`is "={{ $json.a ?? $json.b }}", ${gives}`,
		`${alone} contact.email.`,
	],
])('%j is none', (written, problem, hint) => {
	expect(nameOf(written)).toEqual([`Email Field ${problem}`, hint]);
});

test.each<[INodeType, INodeParameters, string]>([
	[
		new LeadSlaTimer(),
		{
			...{ operation: 'recordActivity', leadFrom: 'fields' },
			leadFieldNames: { inquiryId: '={{ $json.id }}' },
		},
		'Inquiry ID Field is "={{ $json.id }}"',
	],
	[
		new LeadStore(),
		{ leadFrom: 'fields', leadFieldNames: { email: 'ada@engine.example' } },
		'Email Field is "ada@engine.example"',
	],
	[
		new LeadDedupMatch(),
		{ crmFields: { ownerId: '={{ $json.rep }}' } },
		'Owner ID Field is "={{ $json.rep }}"',
	],
])('a node says it by its label', async (node, given, said) => {
	const item: IDataObject = { id: 'inq_1', rep: '7', lead: { email: 'ada@engine.example' } };
	const [[left] = []] = jsonOf(
		await runNode({ node, items: [item], parameters: given, onError: 'continueRegularOutput' }),
	);
	expect(left?.error).toEqual(expect.stringContaining(said));
});
