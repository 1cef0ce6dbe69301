import { NodeConnectionTypes, type INodeTypeDescription } from 'n8n-workflow';

const input = (displayName: string) => ({ type: NodeConnectionTypes.Main, displayName });

const leadsAlone = JSON.stringify([NodeConnectionTypes.Main]);
const withRecords = JSON.stringify([input('Leads'), input('Records')]);

/** Records come in where leads are compared with them. */
export const inputs: INodeTypeDescription['inputs'] = `={{ ["match", "checkSettings"].includes($parameter.operation) && ["records", "both"].includes($parameter.compareWith) ? ${withRecords} : ${leadsAlone} }}`;

/** The place of the input of records. */
export const recordsIndex = 1;
