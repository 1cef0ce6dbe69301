export { checkClocks, type Checked } from './checkClocks';
export { computeDueTime, type DueTimeFacts } from './computeDueTime';
export { handleClocks, type Deed, type HandleFacts } from './handleClocks';
export { recordActivity, type ActivityFacts } from './recordActivity';
export { refuseUnknown, type Unknown } from './refuseUnknown';
export { startClocks, type StartFacts, type Started } from './startClocks';
export { keepChanges, tellAssigned, tellClocks, type Telling } from './tellClocks';
