/** What is shown where leads are assigned, and where that is looked at. */
export const forAssign = { show: { operation: ['assign', 'checkSettings'] } };
