export * from './channel';
export * from './course';
export * from './delivery';
export * from './failures';
export { lateMinutes, withLateness } from './late';
export { planDeliveries, type LeftOut, type Plan, type PlanFacts } from './plan';
export { isSentByEmail } from './recipient';
export { listenersSchema, runKey, runSchema, type Listeners, type Run } from './run';
export { compileSteps, personOutput, type Step, type StepRow } from './steps';
