/** Words that the page says over a list of goals. */
export const goalListWords = {
  title: (goals: number): string => (goals === 1 ? 'Votre but' : 'Vos buts, dans l’ordre que vous voulez'),
};

/** Words that the simulated tools with goals share. */
export interface GoalWords {
  readonly states: { readonly right: string; readonly wrong: string; readonly unsure: string };
  readonly giveUp: string;
  readonly restart: string;
  readonly showWays: string;
  readonly ways: string;
  count(done: number, all: number): string;
}

export const goalWords: GoalWords = {
  states: { right: 'C’est fait', wrong: 'Pas encore', unsure: 'Je ne sais pas' },
  giveUp: 'Je ne sais pas',
  restart: 'Tout recommencer',
  showWays: 'Voir comment faire',
  ways: 'Comment faire',
  count: (done, all) => `Buts atteints\u00a0: ${done} sur ${all}.`,
};
