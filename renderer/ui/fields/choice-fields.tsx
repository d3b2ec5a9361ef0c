import { Checkbox, Input, SegmentedControl, Switch } from '@mantine/core'
import { type FieldProps, toWrapperProps } from './field-parts'
import classes from './fields.module.css'
import type { Option } from './select-field'

type SegmentFieldProps<V extends string> = {
  readonly label: string
  readonly value: V
  readonly onChange: (value: V) => void
  /** Two to four views or kinds. */
  readonly options: readonly Option<V>[]
  /** In a header the label is only read aloud. */
  readonly hideLabel?: boolean
  readonly size?: FieldProps['size']
  readonly fullWidth?: boolean
}

/** Two to four ways to see or be. */
export function SegmentField<V extends string>(props: SegmentFieldProps<V>) {
  const { label, value, onChange, options, hideLabel = false, fullWidth = false } = props
  const control = (
    <SegmentedControl
      aria-label={label}
      value={value}
      fullWidth={fullWidth}
      onChange={(next) => {
        const chosen = options.find((option) => option.value === next)
        if (chosen !== undefined) onChange(chosen.value)
      }}
      data={options.map((option) => ({ ...option }))}
    />
  )
  if (hideLabel) return control
  const { classNames, wrapperProps } = toWrapperProps(props)
  return (
    <div className={classes.root} {...wrapperProps}>
      <Input.Label component="span" className={classNames.label} labelElement="div">
        {label}
      </Input.Label>
      {control}
    </div>
  )
}

type CheckFieldProps = {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly help?: string
  readonly disabled?: boolean
  /** Some but not all of what it stands for. */
  readonly indeterminate?: boolean
}

/** A selection. */
export function CheckboxField({ label, checked, onChange, help, disabled, indeterminate }: CheckFieldProps) {
  return (
    <Checkbox
      label={label}
      checked={checked}
      indeterminate={indeterminate === true}
      disabled={disabled === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
      classNames={{
        label: classes.checkLabel ?? '',
        input: classes.checkBox ?? '',
        description: classes.checkHelp ?? '',
      }}
      {...(help === undefined ? {} : { description: help })}
    />
  )
}

/** Takes part or not; works at once, without a button. */
export function SwitchField({ label, checked, onChange, help, disabled }: Omit<CheckFieldProps, 'indeterminate'>) {
  return (
    <Switch
      size="xs"
      label={label}
      checked={checked}
      disabled={disabled === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
      classNames={{ label: classes.checkLabel ?? '', description: classes.checkHelp ?? '' }}
      {...(help === undefined ? {} : { description: help })}
    />
  )
}
