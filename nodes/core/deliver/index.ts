export * from './channel';
export * from './course';
export * from './delivery';
export * from './failures';
export { lateMinutes, withLateness } from './late';
export { planDeliveries, type LeftOut, type Plan, type PlanFacts } from './plan';
export { compileSteps, type Step, type StepRow } from './steps';
