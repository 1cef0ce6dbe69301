/** Every operation of every node that takes items, for tests of what all of them do. */
import type { INodeType } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadEscalate } from '../../nodes/LeadEscalate/LeadEscalate.node';
import { LeadFollowUp } from '../../nodes/LeadFollowUp/LeadFollowUp.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { LeadStore } from '../../nodes/LeadStore/LeadStore.node';

const nodes: ReadonlyArray<() => INodeType> = [
	() => new LeadNormalize(),
	() => new LeadDedupMatch(),
	() => new LeadQualifyScore(),
	() => new LeadRouteAssign(),
	() => new LeadSlaTimer(),
	() => new LeadEscalate(),
	() => new LeadFollowUp(),
	() => new LeadDeliver(),
	() => new LeadStore(),
];

export interface OperationCase {
	/** The node, and its operation where it has several, such as `leadRouteAssign assign`. */
	says: string;
	node: () => INodeType;
	/** The parameter that chooses the operation. */
	chosen: { operation?: string };
}

export const operationCases = nodes.flatMap((node): OperationCase[] => {
	const { name, properties } = node().description;
	const options = properties.find((property) => property.name === 'operation')?.options ?? [];
	const operations = options.flatMap((option) => ('value' in option ? [String(option.value)] : []));
	if (operations.length === 0) return [{ says: name, node, chosen: {} }];
	return operations.map((operation) => ({
		says: `${name} ${operation}`,
		node,
		chosen: { operation },
	}));
});
