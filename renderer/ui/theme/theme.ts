import { Button, Checkbox, createTheme, Kbd, type MantineColorsTuple, Popover, SegmentedControl } from '@mantine/core'
import classes from './mantine.module.css'

/** Stamp ink, light to dark, the same values as `--a0` … `--a9` in tokens.css. */
const tinta: MantineColorsTuple = [
  '#f4f2fa',
  '#e8e5f4',
  '#cfc9e8',
  '#aea5d8',
  '#8d81c6',
  '#7063b4',
  '#5b4da6',
  '#4b3e98',
  '#3d327f',
  '#2f2664',
]

/** Mantine dressed in the look of Simpul. Everything else is plain CSS on the variables of tokens.css. */
export const theme = createTheme({
  primaryColor: 'tinta',
  primaryShade: 7,
  colors: { tinta },
  defaultRadius: 5,
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font)',
  fontSizes: { xs: '12px', sm: '14px', md: '14px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px' },
  black: '#211f1c',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      classNames: { root: classes.button, label: classes.buttonLabel, section: classes.buttonSection },
    }),
    Kbd: Kbd.extend({ classNames: { root: classes.kbd } }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { withItemsBorders: false, transitionDuration: 0, size: 'sm' },
      classNames: {
        root: classes.segments,
        control: classes.segment,
        label: classes.segmentLabel,
        indicator: classes.segmentIndicator,
      },
    }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs' } }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } }),
  },
})
