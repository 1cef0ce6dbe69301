import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * The address of a published form of this n8n, by its Form Path; a whole address stays as it is.
 *
 * @example
 * formAddress(context, 'lead-desk-acted') // 'https://n8n.example.com/form/lead-desk-acted'
 */
export const formAddress = (context: Proxied, form: string): string =>
	pageAddress(context, 'form', form);

/**
 * The address of a published webhook of this n8n, by its path; a whole address stays as it is.
 *
 * @example
 * webhookAddress(context, 'lead-desk-opt-out') // 'https://n8n.example.com/webhook/lead-desk-opt-out'
 */
export const webhookAddress = (context: Proxied, path: string): string =>
	pageAddress(context, 'webhook', path);

type Proxied = Pick<IExecuteFunctions, 'getWorkflowDataProxy'>;

function pageAddress(context: Proxied, kind: 'form' | 'webhook', name: string): string {
	if (/^https?:\/\//i.test(name)) return name;
	const path = name.split('/').filter((part) => part !== '');
	return [publicAddress(context), kind, ...path.map(encodeURIComponent)].join('/');
}

/** Where people outside reach this n8n: the pages of its waiting forms are two levels below. */
function publicAddress(context: Proxied): string {
	const { resumeFormUrl } = context.getWorkflowDataProxy(0).$execution as { resumeFormUrl: string };
	const [address = ''] = resumeFormUrl.split('?');
	return address.split('/').slice(0, -2).join('/');
}
