import type { INodeType } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';

/** Nodes of the starter through which a lead goes on its way to an owner, by their names there. */
export const starterChain: ReadonlyArray<readonly [name: string, node: INodeType]> = [
	['Clean Up the Lead', new LeadNormalize()],
	['Is This Person Known?', new LeadDedupMatch()],
	['Is It a Sales Lead?', new LeadQualifyScore()],
	['Give It an Owner', new LeadRouteAssign()],
	['Start the Clock', new LeadSlaTimer()],
];
