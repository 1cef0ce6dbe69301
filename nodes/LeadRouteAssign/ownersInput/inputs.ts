import { NodeConnectionTypes, type INodeTypeDescription } from 'n8n-workflow';

const input = (displayName: string) => ({ type: NodeConnectionTypes.Main, displayName });

const withOwners = JSON.stringify([input('Leads'), input('Owners')]);
const leadsAlone = JSON.stringify([NodeConnectionTypes.Main]);

/** The input of the owners is there where they come from it. */
export const inputs: INodeTypeDescription['inputs'] = `={{ ["input", "both"].includes($parameter.ownersFrom) ? ${withOwners} : ${leadsAlone} }}`;
