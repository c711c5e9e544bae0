import type { Agent } from '../lrs/statement.ts';
import { httpUrl, readObject, type LrsRules } from '../lrs/rules.ts';

/** A launch by the address alone, as `tincan.xml` packages are launched: endpoint, credentials, actor, activity. */
export const xapiRules: LrsRules = {
  cmi5: false,
  launch(query) {
    const parameters = new URLSearchParams(query);
    const endpoint = httpUrl(parameters.get('endpoint'));
    const actor = toAgent(readObject(parameters.get('actor')));
    const activityId = parameters.get('activity_id') ?? parameters.get('activityId');
    if (!endpoint || !actor || !activityId) return undefined;
    return {
      endpoint,
      actor,
      registration: parameters.get('registration') ?? '',
      activityId,
      session: query,
      authorize: () => Promise.resolve(parameters.get('auth') ?? ''),
    };
  },
  launchData: () => Promise.resolve({ mode: 'normal', template: {} }),
};

/** Older platforms write lists where an agent has one value, and an account by other names. */
function toAgent(actor: Readonly<Record<string, unknown>> | undefined): Agent | undefined {
  if (actor === undefined) return undefined;
  const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
  const entries = Object.entries(actor).map(([name, value]) => [name, first(value)] as const);
  const agent: Record<string, unknown> = Object.fromEntries(entries);
  const account = agent['account'] as Readonly<Record<string, unknown>> | undefined;
  if (account?.['accountName'] !== undefined) {
    agent['account'] = { homePage: account['accountServiceHomePage'], name: account['accountName'] };
  }
  return agent;
}
