export { rankOf, readWakeUp, wakeUpOf, type WakeUp } from './wakeUp';
export { whenNobodySchema, type WhenNobody } from './whenNobody';
