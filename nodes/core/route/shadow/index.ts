export { answerOf, isSameAnswer, saidOf, shadowCountSchema, type ShadowCount } from './answer';
export { shadowReport, type ShadowReport } from './report';
