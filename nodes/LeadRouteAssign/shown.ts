/** What is shown where leads are assigned, and where that is looked at or tried. */
export const forAssign = { show: { operation: ['assign', 'checkSettings', 'shadow', 'simulate'] } };
