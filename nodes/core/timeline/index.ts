export { describeEvent } from './describeEvent';
