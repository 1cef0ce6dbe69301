export * from './calendar';
export * from './cell';
export * from './publicHolidays';
export * from './specialDays';
export * from './timeZone';
export * from './weeklyHours';
