export * from './calendar';
export * from './hoursFrom';
export * from './publicHolidays';
export * from './specialDays';
export * from './timeZone';
export * from './weeklyHours';
