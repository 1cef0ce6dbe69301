import type { INodeExecutionData } from 'n8n-workflow';

/**
 * The error that a node has left on an item because it is set to go on after errors: beside what the
 * item holds, or as all of it.
 *
 * @example
 * itemError({ json: { error: 'Bad request' } }) // { message: 'Bad request' }
 * itemError({ json: { error: 'none', id: 7 } }) // null: a field of that name
 */
export const itemError = ({ json, error }: INodeExecutionData): unknown =>
	asError(error ?? (Object.keys(json).length === 1 ? json.error : null));

/** An error as nodes leave it: a text, or an object that says more. */
export const asError = (found: unknown): unknown =>
	typeof found === 'string' && found !== '' ? { message: found } : found || null;
