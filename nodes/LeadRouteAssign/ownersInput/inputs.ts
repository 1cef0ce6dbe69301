import { NodeConnectionTypes, type INodeTypeDescription } from 'n8n-workflow';

const input = (displayName: string) =>
	JSON.stringify({ type: NodeConnectionTypes.Main, displayName });

const leadsAlone = JSON.stringify([NodeConnectionTypes.Main]);

const comesIn = (parameter: string) => `["input", "both"].includes($parameter.${parameter})`;

const [owners, territories] = [comesIn('ownersFrom'), comesIn('territoriesFrom')];

/** The inputs of owners and of territories are there where these come from them, in this order. */
export const inputs: INodeTypeDescription['inputs'] = `={{ ${owners} || ${territories} ? [${input('Leads')}, ...(${owners} ? [${input('Owners')}] : []), ...(${territories} ? [${input('Territories')}] : [])] : ${leadsAlone} }}`;
