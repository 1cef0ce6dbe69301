export {
	claimDeliveries,
	type Handout,
	type ListenedChannel,
	type Look,
	type LookLimits,
	type Matter,
} from './claimDeliveries';
export { beginDelivery, confirmDelivery, type DoneFacts } from './confirm';
export { decideDelivery, releaseChannel, type Verdict } from './decide';
export { countDeliveries, listDeliveries, type PendingDelivery } from './listDeliveries';
export { nextLookAt, type Looking } from './nextLookAt';
export { keepWithRun, noteRunEnd, noteTold, type SeenEnd } from './noteRunEnd';
export { sayGone, sayHere, sayHereEveryMs, sendersOf, type Heard } from './listeners';
export { needsLink, queueDeliveries, type Queued, type QueueFacts } from './queueDeliveries';
export { withdrawEnded, withdrawFromOthers } from './withdraw';
export { wordAnew } from './wordAnew';
