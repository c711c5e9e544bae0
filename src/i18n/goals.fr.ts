/** Words that the simulated tools with goals share. */
export interface GoalWords {
  title(goals: number): string;
  readonly states: { readonly right: string; readonly wrong: string; readonly unsure: string };
  readonly giveUp: string;
  readonly restart: string;
  readonly showWays: string;
  readonly ways: string;
  count(done: number, all: number): string;
}

export const goalWords: GoalWords = {
  title: (goals) => (goals === 1 ? 'Votre but' : 'Vos buts, dans l’ordre que vous voulez'),
  states: { right: 'C’est fait', wrong: 'Pas encore', unsure: 'Je ne sais pas' },
  giveUp: 'Je ne sais pas',
  restart: 'Tout recommencer',
  showWays: 'Voir comment faire',
  ways: 'Comment faire',
  count: (done, all) => `Buts atteints : ${done} sur ${all}.`,
};
