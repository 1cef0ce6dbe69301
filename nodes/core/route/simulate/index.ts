export type { Assumptions } from './forecast';
export { explainDecision } from './explain';
export { OwnerFinder } from './OwnerFinder';
export type { PastLead } from './pastLead';
export { reportOf, type SimulationReport } from './report';
export { Simulation, type SimulationResult } from './Simulation';
