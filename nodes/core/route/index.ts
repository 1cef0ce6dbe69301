export {
	namedAccountSchema,
	refuseSharedAccounts,
	type AccountMarks,
	type NamedAccount,
} from './accounts';
export { accountSaid, asAccountOwner, type AccountSaid } from './accountOwner';
export {
	checksOfRouting,
	doubtsOfRouting,
	sharedAccounts,
	type FlowClock,
	type FlowClocks,
	type LookedPolicy,
} from './checks';
export { withWorkspaceHours } from './workspaceHours';
export * from './caps';
export * from './decide';
export { declinesSchema } from './declines';
export * from './decideAgain';
export * from './ended';
export * from './facts';
export { giveBack, type TakenTurn } from './giveBack';
export * from './identity';
export { keptKeys } from './keeping';
export * from './lineup';
export * from './marks';
export { ownerAway, type OwnerAway, type OwnerLine, type OwnersNow } from './ownerAway';
export { goesAlong } from './goesAlong';
export { memberMeant } from './memberMeant';
export * from './ownerMarks';
export * from './ownerRows';
export { passedOnBy, type PassedOn } from './passedOn';
export { readAbsenceSpan } from './absences';
export {
	availabilityListSchema,
	saidNow,
	untilBefore,
	withSaid,
	type Availability,
	type SaidAway,
} from './availability';
export { sayAway, sayBeginning } from './away';
export { noTraits, type AbsenceSettings, type OwnerTraits } from './ownerTraits';
export * from './policy';
export { columnsAsked, type MemberCondition } from './poolMembers';
export {
	awayTurns,
	equalWays,
	keepBys,
	openLeadsOf,
	poolKey,
	poolStrategies,
	poolsIn,
	usualPool,
	type AwayTurn,
	type KeepBy,
	type OpenLeadsOf,
	type PoolLine,
	type PoolStrategy,
} from './pools';
export { routeRecordSchema, type RouteRecord } from './record';
export { usuallyRegardless, type Exception, type Regardless } from './regardless';
export { budgetsLabel } from './budgetsFrom';
export { noReview, type ReviewSettings } from './review';
export * from './roster';
export * from './rotation';
export * from './sharingOf';
export {
	emptyRotation,
	rotationStateSchema,
	turn,
	type Lineup,
	type RotationState,
} from './rotationState';
export * from './rules';
export {
	areaMarksOf,
	nowhere,
	readTerritory,
	territoriesOf,
	territoryRowsLabel,
	territorySchema,
	type AreaMarks,
	type Territory,
} from './territories';
export * from './territoryRows';
export { mayClaim } from './strategies';
export * from './shadow';
export * from './simulate';
export * from './waiting';
export { roomIn } from './waiting/roomIn';
export { stillWaits } from './waiting/stillWaits';
