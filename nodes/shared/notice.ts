import type { INodeProperties } from 'n8n-workflow';

/**
 * A sentence or two on the screen, between the fields.
 *
 * @param name of the field, which nothing reads
 * @param text may have the tags that n8n shows there
 * @param displayOptions where it is shown; everywhere if not given
 * @example
 * notice('backUpNotice', 'Copies the whole store.', { show: { operation: ['backUp'] } }).type // 'notice'
 */
export const notice = (
	name: string,
	text: string,
	displayOptions?: INodeProperties['displayOptions'],
): INodeProperties => ({
	...{ displayName: text, name, type: 'notice', default: '' },
	...(displayOptions && { displayOptions }),
});
