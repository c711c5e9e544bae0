/**
 * The icons, by name: view box and shapes. Grid 24, stroke 2, round ends, no fill; the colour is the text's.
 * `m…` are states of the mark, grid 32: two halves that meet. Always shown beside a word.
 */
export const ICONS = {
  m: [
    '0 0 32 32',
    '<path class="ml" d="M15.5 6a10 10 0 0 0 0 20z"/><path class="mr" d="M17 6a10 10 0 0 1 0 20z"/>',
  ],
  'm-open': [
    '0 0 32 32',
    '<path class="ml" d="M15.5 6a10 10 0 0 0 0 20z"/><path class="mo" d="M17 6a10 10 0 0 1 0 20z"/>',
  ],
  'm-todo': ['7 0 18 32', '<circle cx="16" cy="16" r="6"/>'],
  'm-click': [
    '0 0 32 32',
    '<path class="ml" d="M15.5 6a10 10 0 0 0 0 20z"/><path class="mr" d="M17 6a10 10 0 0 1 0 20z"/><path class="ray" d="M21.6 3.6l.9-2.1M25.6 6.4l1.7-1.7M28.4 10.4l2.1-.9"/>',
  ],
  't-socle': ['0 0 24 24', '<path d="M3 20v-5h6v-5h6V5h6v15z"/>'],
  't-donnees': [
    '0 0 24 24',
    '<path d="M4 15v-3a8 8 0 0 1 16 0v2"/><path d="M8 18v-6a4 4 0 0 1 8 0v4.5"/><path d="M12 12v8M4.5 19v.5M20 18v.5"/>',
  ],
  't-esprit-critique': [
    '0 0 24 24',
    '<path d="M2.5 13.5C5 9.2 8.3 7 12 7s7 2.2 9.5 6.5C19 17.8 15.7 20 12 20s-7-2.2-9.5-6.5z"/><circle cx="12" cy="13.5" r="2.5"/><path d="M7 3.8 9.5 3"/>',
  ],
  't-environnement': [
    '0 0 24 24',
    '<path d="M5 19C3 10 9 4 20 4c0 11-5.5 17-13 15"/><path d="M4 21c2-5 5-8.5 9.5-11"/>',
  ],
  't-passeurs': [
    '0 0 24 24',
    '<circle cx="7.5" cy="7.5" r="3"/><circle cx="16.5" cy="7.5" r="3"/><path d="M2.5 20v-1.5a5 5 0 0 1 9.5-2.2 5 5 0 0 1 9.5 2.2V20"/>',
  ],
  't-transversal': ['0 0 24 24', '<circle cx="8" cy="15.5" r="4.5"/><path d="M11.5 12.5 20 4M16 8l3 3"/>'],
  'd-apprendre': [
    '0 0 24 24',
    '<path d="M12 6.5C10 5 7 4.5 3 4.5V18c4 0 7 .5 9 2 2-1.5 5-2 9-2V4.5c-4 0-7 .5-9 2zM12 6.5V20"/>',
  ],
  'd-former': [
    '0 0 24 24',
    '<path d="M4 8v11h16V8M2.5 4h19v4h-19z"/><path d="M12 11v5M9.5 13.7 12 16.2l2.5-2.5"/>',
  ],
  'd-animer': [
    '0 0 24 24',
    '<circle cx="12" cy="6" r="2.5"/><circle cx="5" cy="10" r="2"/><circle cx="19" cy="10" r="2"/><path d="M7 20a5 5 0 0 1 10 0M2 18a3.2 3.2 0 0 1 4-3M22 18a3.2 3.2 0 0 0-4-3"/>',
  ],
  'i-next': ['0 0 24 24', '<path d="M5 12h14M13 6l6 6-6 6"/>'],
  'i-back': ['0 0 24 24', '<path d="M19 12H5M11 6l-6 6 6 6"/>'],
  'i-listen': [
    '0 0 24 24',
    '<path d="M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18.3 6.2a8.2 8.2 0 0 1 0 11.6"/>',
  ],
  'i-size': ['0 0 24 24', '<path d="M2.5 19 8.5 5l6 14M4.7 14h7.6M15.5 19l3-7 3 7M16.5 16.8h4"/>'],
  'i-theme': ['0 0 24 24', '<path d="M19.5 14.5A8 8 0 1 1 9.5 4.5a6.5 6.5 0 0 0 10 10z"/>'],
  'i-help': [
    '0 0 24 24',
    '<circle cx="12" cy="12" r="9"/><path d="M9.3 9.5a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M12 16.8v.2"/>',
  ],
  'i-tip': ['0 0 24 24', '<path d="M9 18h6M10 21h4M9 18c0-3-3-4.5-3-8.5a6 6 0 0 1 12 0c0 4-3 5.5-3 8.5"/>'],
  'i-warn': ['0 0 24 24', '<path d="M12 4 22 20H2zM12 10v4.5M12 17v.2"/>'],
  'i-time': ['0 0 24 24', '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/>'],
  'i-weight': ['0 0 24 24', '<path d="M12 4v11M7 10.5l5 5 5-5M4 20h16"/>'],
  'i-print': ['0 0 24 24', '<path d="M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z"/>'],
  'i-retry': ['0 0 24 24', '<path d="M4 5v5h5M4.5 10a8 8 0 1 1-.3 4.5"/>'],
  'i-more': ['0 0 24 24', '<path d="M12 5v14M5 12h14"/>'],
  'i-less': ['0 0 24 24', '<path d="M5 12h14"/>'],
  'i-flag': ['0 0 24 24', '<path d="M5 21V4h13l-2.5 4L18 12H5"/>'],
  'i-hide': [
    '0 0 24 24',
    '<path d="M3 3l18 18M9.5 6.3c5-1.2 9 .7 12 5.7a15 15 0 0 1-3 3.6M6 8.3A15 15 0 0 0 2.5 12c3.5 5.5 7.5 7.3 12 5.4"/>',
  ],
  'i-trash': ['0 0 24 24', '<path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5"/>'],
  'i-mail': ['0 0 24 24', '<path d="M3 5h18v14H3zM3 6.5l9 7 9-7"/>'],
  'i-down': ['0 0 24 24', '<path d="M6 9l6 6 6-6"/>'],
  'i-search': ['0 0 24 24', '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5 21 21"/>'],
  'i-note': ['0 0 24 24', '<path d="M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z"/>'],
} as const;

export type IconName = keyof typeof ICONS;
