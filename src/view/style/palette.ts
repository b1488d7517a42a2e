/**
 * Colours of both themes. Every text colour has a contrast of at least 4.5 on `paper` and on `raised`
 * (WCAG AA); tests/unit/view/palette.test.ts computes it. No hue says good or bad: statuses differ by
 * shape and word first.
 */
export const palettes = {
  light: {
    paper: '#ffffff',
    raised: '#f6f5f1',
    sunken: '#edebe4',
    rule: '#dedbd2',
    edge: '#8a8880',
    ink: '#1a1d21',
    soft: '#565b62',
    link: '#0b4f8a',
    focus: '#0b5cad',
    traced: '#0c5a6e',
    revised: '#4b489c',
    altered: '#8a4a00',
    within: '#356235',
    outside: '#8b2c66',
    untraced: '#535960',
    'not-covered': '#5d6067',
    shade: 'rgb(26 29 33 / 16%)',
  },
  dark: {
    paper: '#1b1e22',
    raised: '#24282d',
    sunken: '#2d3238',
    rule: '#383e45',
    edge: '#7c848d',
    ink: '#eceae4',
    soft: '#aeb4bb',
    link: '#8fc1f0',
    focus: '#8fc1f0',
    traced: '#74c7dc',
    revised: '#b3b1f5',
    altered: '#eeb065',
    within: '#93cb93',
    outside: '#ec9ecb',
    untraced: '#b4bac1',
    'not-covered': '#a7adb4',
    shade: 'rgb(0 0 0 / 55%)',
  },
} as const;

/** The colours that a theme names. */
export type ColourName = keyof (typeof palettes)['light'];
