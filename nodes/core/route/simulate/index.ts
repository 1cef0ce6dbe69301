export type { Assumptions } from './forecast';
export { explainDecision } from './explain';
export { OwnerFinder } from './OwnerFinder';
export type { EverSaid } from './PastAvailability';
export { PastDoubts, type PastDoubt } from './PastDoubts';
export type { PastLead } from './pastLead';
export { pastMoment, saysNothing } from './pastMoment';
export { reportOf, type SimulationReport } from './report';
export { Simulation, type SimulationResult } from './Simulation';
