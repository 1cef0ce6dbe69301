import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { z } from 'zod/v4';
import {
	assignmentSchema,
	escalationSchema,
	leadSchema,
	matchSchema,
	qualificationSchema,
	slaSchema,
	timerSchema,
} from '../../nodes/core/lead';

/** The parts that a node leaves without what is empty, and how they are read. */
export const leanSchemas = {
	lead: leadSchema,
	match: matchSchema,
	qualification: qualificationSchema,
	assignment: assignmentSchema,
	sla: slaSchema,
	escalation: escalationSchema,
	timer: timerSchema,
};

const schemas: Readonly<Record<string, z.ZodType>> = leanSchemas;

/** An item as our nodes read it: what is absent in their parts is `null`. */
export const asRead = (json: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(json).map(([part, value]) => [part, partAsRead(part, value) as IDataObject]),
	);

/** One part of an item as our nodes read it. */
export const partAsRead = (part: string, value: unknown): unknown => {
	const read = schemas[part]?.safeParse(value);
	return read?.success ? read.data : value;
};

/** The JSON of every item of every output, as our nodes read it. */
export const readJsonOf = (outputs: INodeExecutionData[][]): IDataObject[][] =>
	outputs.map((items) => items.map(({ json }) => asRead(json)));
