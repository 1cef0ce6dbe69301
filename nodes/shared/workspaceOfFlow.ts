import type { IExecuteFunctions, NodeTypeAndVersion } from 'n8n-workflow';
import { LeadOpsError } from '../core/errors';
import { cellText, isExpression } from './settings';
import { defaultWorkspace } from './workspace';

type FlowContext = Pick<
	IExecuteFunctions,
	'getNode' | 'getChildNodes' | 'getParentNodes' | 'evaluateExpression'
>;

/**
 * The workspace of a node's flow: the one that the Lead Timer Trigger watches which leads into it, most
 * often behind the node. So it is named in one place.
 *
 * @returns `null` where no such trigger is connected
 * @throws LeadOpsError `workspace.unclear` where several are, of different workspaces;
 * `workspace.nothing` where the trigger has an expression that gives none
 * @example
 * workspaceOfFlow(context) // 'client-a': Waiting Leads of its trigger goes to Lead Dedup Match
 */
export function workspaceOfFlow(context: FlowContext): string | null {
	const triggers = triggersBehind(context);
	const [first, other] = new Set(triggers.map((trigger) => workspaceOf(context, trigger)));
	if (other === undefined) return first ?? null;
	throw new LeadOpsError({
		code: 'workspace.unclear',
		message: `Two Lead Timer Triggers lead into this flow, one of the workspace "${first}" and one of "${other}"`,
		hint: 'Say under Options → Workspace which of them these leads belong to.',
	});
}

/** The triggers that lead to the node itself, or to the nearest behind it to which any does. */
function triggersBehind(context: FlowContext): NodeTypeAndVersion[] {
	const own = context.getNode();
	for (const { name } of [own, ...context.getChildNodes(own.name)]) {
		const triggers = context
			.getParentNodes(name, { includeNodeParameters: true })
			.filter(({ type, disabled }) => type.endsWith('.leadTimerTrigger') && !disabled);
		if (triggers.length > 0) return triggers;
	}
	return [];
}

function workspaceOf(
	context: FlowContext,
	{ name: trigger, parameters }: NodeTypeAndVersion,
): string {
	const written = parameters?.workspace;
	// n8n wants it without the sign by which a parameter is an expression.
	const given = isExpression(written) ? context.evaluateExpression(written.slice(1), 0) : written;
	const name = cellText(given);
	if (name !== '' || !isExpression(written)) return name || defaultWorkspace;
	throw new LeadOpsError({
		code: 'workspace.nothing',
		message: `Workspace of "${trigger}" has an expression that comes to nothing here: ${written.slice(1)}`,
		hint: 'Correct it there, or say under Options → Workspace which one these leads belong to.',
	});
}
