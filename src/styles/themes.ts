import type { Theme } from '../content/module.ts';

interface Hues {
  readonly hue: string;
  readonly tint: string;
}

/** A theme is a hue and a tint by day and by night; with them always go an icon and a name. */
export const THEME_COLOURS: Readonly<Record<Theme, { readonly day: Hues; readonly night: Hues }>> = {
  socle: { day: { hue: '#1b5a9e', tint: '#e0ebf8' }, night: { hue: '#93c1f7', tint: '#16324f' } },
  donnees: { day: { hue: '#6544a3', tint: '#ece6f8' }, night: { hue: '#c9b5f7', tint: '#2e2650' } },
  'esprit-critique': { day: { hue: '#9d2c5a', tint: '#fae3ec' }, night: { hue: '#f7a3c1', tint: '#472233' } },
  environnement: { day: { hue: '#3b651c', tint: '#e5f0d9' }, night: { hue: '#aed582', tint: '#24391b' } },
  passeurs: { day: { hue: '#9a420d', tint: '#fbe7d8' }, night: { hue: '#f7b083', tint: '#462b1a' } },
  transversal: { day: { hue: '#705200', tint: '#f7ebc8' }, night: { hue: '#e8c862', tint: '#3b3214' } },
};

/** CSS that gives `[data-t=<theme>]` its hue and tint, by day, by night and on paper, for the themes asked. */
export function themeCss(themes: readonly Theme[]): string {
  const rules = (time: 'day' | 'night', before: string): string =>
    themes
      .map((theme) => {
        const { hue, tint } = THEME_COLOURS[theme][time];
        return `${before}[data-t=${theme}]{--hue:${hue};--tint:${tint}}`;
      })
      .join('');
  const night = rules('night', ':root:not([data-theme=light]) ');
  return (
    rules('day', '') +
    `@media (prefers-color-scheme:dark){${night}}` +
    rules('night', ':root[data-theme=dark] ') +
    '@media (forced-colors:active){[data-t][data-t][data-t]{--hue:CanvasText;--tint:Canvas}}'
  );
}
