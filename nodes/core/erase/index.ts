export { countedData } from './countedData';
export * from './erased';
export { withoutOthers } from './withoutOthers';
export { erasedPeople, withoutPeople, type PeopleToHide } from './withoutPeople';
