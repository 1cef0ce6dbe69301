import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { attempt } from '../core/attempt';
import { readPath } from '../core/fieldPath';
import { runSchema, type Run } from '../core/deliver';

const triggerType = 'leadDeliveryTrigger';

/** The run of an effect, and where its lead belongs. */
export interface DeliveryRun {
	run: Run;
	workspace: string | null;
	test: boolean;
	/** The n8n process that has started it; `null` where nobody says it. */
	startedBy: string | null;
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
		const run = runIn(broughtBy(context, name, itemIndex));
		if (run) return run;
	}
	return runIn(json);
}

/** Of what an expression can say of another node, what is asked here. */
interface OtherNode {
	isExecuted: boolean;
	/** The first item that left an output; it throws for an output that there is not. */
	first(output: number): INodeExecutionData | undefined;
}

/**
 * The item with which a trigger started this execution, on whichever output: several may lead to
 * the same node. Asked of n8n without an expression, whose text a name could break.
 */
function broughtBy(context: IExecuteFunctions, name: string, itemIndex: number): unknown {
	const look = context.getWorkflowDataProxy(itemIndex).$ as (name: string) => OtherNode;
	const trigger = look(name);
	if (!trigger.isExecuted) return undefined;
	for (let output = 0; ; output++) {
		const first = attempt(() => trigger.first(output));
		if (!first.ok) return undefined;
		if (first.value) return first.value.json;
	}
}

/**
 * The id of the effect that an item names, as one does that comes from elsewhere, such as a form.
 *
 * @returns empty where it names none
 */
export function idOnItem(item: unknown): string {
	const id = readPath(item, ['delivery', 'id']);
	return typeof id === 'string' ? id.trim() : '';
}

const triggersBefore = (context: IExecuteFunctions) =>
	context
		.getParentNodes(context.getNode().name)
		.filter(({ type }) => type.split('.').at(-1) === triggerType);

function runIn(item: unknown): DeliveryRun | null {
	const run = runSchema.safeParse(readPath(item, ['delivery'])).data;
	if (!run) return null;
	const text = (path: string[]) => {
		const value = readPath(item, path);
		return typeof value === 'string' ? value : null;
	};
	return {
		run,
		workspace: text(['lead', 'workspace']),
		startedBy: text(['delivery', 'startedBy']),
		// A lead that no Lead Normalize has marked is a test all the same where its delivery is one.
		test: ['lead', 'delivery'].some((of) => readPath(item, [of, 'test']) === true),
	};
}
