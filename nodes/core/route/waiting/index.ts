export { rankOf, readWakeUp, turnOf, wakeUpOf, type WakeUp } from './wakeUp';
export { whenNobodySchema, type WhenNobody } from './whenNobody';
