export * from './activityRules';
export * from './readActivities';
