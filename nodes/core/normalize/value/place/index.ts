export { readPlace, readZoneOfPlace } from './readPlace';
