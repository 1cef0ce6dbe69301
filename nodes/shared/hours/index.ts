export * from './calendar';
export * from './publicHolidays';
export * from './specialDays';
export * from './timeZone';
export * from './weeklyHours';
