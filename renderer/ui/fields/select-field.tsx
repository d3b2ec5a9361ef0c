import { Combobox, Select, useCombobox } from '@mantine/core'
import { createPencari } from '@shared/lib/fuzzy-cari'
import { useMemo, useState } from 'react'
import { Icon } from '../icon/icon'
import { type FieldProps, toWrapperProps } from './field-parts'
import classes from './fields.module.css'

export type Option<V extends string = string> = {
  readonly value: V
  readonly label: string
  readonly disabled?: boolean
}

type SelectFieldProps<V extends string> = FieldProps & {
  readonly value: V | null
  readonly onChange: (value: V) => void
  readonly options: readonly Option<V>[]
  readonly placeholder?: string
}

/** One of a fixed list, label above. Typing jumps to a word. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { value, onChange, options, placeholder } = props
  const { classNames, ...wrapper } = toWrapperProps(props)
  return (
    <Select
      {...wrapper}
      classNames={{ ...classNames, dropdown: classes.options ?? '', option: classes.option ?? '' }}
      data={options.map((option) => ({ ...option }))}
      value={value}
      onChange={(next) => {
        const chosen = options.find((option) => option.value === next)
        if (chosen !== undefined) onChange(chosen.value)
      }}
      allowDeselect={false}
      withCheckIcon={false}
      disabled={props.disabled === true}
      readOnly={props.readOnly === true}
      rightSection={<Icon name="chevronDown" size={16} />}
      rightSectionPointerEvents="none"
      comboboxProps={{ transitionProps: { duration: 0 } }}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  )
}

type FilterSelectProps<V extends string> = {
  readonly label: string
  readonly value: V
  readonly onChange: (value: V) => void
  readonly options: readonly Option<V>[]
}

/** From so many on, a list can be searched. */
const LONG_LIST = 14
/** Pixels; longer lists scroll. */
const LONGEST = 420

/** A filter of the toolbar, label and value in one field: `Jenis  Semua ⌄`. */
export function FilterSelect<V extends string>({ label, value, onChange, options }: FilterSelectProps<V>) {
  const isLong = options.length > LONG_LIST
  const [typed, setTyped] = useState('')
  const combobox = useCombobox({
    onDropdownOpen: () => isLong && combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      setTyped('')
    },
  })
  const shown = useMemo(() => createPencari(options, (option) => option.label)(typed), [options, typed])
  const chosen = options.find((option) => option.value === value)
  return (
    <Combobox
      store={combobox}
      width="max-content"
      position="bottom-start"
      transitionProps={{ duration: 0 }}
      onOptionSubmit={(next) => {
        const option = options.find((candidate) => candidate.value === next)
        if (option !== undefined) onChange(option.value)
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target targetType="button" withAriaAttributes={false}>
        <button
          type="button"
          className={classes.filter}
          aria-haspopup="listbox"
          aria-expanded={combobox.dropdownOpened}
          onClick={() => combobox.toggleDropdown()}
        >
          <span className={classes.filterLabel}>{label}</span>
          <span className={classes.filterValue}>{chosen?.label ?? ''}</span>
          <Icon name="chevronDown" size={14} />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown
        className={classes.options ?? ''}
        {...(isLong && { role: 'dialog', 'aria-label': `Pilih ${label.toLowerCase()}` })}
      >
        {isLong && (
          <Combobox.Search
            aria-label={`Cari ${label.toLowerCase()}`}
            placeholder="Ketik untuk mencari"
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              combobox.updateSelectedOptionIndex()
            }}
          />
        )}
        <Combobox.Options aria-label="Pilihan" mah={LONGEST} style={{ overflowY: 'auto' }}>
          {shown.map((option) => (
            <Combobox.Option
              key={option.value}
              value={option.value}
              active={option.value === value}
              className={classes.option ?? ''}
            >
              {option.label}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
