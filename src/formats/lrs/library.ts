// The script that the start of cmi5 and xapi loads once the learner can read and answer.
export { default as XAPI } from '@xapi/xapi';
