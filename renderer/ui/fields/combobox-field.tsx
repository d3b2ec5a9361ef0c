import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { type Ref, useEffect } from 'react'
import { Icon } from '../icon/icon'
import { type FieldProps, toWrapperProps } from './field-parts'
import classes from './fields.module.css'
import { Highlight } from './highlight'

export type Suggestion = {
  readonly id: string
  readonly label: string
  /** At the right, small: `6 kecamatan, 68 kelurahan`. */
  readonly detail?: string
  /** At the far right, small: a code. */
  readonly code?: string
}

type ComboboxFieldProps = FieldProps & {
  /** What stands in the field. */
  readonly text: string
  readonly onTextChange: (text: string) => void
  /** Already filtered and ordered by the screen; may arrive later, the old list stays until then. */
  readonly options: readonly Suggestion[]
  readonly onPick: (option: Suggestion) => void
  readonly onBlur?: () => void
  readonly placeholder?: string
  /** Said when nothing fits what is typed. */
  readonly emptyText?: string
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** A field that suggests while one types: the first suggestion is chosen, ↑ ↓ walk, Enter takes, Esc closes. */
export function ComboboxField(props: ComboboxFieldProps) {
  const { text, onTextChange, options, onPick, emptyText = 'Tidak ada yang cocok' } = props
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const isOpen = combobox.dropdownOpened
  const ids = options.map(({ id }) => id).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first suggestion is chosen anew with every new list
  useEffect(() => {
    if (isOpen) combobox.selectFirstOption()
  }, [ids, isOpen])
  return (
    <Combobox
      store={combobox}
      transitionProps={{ duration: 0 }}
      onOptionSubmit={(id) => {
        const option = options.find((candidate) => candidate.id === id)
        if (option !== undefined) onPick(option)
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target withExpandedAttribute autoComplete="off">
        <TextInput
          {...toWrapperProps(props)}
          ref={props.ref}
          role="combobox"
          aria-autocomplete="list"
          value={text}
          onChange={(event) => {
            onTextChange(event.currentTarget.value)
            combobox.openDropdown()
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => {
            combobox.closeDropdown()
            props.onBlur?.()
          }}
          disabled={props.disabled === true}
          readOnly={props.readOnly === true}
          data-autofocus={props.autoFocus || undefined}
          autoFocus={props.autoFocus === true}
          autoComplete="off"
          spellCheck={false}
          leftSection={<Icon name="search" size={16} />}
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={classes.options ?? ''} hidden={options.length === 0 && text === ''}>
        <Combobox.Options aria-label="Saran" mah={264} style={{ overflowY: 'auto' }}>
          {options.map((option) => (
            <Combobox.Option key={option.id} value={option.id} className={classes.option ?? ''}>
              <span className={classes.optionLabel}>
                <Highlight text={option.label} query={text} />
              </span>
              {option.detail !== undefined && <span className={classes.optionDetail}>{option.detail}</span>}
              {option.code !== undefined && <span className={classes.optionDetail}>{option.code}</span>}
            </Combobox.Option>
          ))}
          {options.length === 0 && <Combobox.Empty>{emptyText}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
