export { chooseModel, type ChosenModel } from './chooseModel';
export { chooseTaught } from './chooseTaught';
export { type TaughtHistory } from './taughtReport';
export { decidedInStore, type Decided } from './decidedMessages';
export { historyInStore, type History, type HistorySpan, type UntoldOutcomes } from './history';
export { type LearnedHistory } from './modelReport';
export { recentLeads, type RecentLead } from './recentLeads';
export { sayCategory } from './sayCategory';
export { rescoreLead, type NotRescored, type Rescored } from './rescoreLead';
