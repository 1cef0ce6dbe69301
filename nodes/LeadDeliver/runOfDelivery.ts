import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { readPath } from '../core/fieldPath';
import { runSchema, type Run } from '../core/deliver';

const triggerType = 'leadDeliveryTrigger';

/** The run of an effect, and where its lead belongs. */
export interface DeliveryRun {
	run: Run;
	workspace: string | null;
	test: boolean;
}

/**
 * The effect that this execution was started for by Lead Delivery Trigger, whatever the nodes in
 * between have made of the item; where no such trigger started it, what the item says.
 *
 * @returns `null` where neither says anything
 */
export function runOfDelivery(
	context: IExecuteFunctions,
	json: IDataObject,
	itemIndex: number,
): DeliveryRun | null {
	for (const { name } of triggersBefore(context)) {
		const quoted = JSON.stringify(name);
		const item: unknown = context.evaluateExpression(
			`{{ $(${quoted}).isExecuted ? $(${quoted}).first().json : null }}`,
			itemIndex,
		);
		const run = runIn(item);
		if (run) return run;
	}
	return runIn(json);
}

const triggersBefore = (context: IExecuteFunctions) =>
	context
		.getParentNodes(context.getNode().name)
		.filter(({ type }) => type.split('.').at(-1) === triggerType);

function runIn(item: unknown): DeliveryRun | null {
	const run = runSchema.safeParse(readPath(item, ['delivery'])).data;
	if (!run) return null;
	const workspace = readPath(item, ['lead', 'workspace']);
	return {
		run,
		workspace: typeof workspace === 'string' ? workspace : null,
		test: readPath(item, ['lead', 'test']) === true,
	};
}
