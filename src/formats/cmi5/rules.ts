import type { Agent, Context } from '../lrs/statement.ts';
import { httpUrl, readObject, type LrsRules } from '../lrs/rules.ts';

const MODES: Readonly<Record<string, 'normal' | 'browse' | 'review'>> = {
  Normal: 'normal',
  Browse: 'browse',
  Review: 'review',
};

/** cmi5 (1.0, « Quartz »): launch parameters (8.1), authorization (8.2), launch data (10.2), preferences (11). */
export const cmi5Rules: LrsRules = {
  cmi5: true,
  launch(query) {
    const parameters = new URLSearchParams(query);
    const endpoint = httpUrl(parameters.get('endpoint'));
    const token = httpUrl(parameters.get('fetch'));
    const actor = readObject(parameters.get('actor')) as Agent | undefined;
    const registration = parameters.get('registration');
    const activityId = parameters.get('activityId');
    if (!endpoint || !token || !actor || !registration || !activityId) return undefined;
    return {
      endpoint,
      actor,
      registration,
      activityId,
      session: token,
      async authorize(fetch) {
        const response = await fetch(token, { method: 'POST' });
        const answer = readObject(await response.text());
        const value = answer?.['auth-token'];
        if (typeof value === 'string') return `Basic ${value}`;
        // An error code, as well as a refusal, means that the token is used or too old (8.2.3).
        if (answer?.['error-code'] !== undefined || response.status < 500) return undefined;
        throw new TypeError(`The authorization token was not given: ${response.status}.`);
      },
    };
  },
  async launchData(client) {
    const [launchData, preferences] = await Promise.all([
      client.state('LMS.LaunchData'),
      // Nothing of them is needed, yet a platform may refuse statements of whoever did not ask for them (11).
      client.agentProfile('cmi5LearnerPreferences'),
    ]);
    if (launchData.outcome === 'again' || preferences.outcome === 'again') return undefined;
    const data = readLaunchData(launchData.document);
    return {
      mode: MODES[String(data['launchMode'])] ?? 'normal',
      template: (data['contextTemplate'] ?? {}) as Context,
      masteryScore: typeof data['masteryScore'] === 'number' ? data['masteryScore'] : undefined,
      returnTo: httpUrl(data['returnURL']),
    };
  },
};

function readLaunchData(document: unknown): Readonly<Record<string, unknown>> {
  return typeof document === 'object' && document !== null ? (document as Record<string, unknown>) : {};
}
