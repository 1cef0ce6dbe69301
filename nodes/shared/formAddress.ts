import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * The address of a published form of this n8n, by its Form Path; a whole address stays as it is.
 *
 * @example
 * formAddress(context, 'lead-desk-acted') // 'https://n8n.example.com/form/lead-desk-acted'
 */
export function formAddress(
	context: Pick<IExecuteFunctions, 'getWorkflowDataProxy'>,
	form: string,
): string {
	if (/^https?:\/\//i.test(form)) return form;
	const path = form.split('/').filter((part) => part !== '');
	return [publicAddress(context), 'form', ...path.map(encodeURIComponent)].join('/');
}

/** Where people outside reach this n8n: the pages of its waiting forms are two levels below. */
function publicAddress(context: Pick<IExecuteFunctions, 'getWorkflowDataProxy'>): string {
	const { resumeFormUrl } = context.getWorkflowDataProxy(0).$execution as { resumeFormUrl: string };
	const [address = ''] = resumeFormUrl.split('?');
	return address.split('/').slice(0, -2).join('/');
}
