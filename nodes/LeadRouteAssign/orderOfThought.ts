import type { INodeProperties } from 'n8n-workflow';
import { forAssign } from './shown';

/** What is asked first, said where the tables begin. */
export const orderOfThought: INodeProperties[] = [
	{
		displayName:
			'Who gets a lead is asked in this order: who owns it already, who owns their company, Named Accounts, Rules from top to bottom, When No Rule Matches, the Fallback Queue. The first that has somebody who can take it decides. To begin with, fill in Owners: without anything else they share all leads in fair turns.',
		name: 'orderOfThought',
		type: 'notice',
		default: '',
		displayOptions: forAssign,
	},
];
