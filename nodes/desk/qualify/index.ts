export { chooseModel, type ChosenModel } from './chooseModel';
export { historyInStore, type History, type HistorySpan } from './history';
export { type LearnedHistory } from './modelReport';
export { recentLeads, type RecentLead } from './recentLeads';
export { rescoreLead, type NotRescored, type Rescored } from './rescoreLead';
