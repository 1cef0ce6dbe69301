import { readPath } from '../core/fieldPath';

/** What n8n knows of a node of the workflow, unread. */
export type NodeOfFlow = unknown;

/** Nodes that only pass on, change or hold back items, by the last part of their type. */
const passesOn = new Set(
	`aggregate compareDatasets crypto dateTime editImage filter html if itemLists limit markdown merge
	noOp removeDuplicates renameKeys set sort splitInBatches splitOut stickyNote stopAndError summarize
	switch wait xml`.split(/\s+/),
);

/** Ours write into the Lead Store alone. */
const ours = /(?:^|\.)lead[A-Z]\w*$/;

/** How operations begin that only look, such as `getAll`, `searchContacts`, `lookupByEmail`. */
const looks = /^(?:count|download|exists|find|get|list|lookup|read|search)/i;

/**
 * Whether a node may do something to the world, such as send or write a record. In doubt it may: what
 * may have happened is looked after by a person, where what surely has not is simply sent again.
 *
 * @param node as n8n has it: `type`, `parameters`, `disabled`
 * @example
 * actsOutside({ type: 'n8n-nodes-base.hubspot', parameters: { operation: 'search' } }) // false
 * actsOutside({ type: 'n8n-nodes-base.httpRequest', parameters: { method: 'POST' } }) // true
 */
export function actsOutside(node: NodeOfFlow): boolean {
	const text = (...path: string[]): string => {
		const value = readPath(node, path);
		return typeof value === 'string' ? value : '';
	};
	const type = text('type');
	const name = type.split('.').at(-1) ?? '';
	if (readPath(node, ['disabled']) === true || ours.test(type) || passesOn.has(name)) return false;
	if (name === 'httpRequest') {
		const method = text('parameters', 'method') || text('parameters', 'requestMethod');
		return !['', 'GET', 'HEAD', 'OPTIONS'].includes(method.toUpperCase());
	}
	return !looks.test(text('parameters', 'operation'));
}
