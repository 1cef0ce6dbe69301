import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { IConnections, IDataObject } from 'n8n-workflow';

const folder = resolve(__dirname, '../../workflows');

/** A workflow file as it is exported. */
export interface Template {
	name: string;
	active: boolean;
	nodes: Array<{
		name: string;
		type: string;
		typeVersion: number;
		/** Of its upper left corner on the canvas, across and down; n8n places those that a test adds. */
		position?: number[];
		parameters: IDataObject;
		credentials?: unknown;
		webhookId?: string;
		/** Such as `continueErrorOutput`. */
		onError?: string;
		/** What comes to it passes by its first output. */
		disabled?: boolean;
	}>;
	connections: IConnections;
	id?: string;
}

export const templateFiles = () => readdirSync(folder).filter((name) => name.endsWith('.json'));

export const readTemplate = (file: string) =>
	JSON.parse(readFileSync(join(folder, file), 'utf8')) as Template;

export const starterTemplate = () => readTemplate('01-starter-lead-desk.json');

export const hubspotTemplate = () => readTemplate('02-website-form-hubspot-email-sms-slack.json');

export const sheetsTemplate = () => readTemplate('03-form-tools-google-sheets-slack.json');

export const pipedriveTemplate = () => readTemplate('04-lead-ads-pipedrive.json');

export const salesforceTemplate = () => readTemplate('05-lead-inbox-salesforce.json');

export const highLevelTemplate = () => readTemplate('06-chat-calls-forms-gohighlevel.json');

/** The nodes of a template that follow a lead up, and sign off who wants no more; the starter's are shown at work. */
export const followUpNodes: readonly string[] = [
	...['Only Qualified Leads', 'Follow It Up', 'Take the Next Attempt', 'Send the Attempt'],
	...['Ask the Owner to Try', 'Opt-Out Page', 'Ask Once More', 'They Opt Out'],
	'Say They Hear No More',
];

/** Writes a line of Desk Settings, as a user fills it in. */
export function fillIn(template: Template, setting: string, value: string) {
	const { assignments } = parametersOf(template, 'Desk Settings').assignments as {
		assignments: Array<{ name: string; value: string }>;
	};
	const line = assignments.find(({ name }) => name === setting);
	if (!line) throw new Error(`Desk Settings of ${template.name} have no ${setting}`);
	line.value = value;
}

/** The parameters of a node, to change them for a test. */
export function parametersOf(template: Template, name: string): IDataObject {
	const node = template.nodes.find((candidate) => candidate.name === name);
	if (!node) throw new Error(`${template.name} has no node called "${name}"`);
	return node.parameters;
}
